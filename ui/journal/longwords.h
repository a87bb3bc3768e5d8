// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ach {

/// `text` for a label: runs of more letters than any word has may break (zero-width space), so that
/// pasted data sets no minimum width and is not cut. Other text stays as it is.
QString breakable(const QString& text);

} // namespace ach
