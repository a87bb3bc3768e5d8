// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/patient.h"

#include <QStringList>

namespace ach {

/// Lower case without accents: "Ångström" becomes "angstrom", "Weiß" "weiss". Searching and sorting
/// use this form.
QString foldForSearch(const QString& text);

/// The words of a text in folded form.
QStringList searchWords(const QString& text);

/// The words of what was typed into a search, with a birth date such as 14-06-1985 or 1985-06-14 as
/// one word of digits.
QStringList queryWords(const QString& text);

/// The words under which a patient is found: all names, the number as "#417" and "417", the phone's
/// digits, and the birth date as 19850614 and 14061985.
QStringList searchTokens(const Patient& patient);

/// "voorbeeld anna": family name first, without the prefix, folded.
QString sortName(const Patient& patient);

} // namespace ach
