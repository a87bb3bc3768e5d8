// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languagetext.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

TEST(LanguageTextTest, NamesALanguageAsItsSpeakersDo)
{
    EXPECT_EQ(languageText(u"en"_s), u"English"_s);
    EXPECT_EQ(languageText(u"nl"_s), u"Nederlands"_s);
    EXPECT_EQ(languageText(u"de"_s), u"Deutsch"_s);
    EXPECT_EQ(languageText(u"fr"_s), u"français"_s);
}

TEST(LanguageTextTest, SaysWhatNoLanguageMeansAndKeepsACodeThatNobodyKnows)
{
    EXPECT_EQ(languageText({}), u"as the clinic"_s);
    EXPECT_EQ(languageText(u"zz"_s), u"zz"_s);
}

} // namespace ach
