// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace ach {

/// The candidate that was probably meant by `typed`: the one with the fewest letters added, left
/// out, changed or swapped with their neighbour; at most one in a word of up to four letters, two
/// in a longer one. Empty when none is that near. Both are folded words (foldForSearch).
std::optional<QString> nearestWord(const QString& typed, const QStringList& candidates);

} // namespace ach
