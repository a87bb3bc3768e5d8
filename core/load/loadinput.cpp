// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/loadinput.h"

#include <QJsonArray>

#include <cmath>
#include <utility>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

/// A key of the user's, short enough for one sentence.
QString quoted(const QString& key)
{
    return u'\'' + key.left(100) + u'\'';
}

bool fits(double number, NumberRange range)
{
    return std::isfinite(number) && number >= range.least && number <= range.most
        && (!range.whole || std::trunc(number) == number);
}

} // namespace

LoadInput::LoadInput(const QJsonObject& object, QString what)
    : m_object(object), m_what(std::move(what))
{
}

QString LoadInput::text(const QString& key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isString())
        refuse(quoted(m_what + key) + u" is not a text"_s);
    return value.toString();
}

QJsonObject LoadInput::object(const QString& key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject())
        refuse(quoted(m_what + key) + u" is not an object"_s);
    return value.toObject();
}

bool LoadInput::flag(const QString& key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        refuse(quoted(m_what + key) + u" is not true or false"_s);
    return value.toBool();
}

double LoadInput::number(const QString& key, NumberRange range)
{
    const QJsonValue value = take(key);
    if (value.isNull())
        refuse(quoted(m_what + key) + u" is missing"_s);
    return read(m_what + key, value, range).value_or(range.least);
}

std::optional<double> LoadInput::numberOrUnknown(const QString& key, NumberRange range)
{
    return read(m_what + key, take(key), range);
}

std::optional<double> LoadInput::numberIfGiven(const QString& key, NumberRange range)
{
    return has(key) ? numberOrUnknown(key, range) : std::nullopt;
}

QList<std::optional<double>> LoadInput::numbersOrUnknown(const QString& key, NumberRange range)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        refuse(quoted(m_what + key) + u" is not a list of numbers"_s);
    QList<std::optional<double>> numbers;
    for (const QJsonValue& entry : value.toArray())
        numbers.append(read(u"%1%2[%3]"_s.arg(m_what, key).arg(numbers.size()), entry, range));
    return numbers;
}

QList<LoadInput> LoadInput::objects(const QString& key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        refuse(quoted(m_what + key) + u" is not a list of objects"_s);
    QList<LoadInput> objects;
    for (const QJsonValue& entry : value.toArray()) {
        const QString name = u"%1%2[%3]"_s.arg(m_what, key).arg(objects.size());
        if (!entry.isObject())
            refuse(quoted(name) + u" is not an object"_s);
        objects.append(LoadInput(entry.toObject(), name + u'.'));
    }
    return objects;
}

void LoadInput::refuse(const QString& sentence, Cause cause)
{
    if (!m_error)
        m_error = Error{Fault::Invalid, sentence, cause};
}

Status LoadInput::finish()
{
    // Before anything else that is wrong: a misspelt key is why another one seems to be missing.
    for (auto entry = m_object.begin(); entry != m_object.end(); ++entry) {
        if (!m_asked.contains(entry.key()))
            return Error{Fault::Invalid,
                         u"there is no key %1; allowed are %2"_s.arg(quoted(m_what + entry.key()),
                                                                     m_asked.join(u", "_s)),
                         Cause::UnknownKey};
    }
    if (m_error)
        return *m_error;
    return Done{};
}

QJsonValue LoadInput::take(const QString& key)
{
    m_asked << key;
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        refuse(quoted(m_what + key) + u" is missing"_s);
    return value;
}

std::optional<double> LoadInput::read(const QString& name, const QJsonValue& value,
                                      NumberRange range)
{
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    if (!value.isDouble() || !fits(value.toDouble(), range)) {
        refuse(u"%1 is not a %2 from %3 to %4"_s.arg(
            quoted(name), range.whole ? u"whole number"_s : u"number"_s,
            QString::number(range.least), QString::number(range.most, 'g', 10)));
        return std::nullopt;
    }
    return value.toDouble() + 0.0; // never the negative zero of "-0"
}

} // namespace ach
