// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/sheettexts.h"
#include "core/service/servicecontext.h"

namespace ach {

/// The only way to change a leaflet of the clinic's own.
class HandoutService {
public:
    explicit HandoutService(const ServiceContext& context) : m_context(context) { }

    /// Stores what the clinic says on `page` in one language; a text without words takes the page
    /// away. Nothing is stored when nothing changed. Cause::TextTooLong above kLongestText letters.
    Status save(const QString& page, SheetLanguage language, const QString& text);

private:
    const ServiceContext& m_context;
};

} // namespace ach
