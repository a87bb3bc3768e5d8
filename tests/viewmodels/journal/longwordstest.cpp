// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/longwords.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

TEST(LongWordsTest, LeavesWordsThatSomebodyWroteAsTheyAre)
{
    const QString text = u"Hielzakkingen\nop een trede,  tendinopathieklachten "_s;

    EXPECT_EQ(breakable(text), text);
    EXPECT_EQ(breakable({}), QString());
}

TEST(LongWordsTest, BreaksARunOfLettersAndLosesNone)
{
    const QString text = u"before %1 after"_s.arg(QString(100, u'x'));

    QString broken = breakable(text);

    for (const QString& piece : broken.split(u'\u200B'))
        EXPECT_LT(piece.size(), 25) << qPrintable(piece);
    EXPECT_EQ(broken.remove(QChar(0x200B)), text);
}

TEST(LongWordsTest, NeverBreaksALetterInTwo)
{
    QString faces = u"x"_s;
    for (int i = 0; i < 30; ++i)
        faces += u"\U0001F600"_s;

    for (const QString& piece : breakable(faces).split(u'\u200B'))
        EXPECT_FALSE(piece.at(0).isLowSurrogate());
}

} // namespace ach
