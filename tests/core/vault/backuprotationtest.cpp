// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backuprotation.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class BackupRotationTest : public ::testing::Test {
protected:
    static QDateTime at(const QString& text) { return QDateTime::fromString(text, Qt::ISODate); }
    /// Two backups a day, at noon and in the evening, for `days` days until 25 November 2026.
    static QStringList twiceADay(int days)
    {
        QStringList names;
        for (int ago = days - 1; ago >= 0; --ago) {
            for (const int hour : {12, 18})
                names.append(automaticBackupName(
                    QDateTime(QDate(2026, 11, 25).addDays(-ago), QTime(hour, 0), Qt::UTC)));
        }
        return names;
    }
    static QStringList keptOf(QStringList names)
    {
        const QStringList surplus = surplusBackups(names);
        names.removeIf([&surplus](const QString& name) { return surplus.contains(name); });
        return names;
    }
};

TEST_F(BackupRotationTest, ReadsTheMomentFromItsOwnNamesOnly)
{
    const QDateTime moment = at(u"2026-11-25T08:05:00Z"_s);
    EXPECT_EQ(automaticBackupName(moment), u"achillea-20261125-080500.achbackup");
    EXPECT_EQ(automaticBackupTime(automaticBackupName(moment)), moment);
    for (const QString& name :
         {u"clinic.achbackup"_s, u"achillea-20261325-080500.achbackup"_s, u"achillea-.achbackup"_s,
          u"achillea-20261125-080500.achbackup.part"_s})
        EXPECT_FALSE(automaticBackupTime(name)) << qPrintable(name);
}

TEST_F(BackupRotationTest, KeepsTheLastOfEachDayForAWeek)
{
    const QStringList kept = keptOf(twiceADay(7));
    ASSERT_EQ(kept.size(), 7);
    for (const QString& name : kept)
        EXPECT_TRUE(name.contains(u"-180000")) << qPrintable(name);
}

TEST_F(BackupRotationTest, KeepsDaysWeeksAndMonthsOfTwoYears)
{
    const QStringList kept = keptOf(twiceADay(730));

    // 7 days, of which the last ends this week and the one of Sunday ended the week before; 3 weeks
    // before those; 11 months before this one, of which the newest is in none of those weeks.
    EXPECT_EQ(kept.size(), 7 + 3 + 11);
    EXPECT_EQ(kept.last(), u"achillea-20261125-180000.achbackup");
    EXPECT_TRUE(kept.contains(u"achillea-20261122-180000.achbackup")); // Sunday
    EXPECT_TRUE(kept.contains(u"achillea-20261101-180000.achbackup")); // Sunday, 4 weeks back
    EXPECT_TRUE(kept.contains(u"achillea-20251231-180000.achbackup")); // 12th month
    EXPECT_FALSE(kept.contains(u"achillea-20251130-180000.achbackup"));
}

TEST_F(BackupRotationTest, KeepsOldOnesWhenNothingWasBackedUpSince)
{
    EXPECT_TRUE(surplusBackups({automaticBackupName(at(u"2020-01-01T12:00:00Z"_s)),
                                automaticBackupName(at(u"2026-11-25T12:00:00Z"_s))})
                    .isEmpty());
}

TEST_F(BackupRotationTest, NeverGivesAFileOfAnotherName)
{
    QStringList names = twiceADay(100);
    names << u"before-schema-7.achbackup"_s << u"letter.pdf"_s;
    const QStringList surplus = surplusBackups(names);
    EXPECT_FALSE(surplus.contains(u"before-schema-7.achbackup"));
    EXPECT_FALSE(surplus.contains(u"letter.pdf"));
}

} // namespace ach
