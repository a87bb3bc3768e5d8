// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QAbstractItemModel;

namespace ach {

/// The cells of `table` as they are shown, as CSV in UTF-8 with every cell in quotes; a dash is an
/// empty cell. A cell that a spreadsheet would take for a formula begins with an apostrophe, and
/// marks of writing direction are left out, so that what is read is what is there.
QByteArray tableCsv(const QAbstractItemModel& table);

} // namespace ach
