// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sizes in pixels that both halves of AchilleaStyle use: the measures and the drawing.
namespace ach::StyleSize {

inline constexpr int kControlHeight = 34;
inline constexpr int kIndicator = 18;
inline constexpr int kRing = 2; ///< of the focus ring, and of the gap to its control
inline constexpr int kScrollBar = 12;
inline constexpr int kMenuMargin = 10;
inline constexpr int kMenuIcon = 18;

} // namespace ach::StyleSize
