// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/load/diary.h"

#include <QByteArray>

namespace ach {

/// One day as the patient typed it into the diary page. Empty: not noted.
struct DiaryFileDay {
    QDate day;
    std::optional<PainScore> painDuring;
    std::optional<PainScore> painAfter;
    std::optional<PainScore> painNextMorning; ///< on the morning after `day`
    std::optional<Minutes> stiffness; ///< on the morning after `day`
    std::optional<Metres> run;
    QMap<ExerciseOnSide, bool> exercises; ///< done or not; not here: not told

    friend bool operator==(const DiaryFileDay&, const DiaryFileDay&) = default;
};

/// What the diary page of a take-home folder saves (docs/take-home.md).
struct DiaryFile {
    QString sheetId; ///< "S-12AB34CD", of the sheet that the page was made with
    QDate saved; ///< by the clock of the patient's device
    QString name; ///< empty unless the folder was made with the patient's name
    QList<ExerciseOnSide> sheetExercises; ///< all that the sheet asks for
    QList<DiaryFileDay> days; ///< in order, each day once

    friend bool operator==(const DiaryFile&, const DiaryFile&) = default;
};

/// The most days that a file may hold; the page has 14 (kTakeHomeDiaryDays).
inline constexpr int kMostDiaryFileDays = 14;

/// Whether `text` says of itself that it is a diary, whatever else is wrong with it.
bool isDiaryFile(const QByteArray& text);

/// Reads a diary. Refused as Fault::Invalid with a sentence: anything that the page does not write,
/// such as a key of its own, a value out of range, a day or an exercise that stands twice.
/// Fault::TooNew for a later version of the format.
Result<DiaryFile> readDiaryFile(const QByteArray& text);

} // namespace ach
