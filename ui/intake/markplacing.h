// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/legmapping.h"

namespace ach::MarkPlacing {

/// A mark of the usual size of its kind, with nothing scored. Every place and size here is held to
/// the range of a mark.
BodyMark newMark(MarkKind kind, Side side, const LegPlace& place);
LegPlace movedBy(const LegPlace& place, int heightMm, int acrossMm);
BodyMark movedBy(const BodyMark& mark, int heightMm, int acrossMm);
BodyMark movedTo(const BodyMark& mark, const LegPlace& place);
BodyMark sizedTo(const BodyMark& mark, int extentMm);

} // namespace ach::MarkPlacing
