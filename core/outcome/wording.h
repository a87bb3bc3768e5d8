// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

namespace ach {

/// Whose words these are. The licences of the official forms differ, so that the application ships
/// its own words and a clinic loads the official ones (evidence 3.1).
enum class Wording { Paraphrase, Official };

inline constexpr Codes kWordingCodes{
    std::array{std::pair<Wording, const char*>{Wording::Paraphrase, "paraphrase"},
               std::pair<Wording, const char*>{Wording::Official, "official"}}};

} // namespace ach
