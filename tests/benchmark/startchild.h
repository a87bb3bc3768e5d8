// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ach::bench {

inline constexpr char kEmptyChild[] = "--child-empty-window";
inline constexpr char kAchilleaChild[] = "--child-achillea";

/// The program as its own child: shows an empty QMainWindow, or Achillea on the clinic in argv[2]
/// whose raw key stands on standard input, and ends at the first paint. Returns -1 when the
/// arguments do not ask for a child.
int runStartChild(int argc, char** argv);

} // namespace ach::bench
