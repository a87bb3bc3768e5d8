// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

namespace ach {

/// An answer to a yes/no question. "Not asked" and "asked, but unknown" are values of their own:
/// neither is a no.
enum class Answer { NotAsked, No, Yes, Unknown };

inline constexpr Codes kAnswerCodes{
    std::array{std::pair<Answer, const char*>{Answer::NotAsked, "not_asked"},
               std::pair<Answer, const char*>{Answer::No, "no"},
               std::pair<Answer, const char*>{Answer::Yes, "yes"},
               std::pair<Answer, const char*>{Answer::Unknown, "unknown"}}};

} // namespace ach
