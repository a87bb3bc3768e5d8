// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace ach {

/// What the program returns (product page 4).
enum class ExitCode {
    Done = 0,
    Refused = 1, ///< understood, but not done
    Usage = 2,
    NotOpened = 3, ///< the clinic could not be opened
};

/// Makes the console safe to use: gives the three standard streams a place when they were closed (a
/// database must never be opened in the place of one), lets a closed pipe be an error instead of
/// the end, and keeps Qt's own messages away from the user.
void prepareConsole();

/// Writes to standard output; Refused with a message when it cannot be written.
ExitCode print(const QByteArray& text);
ExitCode print(const QJsonObject& answer);
ExitCode print(const QJsonArray& answer);

/// Writes "achillea: sentence" to standard error.
void complain(const QString& sentence);
/// Tells `error` in the user's language and gives the code that goes with it. `opening` says that
/// it happened while a clinic was being opened.
ExitCode fail(const Error& error, bool opening = false);

/// The content of a FILE argument, "-" being standard input; at most a little more than is ever
/// accepted. Fault::NotFound or Io with a reason.
Result<QByteArray> readInput(const QString& file);

} // namespace ach
