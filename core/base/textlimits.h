// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ach {

inline constexpr int kLongestName = 200;
inline constexpr int kLongestText = 20'000;

/// Fault::Invalid with Cause::TextTooLong, naming `field`, when `text` is longer than kLongestText.
inline Status checkText(const QString& text, const QString& field)
{
    if (text.size() > kLongestText)
        return Error{Fault::Invalid, field, Cause::TextTooLong};
    return Done{};
}

} // namespace ach
