// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/handoutlibrary.h"

#include "core/document/handoutreader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace ach {
using namespace Qt::StringLiterals;

const QString HandoutLibrary::kOwnPage = u"causes"_s;

namespace {

/// In the order in which a person would read them.
constexpr std::array kPages{"tendinopathy", "balance",       "not-inflamed", "stages",
                            "load",         "traffic-light", "next-day",     "running",
                            "extras",       "prognosis",     "tear",         "urgent"};

Result<Handout> readPage(const QString& language, const QString& id, const QString& emergencyNumber)
{
    const QString path = u":/texts/"_s + language + u'/' + id + u".md"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::Corrupt, u"no text "_s + path};
    HandoutReading reading =
        readHandout(QString::fromUtf8(file.readAll()).replace(u"{emergency}"_s, emergencyNumber));
    if (!reading.problems.isEmpty())
        return Error{Fault::Corrupt,
                     u"%1, line %2: %3"_s.arg(path)
                         .arg(reading.problems.first().line)
                         .arg(reading.problems.first().what)};
    return std::move(reading.handout);
}

QHash<QString, QString> readReferences()
{
    QHash<QString, QString> references;
    QFile file(u":/texts/sources.json"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject rows = QJsonDocument::fromJson(file.readAll()).object();
        for (auto it = rows.begin(); it != rows.end(); ++it)
            references.insert(it.key(), it.value().toString());
    }
    return references;
}

} // namespace

Result<HandoutLibrary> HandoutLibrary::load(SheetLanguage language, const QString& emergencyNumber)
{
    HandoutLibrary library;
    for (const char* const id : kPages) {
        auto handout =
            readPage(kSheetLanguageCodes.toCode(language), QLatin1StringView(id), emergencyNumber);
        if (!handout)
            return handout.error();
        library.m_pages.push_back({QLatin1StringView(id), *std::move(handout)});
    }
    return library;
}

const Handout* HandoutLibrary::find(const QString& id) const
{
    const auto page = std::ranges::find(m_pages, id, &HandoutPage::id);
    return page == m_pages.end() ? nullptr : &page->handout;
}

QString sourceReference(const QString& tag)
{
    static const QHash<QString, QString> references = readReferences();
    return references.value(tag, tag);
}

} // namespace ach
