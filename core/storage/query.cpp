// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include "core/storage/connection.h"

#include <QSqlError>

namespace ach {

using namespace Qt::StringLiterals;

Query::Query(Database& database, const QString& sql) : m_database(database), m_sql(sql)
{
    auto query = database.m_connection->acquire(sql);
    if (query)
        m_query = std::make_unique<QSqlQuery>(*std::move(query));
    else
        m_error = query.error();
}

Query::~Query()
{
    if (m_query)
        m_database.m_connection->release(m_sql, std::move(*m_query));
}

Query& Query::bindVariant(const QVariant& value)
{
    if (m_query)
        m_query->bindValue(m_nextBinding++, value);
    return *this;
}

Query& Query::bind(const QString& text)
{
    // A null QString would be bound as NULL; an empty text is a text.
    return bindVariant(text.isNull() ? u""_s : text);
}

Query& Query::bind(int number)
{
    return bindVariant(number);
}

Query& Query::bind(qint64 number)
{
    return bindVariant(number);
}

Query& Query::bind(double number)
{
    return bindVariant(number);
}

Query& Query::bind(const QDate& date)
{
    return date.isValid() ? bind(date.toString(Qt::ISODate)) : bindNull();
}

Query& Query::bind(const QDateTime& moment)
{
    return moment.isValid() ? bind(moment.toUTC().toString(Qt::ISODateWithMs)) : bindNull();
}

Query& Query::bindNull()
{
    return bindVariant(QVariant(QMetaType::fromType<QString>()));
}

Status Query::exec()
{
    m_nextBinding = 0;
    if (!m_query)
        return *m_error;
    if (!m_query->exec()) {
        m_error = m_database.m_connection->errorFor(m_query->lastError());
        return *m_error;
    }
    return Done{};
}

bool Query::next()
{
    return m_query && m_query->next();
}

Status Query::status() const
{
    if (!m_query)
        return *m_error;
    if (m_query->lastError().isValid())
        return m_database.m_connection->errorFor(m_query->lastError());
    return Done{};
}

int Query::rowsAffected() const
{
    return m_query ? m_query->numRowsAffected() : 0;
}

bool Query::isNull(int column) const
{
    return m_query->isNull(column);
}

QString Query::text(int column) const
{
    return m_query->value(column).toString();
}

int Query::integer(int column) const
{
    return m_query->value(column).toInt();
}

qint64 Query::bigInteger(int column) const
{
    return m_query->value(column).toLongLong();
}

double Query::real(int column) const
{
    return m_query->value(column).toDouble();
}

std::optional<int> Query::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

QDate Query::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Query::moment(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

} // namespace ach
