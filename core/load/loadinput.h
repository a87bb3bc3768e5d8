// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace ach {

/// The numbers that a key may hold, both ends included.
struct NumberRange {
    double least;
    double most;
    bool whole = false;
};

/// Takes the values of one JSON object by key and keeps the first thing that is wrong with it.
/// After a mistake the readers go on with placeholders, so ask finish() before using what was read.
class LoadInput {
public:
    /// `what` names the object in sentences, such as "sessions[2]."; empty for the input itself.
    explicit LoadInput(const QJsonObject& object, QString what = {});

    bool has(const QString& key) const { return m_object.contains(key); }
    /// A text, or an object, that must be there.
    QString text(const QString& key);
    QJsonObject object(const QString& key);
    /// True or false; must be there.
    bool flag(const QString& key);
    /// A number that must be there.
    double number(const QString& key, NumberRange range);
    /// A number, or null for unknown; the key must be there.
    std::optional<double> numberOrUnknown(const QString& key, NumberRange range);
    /// As numberOrUnknown(), and the key may be left out.
    std::optional<double> numberIfGiven(const QString& key, NumberRange range);
    /// An array of numbers in which null is an unknown one.
    QList<std::optional<double>> numbersOrUnknown(const QString& key, NumberRange range);
    /// An array of objects, each to be read and finished by the caller.
    QList<LoadInput> objects(const QString& key);
    void refuse(const QString& sentence, Cause cause = Cause::ValueOutOfRange);

    /// Done when all was right and every key was asked for; else what is wrong, in one sentence.
    Status finish();

private:
    QJsonValue take(const QString& key);
    std::optional<double> read(const QString& name, const QJsonValue& value, NumberRange range);

    QJsonObject m_object;
    QString m_what;
    QStringList m_asked;
    std::optional<Error> m_error;
};

} // namespace ach
