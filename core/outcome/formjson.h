// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/outcome/formscore.h"
#include "core/outcome/instrument.h"

namespace ach {

/// Reads the answers of one form and scores them; docs/commandline.md lists the keys of each
/// instrument. These are also the keys under which a record keeps the answers. null and a key that
/// is absent mean that the item was left out. Refused are a key that the instrument does not have
/// (Cause::UnknownKey) and a value of another type (Cause::ValueOutOfRange); a number that is not
/// on the form is an answer with its status.
Result<FormScore> scoreForm(Instrument instrument, const QJsonObject& answers);

/// `instrument`, `status`, `total`, `problems` and what belongs to the instrument.
QJsonObject toJson(Instrument instrument, const FormScore& score);

} // namespace ach
