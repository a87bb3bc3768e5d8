// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace ach {

/// The types that loadJson() knows.
QStringList loadTypes();

/// The answer of `achillea load`: reads {"type": T, "input": {...}} and computes the metrics of
/// core/load. null in the answer: undefined, or not available. Refused are a text that is not one
/// JSON object, a type or key that does not exist (Cause::UnknownKey), and a value that is missing,
/// of another type, negative or out of range (Cause::ValueOutOfRange). null in the input means
/// unknown where that can be: a day of a series, the rating or minutes of a session, the longest
/// run, the peak force, the body weight and extra load, a side that was not tested.
Result<QJsonObject> loadJson(const QByteArray& text);

} // namespace ach
