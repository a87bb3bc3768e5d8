// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ach {

/// Whether a clinic may be made at `path`: it is not there yet or an empty folder.
/// ClinicExistsHere, FolderNotEmpty.
Status checkNewClinicFolder(const QString& path);

} // namespace ach
