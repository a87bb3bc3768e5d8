// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/chartpanel.h"

#include <cmath>

namespace ach {

double niceTop(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 3.0, 4.0, 6.0, 8.0}) {
        if (value <= step * power)
            return step * power;
    }
    return 10 * power;
}

} // namespace ach
