// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

namespace ach {

/// The patient's own left or right.
enum class Side { Left, Right, Both };

inline constexpr Codes kSideCodes{std::array{std::pair<Side, const char*>{Side::Left, "left"},
                                             std::pair<Side, const char*>{Side::Right, "right"},
                                             std::pair<Side, const char*>{Side::Both, "both"}}};

} // namespace ach
