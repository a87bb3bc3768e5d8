// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <utility>

namespace ach {

/// Reads one JSON object key by key and says what is wrong with it, for parts of the record whose
/// stored form must come back without loss. A key that is not read is an error: dropping it would
/// lose data at the next save.
class JsonFields {
public:
    /// `what` names the object in error details, such as "mark".
    JsonFields(const QJsonObject& object, QString what) : m_object(object), m_what(std::move(what))
    {
    }

    /// Refuses any key outside `known`.
    Status checkKeys(const QStringList& known) const;
    /// A number without a fraction; empty when the key is absent.
    Result<std::optional<int>> wholeNumber(const QString& key) const;
    Result<int> neededWholeNumber(const QString& key) const;
    /// Empty text when the key is absent.
    Result<QString> text(const QString& key) const;

    Error invalid(const QString& key, const QString& why) const;

private:
    QJsonObject m_object;
    QString m_what;
};

/// One whole number of a JSON value; empty when it is no number, has a fraction or does not fit an
/// int.
std::optional<int> wholeNumberOf(const QJsonValue& value);

} // namespace ach
