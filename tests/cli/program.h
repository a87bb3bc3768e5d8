// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>

namespace ach::test {

/// What a run of the program left behind.
struct ProgramRun {
    int exitCode = -1; ///< -1 when it crashed or did not end
    QByteArray output;
    QByteArray messages;

    /// The standard output as JSON; null when it is anything but one JSON text with a line end.
    QJsonDocument json() const;
};

/// Runs the program with `arguments` and `input` on its standard input. DISPLAY is not set, as on a
/// server.
ProgramRun runProgram(const QStringList& arguments, const QByteArray& input = {});
/// Runs a line of shell in which $ACHILLEA is the program.
ProgramRun runShell(const QString& line);

} // namespace ach::test
