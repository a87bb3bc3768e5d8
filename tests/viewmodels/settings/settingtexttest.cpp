// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingtext.h"

#include <QSet>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

TEST(SettingTextTest, NamesEverySettingOnceAndPutsItInAGroup)
{
    QSet<QString> ids;
    for (const Setting setting : SettingText::settings()) {
        EXPECT_FALSE(SettingText::title(setting).isEmpty());
        EXPECT_TRUE(SettingText::groups().contains(SettingText::groupOf(setting)));
        ids.insert(SettingText::id(setting));
    }

    EXPECT_EQ(ids.size(), SettingText::settings().size());
}

TEST(SettingTextTest, FindsASettingByWordsOfItsOwnOfItsGroupAndByOtherNames)
{
    EXPECT_TRUE(SettingText::matches(Setting::LockAfter, u"LOCK"_s));
    EXPECT_TRUE(SettingText::matches(Setting::TextSize, u"appearance size"_s));
    EXPECT_TRUE(SettingText::matches(Setting::SheetPaper, u"a4"_s));
    EXPECT_FALSE(SettingText::matches(Setting::SheetPaper, u"a4 lock"_s));
    EXPECT_FALSE(SettingText::matches(Setting::SheetPaper, u"  "_s));
}

} // namespace ach
