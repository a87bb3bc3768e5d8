// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/diaryfile.h"

#include "core/load/diarymerge.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

const QByteArray kWhole = R"({
 "format": "achillea-diary", "version": 1, "sheet": "S-12AB34CD", "saved": "2026-12-07",
 "exercises": [{"exercise": "E11", "side": "left"}, {"exercise": "C-0192", "side": "both"}],
 "days": [
  {"day": "2026-11-24", "pain_during": 10, "pain_after": 0, "pain_next_morning": 3,
   "stiffness_minutes": 15, "run_metres": 4200,
   "exercises": [{"exercise": "E11", "side": "left", "done": true}]},
  {"day": "2026-11-23"}]
})";

/// The whole file with one piece of its text replaced.
QByteArray with(const QByteArray& piece, const QByteArray& other)
{
    EXPECT_TRUE(kWhole.contains(piece)) << piece.constData();
    return QByteArray(kWhole).replace(piece, other);
}

const QDate kToday(2026, 12, 7);
const QStringList kOnSheet{u"E11"_s, u"E12"_s};

DiaryFile fileOf(const DiaryFileDay& day)
{
    return {u"S-12AB34CD"_s, kToday, {}, {{u"E11"_s, Side::Left}, {u"E12"_s, Side::Left}}, {day}};
}

DiaryDay stored(const QDate& day)
{
    return DiaryDay{EpisodeId::create(), day};
}

DayMerge merge(const DiaryFileDay& told, const DiaryDay& before)
{
    return mergeDay(fileOf(told), told, before, kOnSheet, kToday);
}

const MergedField* field(const DayMerge& merge, DiaryField wanted)
{
    const auto found = std::ranges::find(merge.fields, wanted, &MergedField::field);
    return found == merge.fields.end() ? nullptr : &*found;
}

} // namespace

TEST(DiaryFileTest, ReadsWhatThePageSaves)
{
    const auto file = readDiaryFile(kWhole);

    ASSERT_TRUE(file) << qPrintable(file.error().detail);
    EXPECT_EQ(file->sheetId, u"S-12AB34CD");
    EXPECT_EQ(file->saved, QDate(2026, 12, 7));
    EXPECT_EQ(file->name, QString());
    EXPECT_EQ(file->sheetExercises.size(), 2);
    ASSERT_EQ(file->days.size(), 2);
    EXPECT_EQ(file->days[0], DiaryFileDay{QDate(2026, 11, 23)}); // in order, and nothing is zero
    const DiaryFileDay expected{QDate(2026, 11, 24),
                                PainScore::of(10),
                                PainScore::of(0),
                                PainScore::of(3),
                                Minutes::of(15),
                                Metres::of(4200),
                                {{{u"E11"_s, Side::Left}, true}}};
    EXPECT_EQ(file->days[1], expected);
}

TEST(DiaryFileTest, RefusesWhatThePageDoesNotWrite)
{
    for (const auto& [text, reason] : std::initializer_list<std::pair<QByteArray, QString>>{
             {"", u"not JSON"_s},
             {"[]", u"object"_s},
             {with("achillea-diary", "other"), u"format"_s},
             {with("\"version\": 1", "\"version\": 0"), u"version"_s},
             {with("\"version\": 1", "\"version\": \"1\""), u"version"_s},
             {with("S-12AB34CD", "S-12ab34cd"), u"sheet"_s},
             {with("S-12AB34CD", "%"), u"sheet"_s},
             {with("2026-12-07", "7-12-2026"), u"saved"_s},
             {with("2026-11-24", "2026-02-30"), u"day"_s},
             {with("2026-11-24", "2026-11-24T10:00"), u"day"_s},
             {with("2026-11-24", "2026-11-23"), u"twice"_s},
             {with("\"pain_during\": 10", "\"pain_during\": 11"), u"pain_during"_s},
             {with("\"pain_during\": 10", "\"pain_during\": 2.5"), u"pain_during"_s},
             {with("\"pain_during\": 10", "\"pain_during\": \"10\""), u"pain_during"_s},
             {with("\"stiffness_minutes\": 15", "\"stiffness_minutes\": -1"), u"stiffness"_s},
             {with("\"run_metres\": 4200", "\"run_metres\": 500001"), u"run_metres"_s},
             {with("\"done\": true", "\"done\": 1"), u"done"_s},
             {with("\"done\": true", "\"dne\": true"), u"dne"_s},
             {with("\"side\": \"both\"", "\"side\": \"top\""), u"side"_s},
             {with("C-0192", "<b>"), u"exercise"_s},
             {with("\"saved\"", "\"address\": \"x\", \"saved\""), u"address"_s},
             {with("[{\"exercise\": \"E11\", \"side\": \"left\", \"done\": true}]",
                   "[{\"exercise\": \"E11\", \"side\": \"left\", \"done\": true},"
                   " {\"exercise\": \"E11\", \"side\": \"left\", \"done\": false}]"),
              u"twice"_s},
             {with("\"pain_after\": 0", "\"note\": \"x\""), u"note"_s}}) {
        const auto file = readDiaryFile(text);
        ASSERT_FALSE(file) << text.constData();
        EXPECT_EQ(file.error().fault, Fault::Invalid);
        EXPECT_TRUE(file.error().detail.contains(reason)) << qPrintable(file.error().detail);
    }
}

TEST(DiaryFileTest, RefusesMoreDaysThanThePageHas)
{
    QByteArrayList days;
    for (int day = 1; day <= kMostDiaryFileDays + 1; ++day)
        days.append("{\"day\": \"2026-11-" + QByteArray::number(day).rightJustified(2, '0')
                    + "\"}");
    const QByteArray head =
        R"({"format":"achillea-diary","version":1,"sheet":"S-12AB34CD","saved":"2026-12-07","exercises":[],"days":[)";

    EXPECT_FALSE(readDiaryFile(head + days.join(',') + "]}"));
    days.removeLast();
    EXPECT_TRUE(readDiaryFile(head + days.join(',') + "]}"));
}

TEST(DiaryFileTest, TellsALaterVersionApart)
{
    const QByteArray later = with("\"version\": 1", "\"version\": 2, \"more\": 1");

    EXPECT_TRUE(isDiaryFile(later));
    EXPECT_EQ(readDiaryFile(later).error().fault, Fault::TooNew);
    EXPECT_FALSE(isDiaryFile("{\"resourceType\": \"Bundle\"}"));
    EXPECT_FALSE(isDiaryFile("BEGIN:VCARD"));
}

TEST(DiaryMergeTest, TellsNewFromSameFromDifferent)
{
    DiaryFileDay told{QDate(2026, 12, 1)};
    told.painDuring = PainScore::of(3);
    told.painAfter = PainScore::of(4);
    told.stiffness = Minutes::of(0);
    told.exercises = {{{u"E11"_s, Side::Left}, true}, {{u"E12"_s, Side::Left}, true}};
    auto before = stored(told.day);
    before.painDuring = PainScore::of(3);
    before.painAfter = PainScore::of(2);
    before.painNextMorning = PainScore::of(1);
    before.exercises = {{{u"E11"_s, Side::Left}, false}};

    const DayMerge merged = merge(told, before);

    EXPECT_EQ(field(merged, DiaryField::PainDuring)->merge, FieldMerge::Same);
    EXPECT_EQ(field(merged, DiaryField::PainAfter)->merge, FieldMerge::Differs);
    EXPECT_EQ(field(merged, DiaryField::PainAfter)->inRecord, 2);
    EXPECT_EQ(field(merged, DiaryField::Stiffness)->merge, FieldMerge::New);
    EXPECT_EQ(field(merged, DiaryField::PainNextMorning), nullptr); // the file is silent
    EXPECT_EQ(field(merged, DiaryField::Done)->merge, FieldMerge::New);
    EXPECT_EQ(field(merged, DiaryField::Exercise)->merge, FieldMerge::Differs);
    EXPECT_EQ(merged.skipped, QList<SkippedField>());
    EXPECT_TRUE(merged.has(FieldMerge::New));
}

TEST(DiaryMergeTest, ReplacesNothingThatWasEnteredUnlessToldTo)
{
    DiaryFileDay told{QDate(2026, 12, 1)};
    told.painDuring = PainScore::of(9);
    told.run = Metres::of(0);
    auto before = stored(told.day);
    before.painDuring = PainScore::of(2);
    before.note = u"slept badly"_s;
    before.source = DiarySource::Told;
    const DayMerge merged = merge(told, before);

    const DiaryDay added = merged.after(DayChoice::AddMissing);
    EXPECT_EQ(added.painDuring, PainScore::of(2));
    EXPECT_EQ(added.run, Metres::of(0));
    EXPECT_EQ(added.note, u"slept badly");
    EXPECT_EQ(added.source, DiarySource::Diary);
    EXPECT_EQ(merged.after(DayChoice::TakeFile).painDuring, PainScore::of(9));
    EXPECT_EQ(merged.after(DayChoice::LeaveOut), before);
}

TEST(DiaryMergeTest, KeepsTheSourceOfADayThatItAddsNothingTo)
{
    DiaryFileDay told{QDate(2026, 12, 1)};
    told.painDuring = PainScore::of(2);
    auto before = stored(told.day);
    before.painDuring = PainScore::of(2);
    before.source = DiarySource::Seen;

    EXPECT_EQ(merge(told, before).after(DayChoice::TakeFile), before);
}

TEST(DiaryMergeTest, SkipsWhatHasNotComeAndWhatIsNotOnTheSheet)
{
    DiaryFileDay today{kToday};
    today.painDuring = PainScore::of(2);
    today.painNextMorning = PainScore::of(2);
    today.stiffness = Minutes::of(5);
    today.exercises = {{{u"E20"_s, Side::Left}, true}};
    const DayMerge merged = merge(today, stored(kToday));
    EXPECT_EQ(merged.fields.size(), 1);
    EXPECT_EQ(merged.skipped,
              (QList<SkippedField>{{DiaryField::PainNextMorning, {}, DiarySkip::MorningNotCome},
                                   {DiaryField::Stiffness, {}, DiarySkip::MorningNotCome},
                                   {DiaryField::Exercise, u"E20"_s, DiarySkip::NotOnSheet}}));

    DiaryFileDay tomorrow{kToday.addDays(1)};
    tomorrow.painDuring = PainScore::of(2);
    const DayMerge later = merge(tomorrow, stored(tomorrow.day));
    EXPECT_TRUE(later.fields.isEmpty());
    EXPECT_EQ(later.skipped, (QList<SkippedField>{{std::nullopt, {}, DiarySkip::DayNotCome}}));
}

TEST(DiaryMergeTest, CallsTheExercisesDoneOnlyWhenAllWereTold)
{
    const ExerciseOnSide one{u"E11"_s, Side::Left};
    const ExerciseOnSide other{u"E12"_s, Side::Left};
    const ExerciseOnSide otherSide{u"E12"_s, Side::Right};
    const QList<ExerciseOnSide> sheet{one, other};

    EXPECT_EQ(exercisesDone(sheet, {{one, true}, {other, true}}), true);
    EXPECT_EQ(exercisesDone(sheet, {{one, false}, {other, false}}), false);
    EXPECT_EQ(exercisesDone(sheet, {{one, true}, {other, false}}), std::nullopt); // a part of them
    EXPECT_EQ(exercisesDone(sheet, {{one, true}}), std::nullopt);
    EXPECT_EQ(exercisesDone(sheet, {{one, true}, {otherSide, true}}), std::nullopt);
    EXPECT_EQ(exercisesDone(sheet, {}), std::nullopt);
    EXPECT_EQ(exercisesDone({}, {{one, true}}), std::nullopt);
}

} // namespace ach
