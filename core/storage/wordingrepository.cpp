// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/wordingrepository.h"

#include "core/storage/rowreading.h"

namespace ach {

using namespace Qt::StringLiterals;

Result<QString> WordingRepository::newest(Instrument instrument, const QString& language) const
{
    Query query(m_database,
                u"SELECT content FROM questionnaire_wording WHERE instrument = ? AND language = ? "
                "ORDER BY loaded_at DESC, id DESC LIMIT 1"_s);
    query.bind(kInstrumentCodes.toCode(instrument)).bind(language);
    if (auto status = query.exec(); !status)
        return status.error();
    return query.next() ? query.text(0) : QString();
}

Result<QStringList> WordingRepository::languages(Instrument instrument) const
{
    Query query(m_database,
                u"SELECT DISTINCT language FROM questionnaire_wording WHERE instrument = ? "
                "ORDER BY language"_s);
    if (auto status = query.bind(kInstrumentCodes.toCode(instrument)).exec(); !status)
        return status.error();
    QStringList loaded;
    while (query.next())
        loaded << query.text(0);
    QStringList languages;
    for (const QString& language : loaded) {
        const auto content = newest(instrument, language);
        if (!content)
            return content.error();
        if (!content->isEmpty())
            languages << language;
    }
    return languages;
}

Status WordingRepository::insert(const LoadedWording& wording)
{
    Query query(m_database,
                u"INSERT INTO questionnaire_wording (id, instrument, language, title, content, "
                "loaded_by, loaded_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(wording.id)
        .bind(kInstrumentCodes.toCode(wording.instrument))
        .bind(wording.language)
        .bind(wording.title);
    return query.bind(wording.content).bind(wording.loadedBy).bind(wording.loadedAt).exec();
}

} // namespace ach
