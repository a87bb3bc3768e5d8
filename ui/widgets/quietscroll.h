// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace ach {

/// Lets `content` scroll up and down on the ground that is behind it, without a frame and without a
/// stop for Tab: the keyboard goes to what is inside. Takes `content`.
QScrollArea* quietScroll(QWidget* content, QWidget* parent);

} // namespace ach
