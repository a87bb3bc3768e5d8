// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/diaryfile.h"

#include "core/base/jsoninput.h"
#include "core/load/loadinput.h"

#include <QRegularExpression>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QString kFormat = u"achillea-diary"_s;
constexpr int kVersion = 1;
constexpr int kMostVersion = 1000;
constexpr int kMostExercises = 100;
constexpr qsizetype kLongestExerciseId = 64;
constexpr qsizetype kLongestName = 200;

template<class Number>
std::optional<Number> numberIfGiven(LoadInput& input, const QString& key)
{
    const auto number = input.numberIfGiven(key, {Number::kMin, Number::kMax, true});
    return number ? Number::from(static_cast<int>(*number)) : std::nullopt;
}

QDate readDay(LoadInput& input, const QString& key)
{
    // Qt also takes forms with a time behind the day.
    static const QRegularExpression form(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    const QString text = input.text(key);
    const QDate day = form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!day.isValid())
        input.refuse(u"'%1' is not a day such as 2026-11-23"_s.arg(key));
    return day;
}

ExerciseOnSide readExercise(LoadInput& input)
{
    static const QRegularExpression form(u"^[A-Za-z0-9-]+$"_s);
    ExerciseOnSide exercise;
    exercise.exercise = input.text(u"exercise"_s);
    if (exercise.exercise.size() > kLongestExerciseId || !form.match(exercise.exercise).hasMatch())
        input.refuse(u"'exercise' is not the id of an exercise"_s);
    const auto side = kSideCodes.fromCode(input.text(u"side"_s));
    if (!side)
        input.refuse(u"'side' is not left, right or both"_s);
    exercise.side = side.value_or(Side::Both);
    return exercise;
}

/// Refuses an exercise that stands twice, or one too many.
Status checkOnce(const QList<ExerciseOnSide>& before, const ExerciseOnSide& exercise)
{
    if (before.contains(exercise) || before.size() == kMostExercises)
        return Error{Fault::Invalid, u"the exercise '%1' is there twice"_s.arg(exercise.exercise),
                     Cause::ValueOutOfRange};
    return Done{};
}

Result<DiaryFileDay> readDiaryDay(LoadInput& input)
{
    DiaryFileDay day;
    day.day = readDay(input, u"day"_s);
    day.painDuring = numberIfGiven<PainScore>(input, u"pain_during"_s);
    day.painAfter = numberIfGiven<PainScore>(input, u"pain_after"_s);
    day.painNextMorning = numberIfGiven<PainScore>(input, u"pain_next_morning"_s);
    day.stiffness = numberIfGiven<Minutes>(input, u"stiffness_minutes"_s);
    day.run = numberIfGiven<Metres>(input, u"run_metres"_s);
    if (input.has(u"exercises"_s)) {
        for (LoadInput& told : input.objects(u"exercises"_s)) {
            const ExerciseOnSide exercise = readExercise(told);
            const bool isDone = told.flag(u"done"_s);
            if (auto status = told.finish(); !status)
                return status.error();
            if (auto status = checkOnce(day.exercises.keys(), exercise); !status)
                return status.error();
            day.exercises.insert(exercise, isDone);
        }
    }
    if (auto status = input.finish(); !status)
        return status.error();
    return day;
}

} // namespace

bool isDiaryFile(const QByteArray& text)
{
    const auto object = readJsonObject(text);
    return object && object->value(u"format"_s).toString() == kFormat;
}

Result<DiaryFile> readDiaryFile(const QByteArray& text)
{
    const auto object = readJsonObject(text);
    if (!object)
        return object.error();
    LoadInput input(*object);
    if (input.text(u"format"_s) != kFormat)
        return Error{Fault::Invalid, u"'format' is not %1"_s.arg(kFormat), Cause::ValueOutOfRange};
    if (input.number(u"version"_s, {1, kMostVersion, true}) > kVersion)
        return Error{Fault::TooNew, u"a diary of a later version"_s};

    static const QRegularExpression sheetForm(u"^S-[0-9A-F]{8}$"_s);
    DiaryFile file;
    file.sheetId = input.text(u"sheet"_s);
    if (!sheetForm.match(file.sheetId).hasMatch())
        input.refuse(u"'sheet' is not the number of a sheet such as S-12AB34CD"_s);
    file.saved = readDay(input, u"saved"_s);
    if (input.has(u"name"_s))
        file.name = input.text(u"name"_s);
    if (file.name.size() > kLongestName)
        input.refuse(u"'name' is too long"_s);
    for (LoadInput& asked : input.objects(u"exercises"_s)) {
        const ExerciseOnSide exercise = readExercise(asked);
        if (auto status = asked.finish(); !status)
            return status.error();
        if (auto status = checkOnce(file.sheetExercises, exercise); !status)
            return status.error();
        file.sheetExercises.append(exercise);
    }
    for (LoadInput& told : input.objects(u"days"_s)) {
        const auto day = readDiaryDay(told);
        if (!day)
            return day.error();
        file.days.append(*day);
    }
    if (file.days.size() > kMostDiaryFileDays)
        input.refuse(u"'days' has more than %1 days"_s.arg(kMostDiaryFileDays));
    std::ranges::sort(file.days, {}, &DiaryFileDay::day);
    if (std::ranges::adjacent_find(file.days, {}, &DiaryFileDay::day) != file.days.end())
        input.refuse(u"'days' has a day twice"_s);
    if (auto status = input.finish(); !status)
        return status.error();
    return file;
}

} // namespace ach
