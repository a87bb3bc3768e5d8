// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace ach::BackupText {

/// "today 08:05", "yesterday 18:20", "4 days ago", "none yet"; in the time of this computer.
QString age(const std::optional<QDateTime>& madeAt, const QDateTime& now);

} // namespace ach::BackupText
