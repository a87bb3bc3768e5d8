// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/stagesuggestion.h"

#include <QJsonObject>

namespace ach {

/// The answer of `achillea assess`. `reasons` lists every fired rule and adds up to `points`;
/// `contrary` repeats those that speak against the suggested stage.
QJsonObject toJson(const Assessment& assessment);

} // namespace ach
