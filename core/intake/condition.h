// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/findings.h"

#include <QList>

#include <initializer_list>

namespace ach {

/// Whether a condition holds. Open: it hangs on findings that nobody gave.
enum class Truth { No, Open, Yes };

/// A condition read against findings.
struct Verdict {
    Truth truth = Truth::No;
    QList<Finding> why; ///< the positive findings that make it hold; only with Yes
    QList<Finding> open; ///< the findings it hangs on; only with Open
};

/// Conditions in three-valued logic: a missing finding leaves the whole open only where it could
/// still turn it.
Verdict isYes(const Findings& findings, Finding finding);
/// Holds when the answer is no. A negative finding is no reason, so `why` stays empty.
Verdict isNo(const Findings& findings, Finding finding);
Verdict isAbove(const Findings& findings, Finding finding, double limit);
Verdict isBelow(const Findings& findings, Finding finding, double limit);
Verdict allOf(std::initializer_list<Verdict> parts);
Verdict anyOf(std::initializer_list<Verdict> parts);
Verdict atLeast(int count, std::initializer_list<Verdict> parts);

/// The verdict on one finding from a test on its value: empty when it was not given.
Verdict verdictOn(Finding finding, std::optional<bool> holds);

} // namespace ach
