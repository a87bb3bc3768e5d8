// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/formreader.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

bool meansNotApplicable(const QString& word)
{
    constexpr std::array kWords{"n/a", "na", "not_applicable", "not applicable"};
    return std::ranges::any_of(kWords, [&word](const char* known) {
        return word.compare(QLatin1StringView(known), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QJsonValue FormReader::value(const QStringList& keys)
{
    m_known += keys;
    m_lastKey = keys.first();
    QJsonValue found(QJsonValue::Undefined);
    for (const QString& key : keys) {
        const QJsonValue here = m_object.value(key);
        if (here.isUndefined() || here.isNull())
            continue;
        if (!found.isUndefined() && !m_fault) {
            m_fault =
                Error{Fault::Invalid,
                      u"'%1' and '%2' are the same item; give one of them"_s.arg(m_lastKey, key),
                      Cause::ValueOutOfRange};
        }
        found = here;
        m_lastKey = key;
    }
    return found;
}

FormAnswer FormReader::read(const QString& key, const QJsonValue& value, bool mayBeNotApplicable)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isDouble())
        return FormAnswer::of(value.toDouble());
    if (value.isString() && meansNotApplicable(value.toString()))
        return FormAnswer::notApplicable();
    refuse(key, mayBeNotApplicable ? u"a number, \"n/a\", null"_s : u"a number, null"_s);
    return {};
}

FormAnswer FormReader::answer(const QStringList& keys, bool mayBeNotApplicable)
{
    const QJsonValue found = value(keys);
    return read(m_lastKey, found, mayBeNotApplicable);
}

QList<FormAnswer> FormReader::answers(const QStringList& keys, bool mayBeNotApplicable)
{
    const QJsonValue found = value(keys);
    if (found.isUndefined())
        return {};
    const QString key = m_lastKey;
    const QJsonArray list = found.isArray() ? found.toArray() : QJsonArray{found};
    QList<FormAnswer> answers;
    for (const QJsonValue& one : list)
        answers << read(key, one, mayBeNotApplicable);
    return answers;
}

bool FormReader::flag(const QString& key)
{
    const QJsonValue found = value({key});
    if (!found.isUndefined() && !found.isBool())
        refuse(key, u"true, false, null"_s);
    return found.toBool();
}

QString FormReader::text(const QStringList& keys)
{
    const QJsonValue found = value(keys);
    if (!found.isUndefined() && !found.isString())
        refuse(m_lastKey, u"a text, null"_s);
    return found.toString();
}

void FormReader::refuse(const QString& key, const QString& allowed)
{
    if (!m_fault) {
        m_fault =
            Error{Fault::Invalid,
                  u"'%1' has a value of the wrong type; allowed: %2"_s.arg(key.left(100), allowed),
                  Cause::ValueOutOfRange};
    }
}

Status FormReader::finish() const
{
    for (auto entry = m_object.begin(); entry != m_object.end(); ++entry) {
        if (!m_known.contains(entry.key())) {
            return Error{Fault::Invalid,
                         u"%1 has no item '%2'; allowed are %3"_s.arg(m_form, entry.key().left(100),
                                                                      m_known.join(u", "_s)),
                         Cause::UnknownKey};
        }
    }
    if (m_fault)
        return *m_fault;
    return Done{};
}

} // namespace ach
