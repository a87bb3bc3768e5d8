// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/sheettexts.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

Result<QByteArray> readFile(const QString& paper, const QString& code)
{
    QFile file(u":/texts/"_s + paper + u'/' + code + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::Corrupt, u"no texts of the "_s + paper + u" for "_s + code};
    return file.readAll();
}

Result<QHash<QString, QString>> readTexts(const QByteArray& json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError || !document.isObject())
        return Error{Fault::Corrupt, u"sheet texts: "_s + parsing.errorString(), Cause::NotJson};
    QHash<QString, QString> texts;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().toString().isEmpty())
            texts.insert(it.key(), it.value().toString());
    }
    return texts;
}

} // namespace

Result<SheetTexts> SheetTexts::load(SheetLanguage language, const QString& paper)
{
    const Result<QByteArray> english =
        readFile(paper, kSheetLanguageCodes.toCode(SheetLanguage::English));
    if (!english)
        return english.error();
    const Result<QByteArray> own = readFile(paper, kSheetLanguageCodes.toCode(language));
    if (!own)
        return own.error();
    return fromJson(language, *own, *english);
}

Result<SheetTexts> SheetTexts::fromJson(SheetLanguage language, const QByteArray& own,
                                        const QByteArray& english)
{
    const auto ownTexts = readTexts(own);
    if (!ownTexts)
        return ownTexts.error();
    const auto englishTexts = readTexts(english);
    if (!englishTexts)
        return englishTexts.error();

    SheetTexts texts;
    texts.m_language = language;
    texts.m_own = *ownTexts;
    texts.m_english = *englishTexts;
    for (auto it = texts.m_english.keyBegin(); it != texts.m_english.keyEnd(); ++it) {
        if (!texts.m_own.contains(*it))
            texts.m_missing.append(*it);
    }
    texts.m_missing.sort();
    return texts;
}

QLocale SheetTexts::locale() const
{
    switch (m_language) {
    case SheetLanguage::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case SheetLanguage::Dutch:
        return QLocale(QLocale::Dutch, QLocale::Netherlands);
    case SheetLanguage::German:
        return QLocale(QLocale::German, QLocale::Germany);
    }
    Q_UNREACHABLE();
    return QLocale::c();
}

QString SheetTexts::text(const QString& key, const QStringList& arguments) const
{
    const QString pattern = m_own.value(key, m_english.value(key, key));
    // One pass, so that an argument that itself holds "%1" stays as it is.
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number =
            pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
        if (number < 1 || number > arguments.size()) {
            text += pattern.at(i);
            continue;
        }
        text += arguments.at(number - 1);
        ++i;
    }
    return text;
}

QString SheetTexts::longDate(const QDate& date) const
{
    return locale().toString(date, text(u"date.long"_s));
}

QString SheetTexts::dayAndDate(const QDate& date) const
{
    return locale().toString(date, text(u"date.day"_s));
}

} // namespace ach
