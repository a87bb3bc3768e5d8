// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dateentry.h"

#include <gtest/gtest.h>

namespace ach {
namespace {

const QDate kToday(2026, 11, 23);

std::optional<QDate> read(const char* typed)
{
    return readDateEntry(QString::fromUtf8(typed), kToday);
}

} // namespace

TEST(DateEntryTest, ReadsEverySpellingOfOneDay)
{
    for (const char* typed : {"140685", "14061985", "14-6-1985", "14.06.1985", "14/6/85", "14 6 85",
                              "1985-06-14", "19850614", "  14-06-1985 ", "14-6-85"})
        EXPECT_EQ(read(typed), QDate(1985, 6, 14)) << typed;
}

TEST(DateEntryTest, PutsAYearOfTwoDigitsIntoThePast)
{
    EXPECT_EQ(read("231126"), QDate(2026, 11, 23));
    EXPECT_EQ(read("241126"), QDate(1926, 11, 24));
    EXPECT_EQ(read("1-1-30"), QDate(1930, 1, 1));
}

TEST(DateEntryTest, KeepsAWrittenYearEvenInTheFuture)
{
    EXPECT_EQ(read("7-12-2026"), QDate(2026, 12, 7));
}

TEST(DateEntryTest, TakesTheLatestSuchDayWithoutAYear)
{
    EXPECT_EQ(read("14-8"), QDate(2026, 8, 14));
    EXPECT_EQ(read("24.12."), QDate(2025, 12, 24));
}

TEST(DateEntryTest, CountsBackFromToday)
{
    EXPECT_EQ(read("14w"), QDate(2026, 8, 17));
    EXPECT_EQ(read("3m"), QDate(2026, 8, 23));
    EXPECT_EQ(read("10 D"), QDate(2026, 11, 13));
    EXPECT_EQ(read("2y"), QDate(2024, 11, 23));
    EXPECT_EQ(read("."), kToday);
}

TEST(DateEntryTest, ReadsTheDigitsOfOtherScripts)
{
    EXPECT_EQ(read("\u0661\u0664-\u0666-\u0661\u0669\u0668\u0665"), QDate(1985, 6, 14));
}

TEST(DateEntryTest, FindsTheLeapDayInTheRightCentury)
{
    EXPECT_EQ(read("290224"), QDate(2024, 2, 29));
    EXPECT_FALSE(read("290225").has_value());
}

TEST(DateEntryTest, RefusesWhatIsNoDate)
{
    for (const char* typed :
         {"", " ", "w", "14x", "-3w", "14", "1406", "310285", "32-1-2020", "14-13-85", "1-2-3-4",
          "14-6-198", "yesterday", "14--", "99999w", "12:30"})
        EXPECT_FALSE(read(typed).has_value()) << typed;
}

} // namespace ach
