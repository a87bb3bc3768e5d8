// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/errortext.h"

namespace ach {

/// Why a film was not taken in, or does not play. Empty for a cause that has nothing to do with
/// films.
ErrorText filmErrorText(const Error& error);

} // namespace ach
