// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/side.h"
#include "core/outcome/wording.h"

#include <QDateTime>

#include <optional>

namespace ach {

enum class OutcomeStatus { Ok, Incomplete, Invalid };

inline constexpr Codes kOutcomeStatusCodes{
    std::array{std::pair<OutcomeStatus, const char*>{OutcomeStatus::Ok, "ok"},
               std::pair<OutcomeStatus, const char*>{OutcomeStatus::Incomplete, "incomplete"},
               std::pair<OutcomeStatus, const char*>{OutcomeStatus::Invalid, "invalid"}}};

/// Who ticked the answers.
enum class FilledInBy { Patient, Clinician };

inline constexpr Codes kFilledInByCodes{
    std::array{std::pair<FilledInBy, const char*>{FilledInBy::Patient, "patient"},
               std::pair<FilledInBy, const char*>{FilledInBy::Clinician, "clinician"}}};

/// One measurement with one instrument. Never overwritten: a correction is a new entry (evidence
/// 3).
struct Outcome {
    QString id;
    EpisodeId episode;
    QString instrument; ///< "visa-a", "heel-rise", ...
    std::optional<Side> side;
    QDate takenOn;
    QString answers; ///< raw answers as JSON
    std::optional<double> total; ///< empty unless the status is Ok
    OutcomeStatus status = OutcomeStatus::Incomplete;
    std::optional<AccountId> recordedBy; ///< set by OutcomeService::record
    QDateTime recordedAt;
    QString language = {}; ///< of the form; empty for a test and where nobody wrote it down
    std::optional<Wording> wording = {}; ///< idem
    std::optional<FilledInBy> filledInBy = {}; ///< empty where nobody wrote it down

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

} // namespace ach
