// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ach {

/// The name of a language in that language, as on every list of languages: "Nederlands" for "nl".
/// "as the clinic" without a code; the code itself for one that nobody knows.
QString languageText(const QString& code);

} // namespace ach
