// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace ach {

/// The day that a person means by what was typed; empty when it is no date.
///
/// Read are 140685, 14061985, 14-6-1985, 14.06.1985, 14/6/85, 14 6 85, 1985-06-14 and 19850614
/// (only when the first four digits cannot be day and month). Day comes before month. A year of two
/// digits is the latest one that does not lie after `today`. Without a year ("14-6") it is the
/// latest such day that is not after `today`. A number with a unit counts back from `today`: d
/// days, w weeks, m months, y years ("14w", "3 m"). "0" and "." are `today` itself.
std::optional<QDate> readDateEntry(QStringView typed, QDate today);

} // namespace ach
