// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programmetemplate.h"

#include <QJsonObject>

namespace ach {

/// A plan template in the shape of resources/programmes; reads back equal. Fault::Corrupt with the
/// part that is missing, unknown or cannot be read.
Result<ProgrammeTemplate> templateFromJson(const QJsonObject& object);
QJsonObject toJson(const ProgrammeTemplate& plan);

/// A text by language, as {"en": "..."}.
LocalText localTextFromJson(const QJsonValue& value);

} // namespace ach
