// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/diary.h"
#include "ui/shell/recordcontext.h"

#include <QAbstractTableModel>

#include <vector>

namespace ach {

/// The last two weeks of the diary as a table to type: a row for each question, a column for each
/// day. A blank cell was not written down. Every cell is stored by itself, as an undo step.
class DiaryGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Row { ExercisesDone, PainDuring, PainAfter, PainNextMorning, Stiffness, RunKm, RowCount };
    static constexpr int kDays = 14;
    /// True for a day that has not come, or a morning that has not come.
    static constexpr int ClosedRole = Qt::UserRole;

    DiaryGridModel(const RecordContext& context, QObject* parent);

    /// The last day of the table; today at first. Never after today.
    QDate lastDay() const { return m_lastDay; }
    void setLastDay(const QDate& day);
    QDate dayOf(int column) const { return m_lastDay.addDays(column - (kDays - 1)); }
    bool isClosed(int row, int column) const;
    static bool isScore(int row)
    {
        return row == PainDuring || row == PainAfter || row == PainNextMorning;
    }
    /// Whether one key fills the cell.
    static bool takesOneKey(int row) { return isScore(row) || row == ExercisesDone; }
    static QString rowName(int row);
    /// "0 to 10": what a cell of this row takes.
    static QString rangeText(int row);
    /// Why a closed cell of this row takes nothing.
    static QString closedText(int row);

    /// Whether a cell of `row` takes `text`; empty text blanks it.
    static bool reads(int row, const QString& text);
    /// Stores what was typed; empty blanks the cell. False, and nothing stored, when it cannot be
    /// read, when the cell is closed, or when storing failed.
    bool enter(int row, int column, const QString& text);
    /// Ticked, crossed, blank, ticked.
    void toggleDone(int column);
    /// Notes a day without exercises and without a run, as one undo step: what nobody wrote down
    /// is not rest until somebody says so. False, and nothing stored, when the day holds exercises
    /// or a run, or has not come.
    bool confirmRest(int column);
    /// Where the paper goes on: the first day without an entry after the last one with an entry,
    /// else the day of the intake; never after today. Moves the two weeks so that the day is among
    /// them.
    int columnToGoOn();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void storeFailed(const ach::Error& error);

private:
    QDate dayToGoOn() const;
    void reload();
    /// `what` names the undo step.
    bool store(const QString& what, int column, const DiaryDay& after);
    QString cellText(int row, int column) const;
    QString spokenText(int row, int column) const;

    RecordContext m_context;
    QDate m_lastDay;
    std::vector<DiaryDay> m_days;
};

} // namespace ach
