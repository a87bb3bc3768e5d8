// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/homesheet.h"

namespace ach {

/// The pain traffic light in words, the same on screen and on paper.
struct PainRule {
    struct Row {
        PainLevel level;
        QString title; ///< "Pain 0 to 2: carry on"
        QString text;
    };
    std::vector<Row> rows;
    QString limits; ///< what the plan allows in exercises and in running
};

/// The rows follow painBands(): the lower limit always wins, and a limit above 5 changes nothing
/// (evidence 4.1).
PainRule painRule(const SheetTexts& texts, const PainLimits& limits);

} // namespace ach
