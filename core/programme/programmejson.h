// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"

#include <QByteArray>
#include <QJsonObject>

namespace ach {

/// A programme as text for the encrypted draft; reads back equal, with the version it was based on.
QByteArray programmeToJson(const Programme& programme);
/// Fault::Corrupt when a part is missing or cannot be read.
Result<Programme> programmeFromJson(const QByteArray& json);

/// One dose in the same shape; empty when it cannot be read.
QJsonObject prescriptionToJson(const Prescription& dose);
std::optional<Prescription> prescriptionFromJson(const QJsonObject& object);

} // namespace ach
