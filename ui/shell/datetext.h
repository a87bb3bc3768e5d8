// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace ach {

/// "24 Aug 2026" in the language of the window; empty for an invalid date.
QString dateText(const QDate& date);

} // namespace ach
