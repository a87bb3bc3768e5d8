// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/findings.h"

#include <QJsonObject>

namespace ach {

/// Reads findings by the keys of the vocabulary. A key that does not exist (Cause::UnknownKey) or a
/// value that it may not have (Cause::ValueOutOfRange) is refused; the detail names the key and
/// what is allowed. Keys that end in
/// "_note", and "can_walk", are remarks and are passed over. null and "not_asked" mean that nobody
/// asked. true and false stand for yes and no.
Result<Findings> findingsFromJson(const QJsonObject& object);
/// The same from a text; Cause::NotJson when it is not one JSON object.
Result<Findings> findingsFromJson(const QByteArray& text);

/// The asked findings, so that reading them back gives equal findings.
QJsonObject toJson(const Findings& findings);

} // namespace ach
