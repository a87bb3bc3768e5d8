// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/console.h"

namespace ach {

/// One word that `achillea` understands.
struct Command {
    const char* name;
    const char* takes; ///< its arguments and options as the help writes them
    const char* does; ///< one sentence for the list of commands
    int least; ///< how many arguments it needs
    int most;
    QList<Option> options; ///< its own, without those that every command takes
    bool paints; ///< needs fonts and a painter
    bool opensClinic; ///< takes --clinic, --passphrase-file and --account
    ExitCode (*run)(const Arguments& arguments);
};

} // namespace ach
