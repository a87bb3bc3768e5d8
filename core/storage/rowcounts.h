// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QMap>

namespace ach {

/// How many rows each table holds, by the name of the table.
using RowCounts = QMap<QString, qint64>;

Result<RowCounts> rowCounts(Database& database);

} // namespace ach
