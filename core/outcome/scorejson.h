// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace ach {

/// The names of the instruments that scoreJson() knows.
QStringList scoredInstruments();

/// The answer of `achillea score INSTRUMENT`: reads the answers from a text and gives `instrument`,
/// `status`, `total`, `problems` and what belongs to the instrument. A form with gaps or wrong
/// values is an answer with its status, not an error; refused are a text that is not one JSON
/// object, a key or type that the instrument does not have, and an unknown instrument
/// (Fault::NotFound, Cause::UnknownInstrument).
Result<QJsonObject> scoreJson(QStringView instrument, const QByteArray& text);

} // namespace ach
