// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QDate>
#include <QDateTime>
#include <QVariant>

#include <memory>
#include <optional>

class QSqlQuery;

namespace ach {

/// One prepared statement, read forward only. Values are bound in the order of their question
/// marks, columns read by position; each repository lists its columns once. Statements that come
/// back are taken from a cache of the database.
class Query {
public:
    Query(Database& database, const QString& sql);
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query();

    Query& bind(const QString& text);
    Query& bind(QStringView text) { return bind(text.toString()); }
    Query& bind(int number);
    Query& bind(qint64 number);
    Query& bind(double number);
    Query& bind(bool flag) { return bind(flag ? 1 : 0); }
    Query& bind(const QDate& date); ///< ISO 8601; an invalid date is bound as NULL
    Query& bind(const QDateTime& moment); ///< ISO 8601 in UTC with milliseconds; invalid is NULL
    Query& bindNull();
    template<class Tag>
    Query& bind(const Id<Tag>& id)
    {
        return bind(id.toString());
    }
    template<class T>
    Query& bind(const std::optional<T>& value)
    {
        return value ? bind(*value) : bindNull();
    }

    /// Runs it; binding starts anew afterwards, so a loop may bind and exec again.
    Status exec();
    bool next();
    /// Whether the rows ended because there were no more, or because a page could not be read.
    Status status() const;
    int rowsAffected() const;

    bool isNull(int column) const;
    QString text(int column) const;
    int integer(int column) const;
    qint64 bigInteger(int column) const;
    double real(int column) const;
    std::optional<int> optionalInteger(int column) const;
    QDate date(int column) const; ///< invalid for NULL
    QDateTime moment(int column) const; ///< invalid for NULL

private:
    Query& bindVariant(const QVariant& value);

    Database& m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query; ///< null when preparing failed
    std::optional<Error> m_error;
    int m_nextBinding = 0;
};

} // namespace ach
