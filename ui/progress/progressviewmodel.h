// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/progressdata.h"
#include "ui/shell/recordcontext.h"

#include <QObject>

#include <optional>
#include <utility>

namespace ach {

/// What the progress page shows: the course of one episode, the stretch of time in view and the day
/// on the line. The view begins as a range and moves or zooms freely from there.
class ProgressViewModel : public QObject {
    Q_OBJECT

public:
    enum class Range { FourWeeks, SinceIntake, All };

    ProgressViewModel(const RecordContext& context, QObject* parent);

    const ProgressData& course() const { return m_course; }
    /// Empty once the view was moved or zoomed.
    std::optional<Range> range() const;
    void setRange(Range range);
    QDate firstDay() const;
    /// After today where the plan goes on.
    QDate lastDay() const;
    /// `factor` above 1 shows less time; `day` keeps its place in the view.
    void zoom(double factor, const QDate& day);
    /// Moves the view, later with positive `days`, as far as there is anything to show.
    void pan(int days);

    /// The day on the line; always in view and never after today.
    QDate day() const { return m_day; }
    void setDay(const QDate& day);
    /// The last noted days, the newest first.
    QList<ProgressDay> lastEntries(int count) const;

    /// Stores a session. A session cannot be taken back by undo: it is a record of its own.
    Status addSession(const TrainingSession& session);
    TrainingSession newSession() const;
    /// Stores what is written at `day` as a step of undo; blank takes it away.
    void annotate(const QDate& day, const QString& text);

Q_SIGNALS:
    /// New data or another range.
    void changed();
    void dayChanged(const QDate& day);
    void readFailed(const ach::Error& error);

private:
    void reload();
    /// Whether the weeks just before the intake were told there.
    bool hasToldWeeks() const;
    QDate rangeStart() const;
    QDate horizon(const QDate& first) const;
    void show(QDate first, QDate last);

    RecordContext m_context;
    ProgressData m_course;
    Range m_range = Range::SinceIntake;
    std::optional<std::pair<QDate, QDate>> m_window; // moved or zoomed
    QDate m_day;
};

} // namespace ach
