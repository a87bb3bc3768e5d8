// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/side.h"
#include "core/base/units.h"
#include "core/programme/painlimits.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace ach {

/// The dose of one exercise. What the source does not give stays empty.
struct Prescription {
    QString exercise; ///< id of the catalogue, such as "E11"
    Side side = Side::Both;
    int sets = 3;
    int repetitions = 10;
    std::optional<int> holdSeconds;
    std::optional<int> upSeconds;
    std::optional<int> downSeconds;
    std::optional<int> restSeconds;
    std::optional<Grams> load;
    int timesPerDay = 1;
    int daysPerWeek = 7;
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
/// version.
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

    bool isEmpty() const;
    /// The phase that `day` falls into, counted in weeks from startsOn; the last one after all have
    /// passed, empty before the start or without phases.
    std::optional<int> phaseOn(const QDate& day) const;
    /// The first day of phase `index`.
    QDate phaseStart(int index) const;

    friend bool operator==(const Programme&, const Programme&) = default;
};

/// ValueOutOfRange with the name of the dose field when a number cannot be meant; NoProgramme
/// without exercises; DateInvalid without a first day.
Status checkProgramme(const Programme& programme);

} // namespace ach
