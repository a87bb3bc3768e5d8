// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace ach {

/// The largest JSON text that is read from a file or from standard input, in bytes.
inline constexpr qsizetype kMaxJsonInputBytes = 1 << 20;

/// Reads a text that must be one JSON object. Refused with Cause::NotJson: anything that is not
/// JSON, any other value at the top, a text above kMaxJsonInputBytes, and a key written twice at
/// the top level (the reader of the file could not tell which one counts).
Result<QJsonObject> readJsonObject(const QByteArray& text);

} // namespace ach
