// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/outcome/formscore.h"

#include <QJsonObject>
#include <QStringList>

namespace ach {

/// Takes the answers of a form out of a JSON object, key by key, and refuses what is left. The
/// first fault is kept and reading goes on, so that a reader needs one check at its end.
class FormReader {
public:
    /// `form` names the form in messages.
    FormReader(const QJsonObject& object, const QString& form) : m_object(object), m_form(form) { }

    /// The value under the first of `keys`, which are spellings of one item. Two spellings with a
    /// value are refused: nobody could tell which one counts.
    FormAnswer answer(const QStringList& keys, bool mayBeNotApplicable = false);
    /// A list of answers, or one value that stands for a list of one.
    QList<FormAnswer> answers(const QStringList& keys, bool mayBeNotApplicable = false);
    bool flag(const QString& key);
    QString text(const QStringList& keys);
    /// The value itself, for what has a shape of its own; Undefined when it is absent or null.
    QJsonValue value(const QStringList& keys);

    void refuse(const QString& key, const QString& allowed);
    /// The first fault, or an unknown key when something was not asked for.
    Status finish() const;

private:
    FormAnswer read(const QString& key, const QJsonValue& value, bool mayBeNotApplicable);

    QJsonObject m_object;
    QString m_form;
    QStringList m_known;
    QString m_lastKey;
    std::optional<Error> m_fault;
};

} // namespace ach
