// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/homesheet.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

SheetExercise exercise(const QString& id, std::optional<int> hold, Side side)
{
    SheetExercise result;
    result.catalogueId = id;
    result.sets = 3;
    result.repetitions = 10;
    result.holdSeconds = hold;
    result.side = side;
    return result;
}

} // namespace

TEST(PainBandsTest, UseTheUsualThreeBandsUpToFive)
{
    const std::vector<PainBand> expected{
        {PainLevel::Go, 0, 2}, {PainLevel::Care, 3, 5}, {PainLevel::Stop, 6, 10}};

    EXPECT_EQ(painBands(PainScore::of(5)), expected);
}

TEST(PainBandsTest, StopAtThreeInAReactivePlan)
{
    const std::vector<PainBand> expected{{PainLevel::Go, 0, 2}, {PainLevel::Stop, 3, 10}};

    EXPECT_EQ(painBands(PainLimits::reactivePlan().exercise), expected);
}

TEST(PainBandsTest, LetTheLowerNumberWin)
{
    const std::vector<PainBand> four{
        {PainLevel::Go, 0, 2}, {PainLevel::Care, 3, 4}, {PainLevel::Stop, 5, 10}};
    const std::vector<PainBand> none{{PainLevel::Go, 0, 0}, {PainLevel::Stop, 1, 10}};

    EXPECT_EQ(painBands(PainScore::of(4)), four);
    EXPECT_EQ(painBands(PainScore::of(0)), none);
}

TEST(PainBandsTest, CoverEveryScoreOnceForEveryLimit)
{
    for (int limit = 0; limit <= 10; ++limit) {
        int next = 0;
        for (const PainBand& band : painBands(*PainScore::from(limit))) {
            EXPECT_EQ(band.from, next);
            EXPECT_LE(band.from, band.to);
            EXPECT_EQ(band.level == PainLevel::Stop, band.from > std::min(limit, 5));
            next = band.to + 1;
        }
        EXPECT_EQ(next, 11) << "limit " << limit;
    }
}

TEST(PainBandsTest, StopAboveFiveEvenWhenThePlanAllowsMore)
{
    EXPECT_EQ(painBands(PainScore::of(7)), painBands(PainScore::of(5)));
}

TEST(PainLimitsTest, AreStricterInAReactivePlan)
{
    EXPECT_EQ(PainLimits::reactivePlan().running.value(), 0);
    EXPECT_EQ(PainLimits::reactivePlan().exercise.value(), 2);
    EXPECT_EQ(PainLimits().running.value(), 5);
    EXPECT_EQ(PainLimits().exercise.value(), 5);
}

TEST(HomeSheetTest, ShowsInitialsWhenAsked)
{
    HomeSheet sheet;
    sheet.patientName = u"  Ilse van  Voorbeeld"_s;

    EXPECT_EQ(sheet.shownPatientName(), sheet.patientName);
    sheet.initialsOnly = true;
    EXPECT_EQ(sheet.shownPatientName(), u"I. v. V."_s);
}

TEST(HomeSheetTest, KeepsWholeCharactersInInitials)
{
    HomeSheet sheet;
    sheet.initialsOnly = true;
    sheet.patientName = u"\U00020BB7\u5C71 Ömer"_s;

    EXPECT_EQ(sheet.shownPatientName(), u"\U00020BB7. Ö."_s);
}

TEST(HomeSheetTest, IsolatesTheDoseFromLeftToRight)
{
    EXPECT_EQ(doseText(3, 10), u"\u20663 \u00D7 10\u2069"_s);
}

TEST(HomeSheetTest, SaysTheHoldInTheLanguageOfTheSheet)
{
    EXPECT_EQ(holdText(*SheetTexts::load(SheetLanguage::English), 15),
              u"hold \u206615\u00A0s\u2069"_s);
    EXPECT_EQ(holdText(*SheetTexts::load(SheetLanguage::German), 15),
              u"\u206615\u00A0s\u2069 halten"_s);
}

TEST(SheetCodeTest, HoldsSheetAndDosesAndNoName)
{
    HomeSheet sheet;
    sheet.sheetId = u"S-0042"_s;
    sheet.patientName = u"Ilse Voorbeeld"_s;
    sheet.practiceName = u"Oefenzaal Noord"_s;
    sheet.exercises = {exercise(u"E01"_s, 15, Side::Right),
                       exercise(u"E11"_s, std::nullopt, Side::Left)};

    const QString code = sheetCode(sheet);

    EXPECT_EQ(code, u"ACH1;S-0042;E01,3x10,15s,R;E11,3x10,-,L"_s);
    EXPECT_FALSE(code.contains(u"Ilse"_s));
    EXPECT_FALSE(code.contains(u"Oefenzaal"_s));
}

TEST(SheetCodeTest, KeepsItsFieldsApartWhateverTheIdHolds)
{
    HomeSheet sheet;
    sheet.sheetId = u"S;4,2"_s;

    EXPECT_EQ(sheetCode(sheet), u"ACH1;S42"_s);
}

} // namespace ach
