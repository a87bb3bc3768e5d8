// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace ach {

/// backup, restore: keep the clinic, and get it back.
QList<Command> backupCommands();

} // namespace ach
