// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"

namespace ach {

/// A stretch of time in one phase of one plan.
struct PhaseSpan {
    PhaseKind kind = PhaseKind::Strength;
    QDate first;
    QDate last; ///< inclusive
    PainLimits limits;

    friend bool operator==(const PhaseSpan&, const PhaseSpan&) = default;
};

/// What the patient was meant to do on each day up to `until`, without overlaps and in order. A
/// version holds from the day it was stored (the first one from its start, if that is earlier)
/// until the next one. Neighbours with the same phase and limits are one span, so that a changed
/// dose draws no edge.
QList<PhaseSpan> phaseSpans(const QList<Programme>& versions, const QDate& until);

/// The limits on `day`: those of its span, else of the nearest one before. Empty before the first
/// span: a day before there was a plan has no limit (evidence 4.1, limits belong to a plan).
std::optional<PainLimits> limitsOn(const QList<PhaseSpan>& spans, const QDate& day);

} // namespace ach
