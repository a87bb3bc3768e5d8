// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"

#include <QByteArray>

namespace ach {

/// A programme as text for the encrypted draft; reads back equal, with the version it was based on.
QByteArray programmeToJson(const Programme& programme);
/// Fault::Corrupt when a part is missing or cannot be read.
Result<Programme> programmeFromJson(const QByteArray& json);

} // namespace ach
