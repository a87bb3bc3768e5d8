// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/diary.h"

namespace ach {

/// The numbers of one day of the diary as they are typed and shown. The rows are those of
/// DiaryGridModel that hold a number.
namespace DiaryFields {

/// Puts `text` into the field of `row`, empty text as not written down. False when it cannot be
/// read.
bool readNumber(DiaryDay& day, int row, const QString& text);
/// In the user's number format; empty when nothing is noted.
QString number(const DiaryDay& day, int row);
/// "1" is done, "0" is not done; empty for anything else.
std::optional<bool> readTick(const QString& text);

} // namespace DiaryFields

} // namespace ach
