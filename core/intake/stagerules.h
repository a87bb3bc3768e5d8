// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/findings.h"

#include <QList>

#include <span>

namespace ach {

/// Goes up whenever a rule, a number or a cut-off in docs/clinical-rules.md changes.
inline constexpr int kRulesVersion = 1;

/// Cut-offs of version 1, chosen from general knowledge (evidence 2.3, open point 7).
inline constexpr double kRecentWorseningWeeks = 6; ///< at most
inline constexpr double kLongDurationWeeks = 12; ///< longer than
inline constexpr double kYoungBelowYears = 30;
inline constexpr double kOlderFromYears = 50;

enum class StageDirection { Reactive, Degenerative };

/// One line of the rule table. `source` holds tags of the evidence base.
struct StageRule {
    const char* id;
    Finding finding; ///< the finding the rule is shown with
    StageDirection direction;
    int maxPoints;
    const char* source;
    int (*points)(
        const Findings&); ///< 0 when the rule does not fire; an unknown finding never fires
};

std::span<const StageRule> stageRules();

struct FiredRule {
    const StageRule* rule; ///< row of stageRules(), never null
    int points;
};

struct StagePoints {
    QList<FiredRule> fired; ///< in the order of the table
    int reactive = 0;
    int degenerative = 0;
};

StagePoints stagePoints(const Findings& findings);

/// R1 and R2: a rise in load, and an onset or worsening not long ago.
bool isAcute(const Findings& findings);
/// D1, D2 or D3: long duration, bumps, or a disorganised focus on ultrasound.
bool isChronic(const Findings& findings);

} // namespace ach
