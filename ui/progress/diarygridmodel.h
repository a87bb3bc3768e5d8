// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/diary.h"
#include "core/programme/adherence.h"
#include "ui/shell/recordcontext.h"

#include <QAbstractTableModel>

#include <vector>

namespace ach {

class ClinicPlans;

/// The last two weeks of the diary as a table to type: a row for each question, a column for each
/// day; below them, when wished, a row for each exercise on each side that the plan asks for in
/// these weeks. A blank cell was not written down. Every cell is stored by itself, as an undo step.
class DiaryGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The rows that are always there; those from FirstExercise on are exercises.
    enum Row {
        ExercisesDone,
        PainDuring,
        PainAfter,
        PainNextMorning,
        Stiffness,
        RunKm,
        FirstExercise
    };
    static constexpr int kDays = 14;
    /// True for a day that has not come, or a morning that has not come.
    static constexpr int ClosedRole = Qt::UserRole;

    DiaryGridModel(const RecordContext& context, QObject* parent);

    /// The last day of the table; today at first. Never after today.
    QDate lastDay() const { return m_lastDay; }
    void setLastDay(const QDate& day);
    QDate dayOf(int column) const { return m_lastDay.addDays(column - (kDays - 1)); }
    bool isClosed(int row, int column) const;
    bool isByExercise() const { return m_isByExercise; }
    void setByExercise(bool byExercise);
    /// What new days are noted from. A day that has an entry keeps its own, see setSourceOf().
    DiarySource source() const { return m_source; }
    void setSource(DiarySource source) { m_source = source; }
    /// Of the day in `column`; empty when nothing is noted.
    std::optional<DiarySource> sourceOf(int column) const;
    /// Does nothing on a day without an entry.
    void setSourceOf(int column, DiarySource source);
    /// How much was done of what was asked in the four weeks up to the last day, by exercise and
    /// side.
    QList<ExerciseAdherence> adherence() const;
    QString exerciseName(const ExerciseOnSide& exercise) const;
    static bool isScore(int row)
    {
        return row == PainDuring || row == PainAfter || row == PainNextMorning;
    }
    /// Whether one key fills the cell.
    static bool takesOneKey(int row) { return isScore(row) || isTick(row); }
    /// Done or not done.
    static bool isTick(int row) { return row == ExercisesDone || row >= FirstExercise; }
    QString rowName(int row) const;
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
    void toggleDone(int row, int column);
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
    /// The exercises asked for in the shown weeks.
    void fillExercises();
    std::optional<bool> doneOf(const DiaryDay& day, int row) const;
    void setDone(DiaryDay& day, int row, std::optional<bool> done) const;
    bool readInto(DiaryDay& day, int row, const QString& text) const;
    void reload();
    /// `what` names the undo step.
    bool store(const QString& what, int column, DiaryDay after);
    QString cellText(int row, int column) const;
    QString spokenText(int row, int column) const;

    RecordContext m_context;
    QDate m_lastDay;
    std::vector<DiaryDay> m_days;
    ClinicPlans* m_plans;
    QList<ExerciseOnSide> m_exercises; ///< a row each; empty unless asked for
    bool m_isByExercise = false;
    DiarySource m_source = DiarySource::Diary;
};

} // namespace ach
