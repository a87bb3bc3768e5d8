// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/progressdata.h"
#include "ui/shell/recordcontext.h"

#include <QObject>

namespace ach {

/// What the progress page shows: the course of one episode, the range in view and the day on the
/// line.
class ProgressViewModel : public QObject {
    Q_OBJECT

public:
    enum class Range { FourWeeks, SinceIntake, All };

    ProgressViewModel(const RecordContext& context, QObject* parent);

    const ProgressData& course() const { return m_course; }
    Range range() const { return m_range; }
    void setRange(Range range);
    QDate firstDay() const;
    QDate lastDay() const { return m_course.today; }

    /// The day on the line; always inside the range.
    QDate day() const { return m_day; }
    void setDay(const QDate& day);
    /// The last noted days, the newest first.
    QList<ProgressDay> lastEntries(int count) const;

    /// Stores a session. A session cannot be taken back by undo: it is a record of its own.
    Status addSession(const TrainingSession& session);
    TrainingSession newSession() const;

Q_SIGNALS:
    /// New data or another range.
    void changed();
    void dayChanged(const QDate& day);
    void readFailed(const ach::Error& error);

private:
    void reload();

    RecordContext m_context;
    ProgressData m_course;
    Range m_range = Range::SinceIntake;
    QDate m_day;
};

} // namespace ach
