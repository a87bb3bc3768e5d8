// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ach {

/// Lets a screen reader read a BodyChartView mark by mark. Calling it again has no effect.
void installBodyChartAccessibility();

} // namespace ach
