// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/handoutrepository.h"

#include "core/storage/rowreading.h"

namespace ach {

using namespace Qt::StringLiterals;

Result<std::optional<HandoutText>> HandoutRepository::find(const QString& page,
                                                           SheetLanguage language) const
{
    Query query(m_database,
                u"SELECT page, language, text, changed_by, changed_at FROM handout_text "
                "WHERE page = ? AND language = ?"_s);
    if (auto status = query.bind(page).bind(kSheetLanguageCodes.toCode(language)).exec(); !status)
        return status.error();
    if (!query.next()) {
        if (auto status = query.status(); !status)
            return status.error();
        return std::optional<HandoutText>{};
    }
    RowReader row(query);
    HandoutText text{query.text(0), row.code(1, kSheetLanguageCodes), query.text(2),
                     row.id<AccountId>(3), query.moment(4)};
    if (!row.ok())
        return unreadableRow(u"handout_text"_s);
    return std::optional(std::move(text));
}

Status HandoutRepository::insert(const HandoutText& text)
{
    Query query(m_database,
                u"INSERT INTO handout_text (page, language, text, changed_by, changed_at) "
                "VALUES (?, ?, ?, ?, ?)"_s);
    return query.bind(text.page)
        .bind(kSheetLanguageCodes.toCode(text.language))
        .bind(text.text)
        .bind(text.changedBy)
        .bind(text.changedAt)
        .exec();
}

Status HandoutRepository::update(const HandoutText& text)
{
    Query query(m_database,
                u"UPDATE handout_text SET text = ?, changed_by = ?, changed_at = ? "
                "WHERE page = ? AND language = ?"_s);
    return query.bind(text.text)
        .bind(text.changedBy)
        .bind(text.changedAt)
        .bind(text.page)
        .bind(kSheetLanguageCodes.toCode(text.language))
        .exec();
}

Status HandoutRepository::remove(const QString& page, SheetLanguage language)
{
    Query query(m_database, u"DELETE FROM handout_text WHERE page = ? AND language = ?"_s);
    return query.bind(page).bind(kSheetLanguageCodes.toCode(language)).exec();
}

} // namespace ach
