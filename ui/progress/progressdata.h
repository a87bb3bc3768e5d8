// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/runweeks.h"
#include "core/load/tendondose.h"
#include "core/outcome/change.h"
#include "core/patient/episode.h"
#include "core/programme/lightcause.h"
#include "core/programme/planhistory.h"
#include "core/programme/plateau.h"
#include "core/programme/weekdose.h"
#include "core/review/annotation.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace ach {

/// One noted day as the chart shows it.
struct ProgressDay {
    DiaryDay entry;
    /// As the advisor judges the day, weekly means included; empty before the first plan: no rule
    /// held yet.
    std::optional<SessionLight> light;
    std::optional<LightCause> cause; ///< of `light`
    MorningBaseline usual; ///< the calm morning that the day was held against
    std::optional<PainScore> limit; ///< in use on that day; empty before the first plan
    std::optional<double> duringMean; ///< see sevenDayMean
    std::optional<double> morningMean;
};

/// What one week, Monday to Sunday, gave the tendon: three doses in units of their own that are
/// never added (evidence 5.6), and how much of the plan was done.
struct TendonWeek {
    QDate monday;
    WeekDose dose;
    std::optional<RunningDose> running; ///< empty while a day or the minutes of a run are unknown
    AdherenceCount adherence;
};

/// The words inside the panels. A word that is empty is that of the window; a paper in another
/// language brings its own.
struct ChartWords {
    QString stop; ///< the band above the limit
    QString watch;
    QString carryOn;
    QString chance; ///< "up to here a change may be chance"
    QString usualSymmetry; ///< "%1 % is usual for a return to sport"
    QString beforeIntake;
    QString noPlan;
    QString planned; ///< "%1, planned"
    QString intake; ///< the visit of the intake
    QString visit;
    QMap<PhaseKind, QString> phases;

    /// `own`, or that of the window where it is empty.
    static QString pick(const QString& own, const QString& window)
    {
        return own.isEmpty() ? window : own;
    }
};

/// One patient's course, ready to be drawn; days that were not written down are not in it.
struct ProgressData {
    QDate today;
    QDate intake;
    QDate earliest; ///< the first day with anything to show
    QList<ProgressDay> days; ///< in order
    QList<RunWeek> weeks; ///< in order
    QList<PhaseSpan> phases;
    QList<QDate> visits;
    QList<PhaseSpan> planned = {}; ///< after today, as the newest plan has it
    QList<Annotation> annotations = {}; ///< in order
    QList<TendonWeek> tendon = {}; ///< in order, from the first plan on
    QList<MeasuredValue> visaA = {}; ///< in order
    QList<MeasuredValue> symmetry = {}; ///< heel rises, involved leg in percent of the other
    ChartWords words = {};

    /// Null on a day that was not written down.
    const ProgressDay* dayAt(const QDate& day) const;
    /// Null in a week without any note on running.
    const RunWeek* weekAt(const QDate& day) const;
    /// Null in a week without a plan.
    const TendonWeek* tendonAt(const QDate& day) const;
    /// Null on a day without one.
    const Annotation* annotationAt(const QDate& day) const;
    /// The phase on `day`; null outside the plan.
    const PhaseSpan* phaseAt(const QDate& day) const;
};

/// The mean of the noted values of `field` on the day at `index` and the six before; empty when
/// that day has none, or with fewer than three values, so that a single day never looks like a
/// trend.
std::optional<double> sevenDayMean(const QList<ProgressDay>& days, qsizetype index,
                                   std::optional<PainScore> DiaryDay::*field);

/// Whether the line of means runs on from `from` to `to`: over one missing day at most, a longer
/// gap stays open. One, because a forgotten evening is common and says nothing, while two days can
/// hide a flare.
bool joins(const QDate& from, const QDate& to);

ProgressData makeProgressData(const QDate& today, const QDate& intake, const QList<DiaryDay>& diary,
                              const QList<TrainingSession>& sessions,
                              const QList<Programme>& versions, const QList<Visit>& visits);

} // namespace ach
