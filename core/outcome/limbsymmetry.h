// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace ach {

/// Limb symmetry index: the involved side in percent of the other one; 18 against 24 is 75 %
/// (evidence 3.7, S39). Undefined against 0, and not known while a side was not tested. Whoever
/// knows that the other side hurts as well must not ask for it.
inline std::optional<double> limbSymmetryPercent(std::optional<double> involved,
                                                 std::optional<double> uninvolved)
{
    if (!involved || !uninvolved || *uninvolved == 0)
        return std::nullopt;
    return *involved / *uninvolved * 100;
}

} // namespace ach
