// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"

namespace ach {

/// `dose` with those fields set that differ between `before` and `after`; exercise, side and note
/// stay. Changes several rows at once.
Prescription withSameChange(Prescription dose, const Prescription& before,
                            const Prescription& after);

/// One prescription for both sides as two, left first, so that each side may get a dose of its own.
/// Anything else comes back as it is.
QList<Prescription> splitSides(const Prescription& dose);

/// What a plan should not do without a thought (product page 7: a warning names the exercise and
/// the change and never speaks of a summed load).
enum class PlanWarningKind {
    AboveSource, ///< a larger volume a week than the source of the template gives
    LoadStep, ///< the load rises by more than one step (evidence 4.8)
    SeveralRaises, ///< more than one variable of one exercise is raised at once (evidence 4.8)
    StrengthAndRunning, ///< a dose is raised and the running plan changes in one version: never
                        ///< raised in the same 48 h (evidence 4.8)
};

struct PlanWarning {
    PlanWarningKind kind;
    QString exercise; ///< empty for StrengthAndRunning
    Prescription before; ///< in the stored version, or of the source
    Prescription after;

    friend bool operator==(const PlanWarning&, const PlanWarning&) = default;
};

/// The warnings on `plan`, the first ones first in the plan. `stored` is the newest version; rows
/// are compared by phase, exercise and side. Body weight is not known here, so that a load step is
/// one of at most 5 kg.
QList<PlanWarning> planWarnings(const std::optional<Programme>& stored, const Programme& plan);

/// Minutes that the exercises of `phase` take a week, at least: sets, repetitions, holds and rests
/// as prescribed; where a time is missing, 4 s a repetition and 60 s between sets [APP]. Changing
/// places and sides is not counted.
int weeklyMinutes(const Phase& phase);

} // namespace ach
