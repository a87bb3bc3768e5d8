// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/outcome/visaa.h"

#include <QJsonObject>

namespace ach {

/// Reads q1..q7, q8_branch, q8_minutes and q3_unable_to_walk_30min_because_of_pain. null and a key
/// that is absent mean that the item was left out. A value that the form does not have, or more
/// than one branch ("A and B", ["A","B"]), is kept for the scoring to judge. Refused are a key that
/// does not exist (Cause::UnknownKey) and a value of another type (Cause::ValueOutOfRange).
Result<VisaAAnswers> visaAAnswersFromJson(const QJsonObject& object);

/// What the form has at `item`, in English for a message.
QString visaAAllowedValues(VisaAItem item);

} // namespace ach
