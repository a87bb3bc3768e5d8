// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowcounts.h"

#include "core/storage/query.h"

#include <QStringList>

namespace ach {

using namespace Qt::StringLiterals;

Result<RowCounts> rowCounts(Database& database)
{
    QStringList tables;
    {
        Query query(database, u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
        if (auto status = query.exec(); !status)
            return status.error();
        while (query.next())
            tables.append(query.text(0));
        if (auto status = query.status(); !status)
            return status.error();
    }
    RowCounts counts;
    for (const QString& table : std::as_const(tables)) {
        Query query(database, u"SELECT count(*) FROM \"%1\""_s.arg(table));
        if (auto status = query.exec(); !status)
            return status.error();
        if (!query.next())
            return Error{Fault::Storage, u"a table without a count"_s};
        counts.insert(table, query.bigInteger(0));
    }
    return counts;
}

} // namespace ach
