// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace ach {

/// sample, tour: try the program with invented patients.
QList<Command> sampleCommands();

} // namespace ach
