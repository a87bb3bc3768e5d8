// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/side.h"

#include <QDateTime>

namespace ach {

/// One complaint of one side (or both), from its intake to its closing.
struct Episode {
    EpisodeId id;
    PatientId patient;
    QString complaint; ///< the patient's own words
    Side side = Side::Right;
    QDate onset; ///< invalid when it is not known
    QDate openedOn;
    QDate closedOn; ///< invalid while open
    QString closingReason;

    bool isOpen() const { return !closedOn.isValid(); }
    friend bool operator==(const Episode&, const Episode&) = default;
};

/// DateInvalid (no opening day, closed before it was opened, a day before all memory), DayInFuture,
/// OnsetInFuture, OnsetBeforeBirth (when `birthDate` is valid), TextTooLong.
Status checkEpisode(const Episode& episode, const QDate& birthDate, const QDate& today);

enum class VisitKind { Intake, Review, Other };

inline constexpr Codes kVisitKindCodes{
    std::array{std::pair<VisitKind, const char*>{VisitKind::Intake, "intake"},
               std::pair<VisitKind, const char*>{VisitKind::Review, "review"},
               std::pair<VisitKind, const char*>{VisitKind::Other, "other"}}};

/// The patient was here.
struct Visit {
    VisitId id;
    EpisodeId episode;
    AccountId account;
    QDateTime at;
    VisitKind kind = VisitKind::Other;

    friend bool operator==(const Visit&, const Visit&) = default;
};

} // namespace ach
