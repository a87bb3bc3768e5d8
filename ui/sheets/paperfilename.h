// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace ach {

/// "2026-11-23 Sheet IV 00417.pdf": what a paper of `kind` is called in a folder that others can
/// see, with the initials and the clinic's number of the person and no name.
QString paperFileName(const QDate& day, const QString& kind, QString initials, int number);

} // namespace ach
