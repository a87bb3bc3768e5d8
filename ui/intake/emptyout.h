// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ach {

/// Takes the layout and all children out of `host`, so that it can be filled anew. The children go
/// away later: the one whose click led here may be among them.
void emptyOut(QWidget& host);

} // namespace ach
