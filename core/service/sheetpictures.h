// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ach {

class Database;
struct HomeSheet;

/// Puts the pictures of the clinic's own exercises on a sheet. Exercises without any, and those
/// whose pictures cannot be read, keep their words alone.
void addExercisePictures(HomeSheet& sheet, Database& database);

} // namespace ach
