// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QString>

#include <optional>

namespace ach {

/// A score of the diary in digits; a dash where nothing was written down.
inline QString scoreText(const std::optional<PainScore>& score)
{
    return score ? QString::number(score->value()) : QString(QChar(0x2013));
}

} // namespace ach
