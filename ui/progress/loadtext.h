// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/loadsummary.h"

#include <QString>

namespace ach {

/// The load of a record in words. A number that is not there says why.
namespace LoadText {

QString series(LoadSeries series);
/// "1,250 AU", or which days are missing.
QString week(const SeriesSummary& summary);
/// "+12 %" against the seven days before, or why there is none.
QString change(const SeriesSummary& summary);
/// The newest run against the longest one of the 30 days before it.
QString runGuard(const LoadSummary& summary);
/// Whether the newest run is one that the tendon has not seen this month (evidence 5.5).
bool isLongRun(const LoadSummary& summary);
/// A run that is planned next against the longest one of the last 30 days (evidence 5.5).
QString plannedRun(const LoadSummary& summary, Metres planned);
bool isLongPlan(const LoadSummary& summary, Metres planned);
/// The three doses, each a line in its own unit.
QStringList doses(const LoadSummary& summary);
/// The name of a ratio, monotony or strain; empty for a metric that the fold does not show.
QString metric(const char* key);
/// Two decimals, whole AU for strain, or why there is none.
QString metricValue(const SeriesSummary& summary, const LoadMetricInfo& info);

} // namespace LoadText

} // namespace ach
