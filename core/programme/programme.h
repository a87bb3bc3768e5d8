// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/side.h"
#include "core/base/units.h"
#include "core/programme/painlimits.h"
#include "core/programme/trainingload.h"
#include "core/programme/weekdays.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace ach {

/// Percent of the greatest effort the muscle can make (evidence 4.3: 70 % in the 45 s holds).
using EffortPercent = Bounded<struct EffortPercentTag, 1, 100>;

/// The dose of one exercise. What the source does not give stays empty. Left and right with a dose
/// of their own are two prescriptions of one exercise.
struct Prescription {
    QString exercise; ///< id of the catalogue, such as "E11"
    Side side = Side::Both;
    int sets = 3;
    int repetitions = 10;
    std::optional<int> holdSeconds;
    std::optional<int> upSeconds;
    std::optional<int> downSeconds;
    std::optional<int> restSeconds;
    std::optional<TrainingLoad> load;
    std::optional<Effort> targetEffort; ///< how hard a set should feel, 0-10 (RPE)
    std::optional<EffortPercent> effortPercent; ///< how hard to push against something fixed
    int timesPerDay = 1;
    int daysPerWeek = 7;
    std::optional<Weekdays> weekdays; ///< which days; then daysPerWeek is their number
    QString note;

    friend bool operator==(const Prescription&, const Prescription&) = default;
};

enum class PhaseKind { Isometric, Strength, Energy, Running, Upkeep };

inline constexpr Codes kPhaseKindCodes{
    std::array{std::pair<PhaseKind, const char*>{PhaseKind::Isometric, "isometric"},
               std::pair<PhaseKind, const char*>{PhaseKind::Strength, "strength"},
               std::pair<PhaseKind, const char*>{PhaseKind::Energy, "energy"},
               std::pair<PhaseKind, const char*>{PhaseKind::Running, "running"},
               std::pair<PhaseKind, const char*>{PhaseKind::Upkeep, "upkeep"}}};

struct Phase {
    PhaseKind kind = PhaseKind::Strength;
    int weeks = 12;
    QList<Prescription> prescriptions;
    /// The phase of a plan template whose criteria to enter, hold and step back go for this one,
    /// such as "silbernagel:2"; empty for none.
    QString templatePhase = {};

    friend bool operator==(const Phase&, const Phase&) = default;
};

/// What goes along with the exercises (evidence 6, docs/clinical-rules.md).
enum class AdjunctKind { HeelRaise, Kinesiotape, FoamRoller, Tecar };

inline constexpr Codes kAdjunctCodes{
    std::array{std::pair<AdjunctKind, const char*>{AdjunctKind::HeelRaise, "heel_raise"},
               std::pair<AdjunctKind, const char*>{AdjunctKind::Kinesiotape, "kinesiotape"},
               std::pair<AdjunctKind, const char*>{AdjunctKind::FoamRoller, "foam_roller"},
               std::pair<AdjunctKind, const char*>{AdjunctKind::Tecar, "tecar"}}};

struct Adjunct {
    AdjunctKind kind;
    QString note;

    friend bool operator==(const Adjunct&, const Adjunct&) = default;
};

/// What a patient does at home, in phases. A stored programme never changes: saving makes the next
/// version. Signing adds the name to a version and changes nothing else.
struct Programme {
    ProgrammeId id;
    EpisodeId episode;
    int version = 0; ///< from 1; given by ProgrammeService::save
    QString templateId; ///< where it came from, such as "reactive_seed"
    QDate startsOn;
    PainLimits limits;
    QString runningPlan; ///< in the clinician's words
    QList<Phase> phases;
    QList<Adjunct> adjuncts;
    AccountId author;
    QDateTime createdAt;
    QString changeReason = {}; ///< why a signed version was replaced by this one
    std::optional<AccountId> signedBy = {};
    QDateTime signedAt = {};

    bool isEmpty() const;
    bool isSigned() const { return signedBy.has_value(); }
    /// The phase that `day` falls into, counted in weeks from startsOn; the last one after all have
    /// passed, empty before the start or without phases.
    std::optional<int> phaseOn(const QDate& day) const;
    /// The first day of phase `index`.
    QDate phaseStart(int index) const;

    friend bool operator==(const Programme&, const Programme&) = default;
};

/// `programme` without what says which version it is: two plans that ask the same are then equal.
Programme withoutVersion(Programme programme);

/// ValueOutOfRange with the name of the dose field when a number cannot be meant; NoProgramme
/// without exercises; DateInvalid without a first day. A pain limit above kHighestPainLimit is out
/// of range.
Status checkProgramme(const Programme& programme);

} // namespace ach
