// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace ach {

/// patients, verify: look into a clinic.
QList<Command> clinicCommands();

} // namespace ach
