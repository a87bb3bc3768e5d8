// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace ach {

/// import: take what a patient brings back.
QList<Command> importCommands();

} // namespace ach
