// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/handouttext.h"
#include "core/storage/database.h"

#include <optional>

namespace ach {

/// Rows of the table handout_text.
class HandoutRepository {
public:
    explicit HandoutRepository(Database& database) : m_database(database) { }

    /// Empty when the clinic has not written this page in this language.
    Result<std::optional<HandoutText>> find(const QString& page, SheetLanguage language) const;
    Status insert(const HandoutText& text);
    Status update(const HandoutText& text);
    Status remove(const QString& page, SheetLanguage language);

private:
    Database& m_database;
};

} // namespace ach
