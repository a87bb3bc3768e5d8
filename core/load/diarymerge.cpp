// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/diarymerge.h"

#include <algorithm>

namespace ach {

namespace {

template<class Number>
std::optional<int> plainNumber(const std::optional<Number>& value)
{
    return value ? std::optional(value->value()) : std::nullopt;
}

std::optional<int> valueOf(const DiaryDay& day, DiaryField field)
{
    switch (field) {
    case DiaryField::PainDuring:
        return plainNumber(day.painDuring);
    case DiaryField::PainAfter:
        return plainNumber(day.painAfter);
    case DiaryField::PainNextMorning:
        return plainNumber(day.painNextMorning);
    case DiaryField::Stiffness:
        return plainNumber(day.stiffness);
    case DiaryField::Run:
        return plainNumber(day.run);
    case DiaryField::Done:
        return day.exercisesDone ? std::optional(*day.exercisesDone ? 1 : 0) : std::nullopt;
    case DiaryField::Exercise:
        break;
    }
    return std::nullopt;
}

void setValue(DiaryDay& day, DiaryField field, int value)
{
    switch (field) {
    case DiaryField::PainDuring:
        day.painDuring = PainScore::from(value);
        return;
    case DiaryField::PainAfter:
        day.painAfter = PainScore::from(value);
        return;
    case DiaryField::PainNextMorning:
        day.painNextMorning = PainScore::from(value);
        return;
    case DiaryField::Stiffness:
        day.stiffness = Minutes::from(value);
        return;
    case DiaryField::Run:
        day.run = Metres::from(value);
        return;
    case DiaryField::Done:
        day.exercisesDone = value != 0;
        return;
    case DiaryField::Exercise:
        return;
    }
}

FieldMerge compared(int inFile, const std::optional<int>& inRecord)
{
    if (!inRecord)
        return FieldMerge::New;
    return *inRecord == inFile ? FieldMerge::Same : FieldMerge::Differs;
}

bool isOfTheMorningAfter(DiaryField field)
{
    return field == DiaryField::PainNextMorning || field == DiaryField::Stiffness;
}

void mergeExercises(DayMerge& merge, const DiaryFileDay& told, const QStringList& onSheet)
{
    for (auto noted = told.exercises.begin(); noted != told.exercises.end(); ++noted) {
        const ExerciseOnSide& exercise = noted.key();
        if (!onSheet.contains(exercise.exercise)) {
            merge.skipped.append({DiaryField::Exercise, exercise.exercise, DiarySkip::NotOnSheet});
            continue;
        }
        const auto stored = merge.before.exercises.find(exercise);
        const auto inRecord = stored != merge.before.exercises.end()
            ? std::optional<int>(*stored ? 1 : 0)
            : std::nullopt;
        const int inFile = noted.value() ? 1 : 0;
        merge.fields.append({DiaryField::Exercise, exercise.exercise, exercise.side,
                             compared(inFile, inRecord), inFile, inRecord});
    }
}

} // namespace

bool DayMerge::has(FieldMerge merge) const
{
    return std::ranges::any_of(fields,
                               [merge](const MergedField& field) { return field.merge == merge; });
}

DiaryDay DayMerge::after(DayChoice choice) const
{
    DiaryDay day = before;
    for (const MergedField& field : fields) {
        const bool isTaken = choice != DayChoice::LeaveOut
            && (field.merge == FieldMerge::New
                || (field.merge == FieldMerge::Differs && choice == DayChoice::TakeFile));
        if (!isTaken)
            continue;
        day.source = DiarySource::Diary;
        if (field.field != DiaryField::Exercise) {
            setValue(day, field.field, field.inFile);
            continue;
        }
        day.exercises.insert({field.exercise, field.side}, field.inFile != 0);
    }
    return day;
}

std::optional<bool> exercisesDone(const QList<ExerciseOnSide>& sheet,
                                  const QMap<ExerciseOnSide, bool>& told)
{
    std::optional<bool> all;
    for (const ExerciseOnSide& asked : sheet) {
        const auto found = told.find(asked);
        if (found == told.end() || (all && *all != *found))
            return std::nullopt;
        all = *found;
    }
    return all;
}

DayMerge mergeDay(const DiaryFile& file, const DiaryFileDay& told, const DiaryDay& before,
                  const QStringList& onSheet, const QDate& today)
{
    DayMerge merge{before, {}, {}};
    if (told.day > today) {
        merge.skipped.append({std::nullopt, {}, DiarySkip::DayNotCome});
        return merge;
    }
    DiaryDay asTold{before.episode, told.day};
    asTold.painDuring = told.painDuring;
    asTold.painAfter = told.painAfter;
    asTold.painNextMorning = told.painNextMorning;
    asTold.stiffness = told.stiffness;
    asTold.run = told.run;
    asTold.exercisesDone = exercisesDone(file.sheetExercises, told.exercises);
    for (const auto& [field, code] : kDiaryFieldCodes.rows) {
        const auto inFile = valueOf(asTold, field);
        if (!inFile)
            continue;
        if (isOfTheMorningAfter(field) && told.day >= today) {
            merge.skipped.append({field, {}, DiarySkip::MorningNotCome});
            continue;
        }
        const auto inRecord = valueOf(before, field);
        merge.fields.append(
            {field, {}, Side::Both, compared(*inFile, inRecord), *inFile, inRecord});
    }
    mergeExercises(merge, told, onSheet);
    return merge;
}

} // namespace ach
