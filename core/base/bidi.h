// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ach {

/// A name, or other words of unknown direction, as an island of its own inside a line: "Mia · 39 y"
/// keeps its order when the name is written from right to left (first strong isolate, U+2068).
/// Empty stays empty.
inline QString isolated(const QString& words)
{
    return words.isEmpty() ? words : QChar(0x2068) + words + QChar(0x2069);
}

/// A dose, a measure or a week number as an island that always reads from left to right (U+2066).
inline QString leftToRight(const QString& words)
{
    return QChar(0x2066) + words + QChar(0x2069);
}

} // namespace ach
