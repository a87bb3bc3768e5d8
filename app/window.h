// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/clinicsession.h"

namespace ach {

/// What the window begins with: a clinic that is unlocked, the lock page of a folder, or the clinic
/// of last time.
struct WindowStart {
    QString folder;
    std::optional<UnlockedClinic> unlocked;
};

/// Opens the window and runs it until it is closed; returns the exit code of the program.
int runWindow(int& argc, char** argv, WindowStart start);

} // namespace ach
