// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/diaryfile.h"

namespace ach {

/// The fields of a day that a diary file can tell.
enum class DiaryField { PainDuring, PainAfter, PainNextMorning, Stiffness, Run, Done, Exercise };

inline constexpr Codes kDiaryFieldCodes{
    std::array{std::pair<DiaryField, const char*>{DiaryField::PainDuring, "pain_during"},
               std::pair<DiaryField, const char*>{DiaryField::PainAfter, "pain_after"},
               std::pair<DiaryField, const char*>{DiaryField::PainNextMorning, "pain_next_morning"},
               std::pair<DiaryField, const char*>{DiaryField::Stiffness, "stiffness_minutes"},
               std::pair<DiaryField, const char*>{DiaryField::Run, "run_metres"},
               std::pair<DiaryField, const char*>{DiaryField::Done, "exercises_done"},
               std::pair<DiaryField, const char*>{DiaryField::Exercise, "exercise"}}};

/// How what the file says of one field stands to the record.
enum class FieldMerge { New, Same, Differs };

struct MergedField {
    DiaryField field;
    QString exercise; ///< with DiaryField::Exercise
    Side side = Side::Both; ///< with DiaryField::Exercise
    FieldMerge merge = FieldMerge::New;
    int inFile = 0; ///< 0 or 1 where it is yes or no
    std::optional<int> inRecord;

    friend bool operator==(const MergedField&, const MergedField&) = default;
};

/// Why something that the file says cannot be taken.
enum class DiarySkip { DayNotCome, MorningNotCome, NotOnSheet };

inline constexpr Codes kDiarySkipCodes{std::array{
    std::pair<DiarySkip, const char*>{DiarySkip::DayNotCome, "day has not come"},
    std::pair<DiarySkip, const char*>{DiarySkip::MorningNotCome, "the morning after has not come"},
    std::pair<DiarySkip, const char*>{DiarySkip::NotOnSheet, "the exercise is not on this sheet"}}};

struct SkippedField {
    std::optional<DiaryField> field; ///< empty: the whole day
    QString exercise;
    DiarySkip why = DiarySkip::DayNotCome;

    friend bool operator==(const SkippedField&, const SkippedField&) = default;
};

/// What happens to one day.
enum class DayChoice {
    AddMissing, ///< only what the record does not have; nothing entered is replaced
    TakeFile, ///< what the file says, also where the record says something else
    LeaveOut,
};

/// One day of the file beside the same day of the record.
struct DayMerge {
    DiaryDay before; ///< as it is stored
    QList<MergedField> fields;
    QList<SkippedField> skipped;

    bool has(FieldMerge merge) const;
    /// The day as it would be stored. What was taken makes the diary its source.
    DiaryDay after(DayChoice choice) const;
};

/// Whether the exercises of a day were done: yes when every exercise of the sheet was told as done,
/// no when every one was told as not done; otherwise unknown, as some were not told or only a part
/// was done [APP] (docs/clinical-rules.md, "Diary file").
std::optional<bool> exercisesDone(const QList<ExerciseOnSide>& sheet,
                                  const QMap<ExerciseOnSide, bool>& told);

/// Compares a day of `file` with `before`. `onSheet` are the exercises of the programme's version.
DayMerge mergeDay(const DiaryFile& file, const DiaryFileDay& told, const DiaryDay& before,
                  const QStringList& onSheet, const QDate& today);

} // namespace ach
