// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ach {

/// The name of a person as the fields of a record take it.
struct TypedName {
    QString given;
    QString prefix; ///< such as "van der"
    QString family;

    friend bool operator==(const TypedName&, const TypedName&) = default;
};

/// Splits what was typed into one line: "anna van der berg" and "Berg, Anna van der" are both Anna,
/// van der, Berg. One word is a family name. Words without any capital get one, Dutch and German
/// prefixes excepted. Empty for what is no name: a number, a date, or longer than kLongestName.
std::optional<TypedName> splitTypedName(const QString& typed);

} // namespace ach
