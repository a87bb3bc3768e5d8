// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/document/sheettexts.h"

#include <QDateTime>

namespace ach {

/// A leaflet that the clinic wrote itself, as it was typed; readHandout() makes it readable.
struct HandoutText {
    QString page; ///< HandoutLibrary::kOwnPage
    SheetLanguage language;
    QString text;
    AccountId changedBy;
    QDateTime changedAt;
};

} // namespace ach
