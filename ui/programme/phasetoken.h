// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"
#include "ui/shell/theme.h"

namespace ach {

/// The ground of a phase on time lines and charts.
Theme::Token phaseToken(PhaseKind kind);

} // namespace ach
