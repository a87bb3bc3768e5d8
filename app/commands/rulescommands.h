// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace ach {

/// assess, score, load: the clinical rules on a file, without any clinic.
QList<Command> rulesCommands();

} // namespace ach
