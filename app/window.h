// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ach {

/// Opens the window and runs it until it is closed; returns the exit code of the program.
int runWindow(int& argc, char** argv);

} // namespace ach
