// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/handout.h"

#include <QList>

namespace ach {

/// Something in the text of a leaflet that is not understood. What stands there is kept as plain
/// words.
struct HandoutProblem {
    int line; ///< from 1
    QString what; ///< English
    friend bool operator==(const HandoutProblem&, const HandoutProblem&) = default;
};

struct HandoutReading {
    Handout handout;
    QList<HandoutProblem> problems;
};

/// Reads a leaflet from a small part of Markdown:
///
///     # Title                          once
///     ## Heading
///     Words with **strong** words      a paragraph ends at an empty line
///     - item
///     > [!EMERGENCY] Title             or [!SAME_DAY]; its items follow as "> - item"
///     ![what it shows](leg-zone)       on a line of its own; "traffic-light" is the pain rule
///     <!-- P07 Z8 S42 GK -->           points and sources of the block above it
///
/// Never fails: whatever a person types is readable text afterwards, and no mark-up of another
/// kind has a meaning.
HandoutReading readHandout(const QString& markdown);

} // namespace ach
