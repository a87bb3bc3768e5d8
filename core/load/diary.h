// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/side.h"
#include "core/base/units.h"

#include <QDate>
#include <QMap>

#include <optional>

namespace ach {

/// Where a diary line comes from.
enum class DiarySource { Diary, Told, Seen };

inline constexpr Codes kDiarySourceCodes{
    std::array{std::pair<DiarySource, const char*>{DiarySource::Diary, "diary"},
               std::pair<DiarySource, const char*>{DiarySource::Told, "told"},
               std::pair<DiarySource, const char*>{DiarySource::Seen, "seen"}}};

/// An exercise of the catalogue or the clinic, on the side that a programme doses it for.
struct ExerciseOnSide {
    QString exercise;
    Side side = Side::Both;

    friend bool operator==(const ExerciseOnSide&, const ExerciseOnSide&) = default;
    friend bool operator<(const ExerciseOnSide& one, const ExerciseOnSide& other)
    {
        return one.exercise != other.exercise ? one.exercise < other.exercise
                                              : one.side < other.side;
    }
};

/// One day of the patient's diary. An empty field was not written down, which is neither zero nor
/// rest.
struct DiaryDay {
    EpisodeId episode;
    QDate day;
    std::optional<PainScore> painDuring;
    std::optional<PainScore> painAfter;
    std::optional<PainScore> painNextMorning; ///< on the morning after `day`
    std::optional<Minutes> stiffness; ///< on the morning after `day`
    std::optional<Metres> run; ///< 0 is a day without running, confirmed
    std::optional<bool> exercisesDone;
    DiarySource source = DiarySource::Diary;
    QString note;
    /// Done or not, of the exercises that were asked about one by one. An exercise that is not
    /// here was not asked about, whatever exercisesDone says.
    QMap<ExerciseOnSide, bool> exercises = {};

    bool isBlank() const
    {
        return !painDuring && !painAfter && !painNextMorning && !stiffness && !run && !exercisesDone
            && note.isEmpty() && exercises.isEmpty();
    }
    friend bool operator==(const DiaryDay&, const DiaryDay&) = default;
};

enum class SessionKind { Exercise, Run, Other };

inline constexpr Codes kSessionKindCodes{
    std::array{std::pair<SessionKind, const char*>{SessionKind::Exercise, "exercise"},
               std::pair<SessionKind, const char*>{SessionKind::Run, "run"},
               std::pair<SessionKind, const char*>{SessionKind::Other, "other"}}};

/// One training of one day, with the effort of the whole session (session-RPE, evidence 5.2).
struct TrainingSession {
    SessionId id;
    EpisodeId episode;
    QDate day;
    SessionKind kind = SessionKind::Exercise;
    std::optional<Effort> effort;
    std::optional<Minutes> minutes;
    std::optional<Metres> distance;
    Answer hills = Answer::NotAsked;
    QString note;

    friend bool operator==(const TrainingSession&, const TrainingSession&) = default;
};

} // namespace ach
