// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/takehomefolder.h"

namespace ach::TakeHomeText {

/// Why nothing can be written to a place and what to do, in one line; empty when it can.
QString refusal(const TakeHomePlace& place);

} // namespace ach::TakeHomeText
