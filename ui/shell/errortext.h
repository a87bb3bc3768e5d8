// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace ach {

/// A fault in the user's language: what happened, why, and what to do. None of them ends in a full
/// stop.
struct ErrorText {
    QString what;
    QString why; ///< may be empty
    QString remedy; ///< may be empty

    /// "What happened: why. What to do." for a line of text.
    QString sentence() const;
};

/// The sentences for `error`; every Cause has its own, every Fault a general one.
ErrorText errorText(const Error& error);

} // namespace ach
