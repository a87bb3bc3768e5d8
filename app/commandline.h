// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ach {

/// Runs the command that the arguments name, or the window when they name none. Returns the exit
/// code.
int runAchillea(int& argc, char** argv);

} // namespace ach
