// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/diarymerge.h"
#include "core/programme/exercisecatalogue.h"
#include "core/programme/programme.h"
#include "ui/shell/recordcontext.h"

#include <QCoreApplication>

namespace ach {

/// The diary that a patient brought back, beside the record, and what is to happen to each day.
class DiaryFileViewModel {
    Q_DECLARE_TR_FUNCTIONS(ach::DiaryFileViewModel)

public:
    enum class Problem {
        None,
        NotADiary, ///< another kind of file
        Unreadable, ///< error() says why
        OtherRecord, ///< the sheet is owner()'s
        OtherEpisode, ///< the sheet is of this patient, and of another complaint
        UnknownSheet, ///< no sheet of this clinic has that number
        Empty, ///< nothing is noted in it
    };

    explicit DiaryFileViewModel(const RecordContext& context);

    /// Reads the file and compares it with the record.
    Problem read(const QString& path);
    const Error& error() const { return m_error; }
    const PatientId& owner() const { return *m_owner; }
    /// The problem in one or two sentences; empty for None.
    QString problemText(Problem problem) const;

    const DiaryFile& file() const { return m_file; }
    int dayCount() const { return static_cast<int>(m_days.size()); }
    /// "Mon 23 Nov".
    QString dayText(int row) const;
    /// One line for each thing the file says: what is new, what differs, what is left out and why.
    QStringList lines(int row) const;
    /// What may be chosen for the day, the first one as long as nobody chose; empty when the file
    /// brings nothing.
    QList<DayChoice> choices(int row) const;
    static QString choiceText(DayChoice choice);
    DayChoice choice(int row) const { return m_choices.at(row); }
    void choose(int row, DayChoice choice) { m_choices[row] = choice; }
    /// How many days would change.
    int daysToStore() const;

    /// Stores the chosen days as one undo step, as the record is now: what was entered since the
    /// file was read is not replaced either.
    Status store();

private:
    Problem fail(const Error& error);
    Status compare();
    QString fieldText(const MergedField& field, int value) const;
    QString skippedText(const SkippedField& field) const;

    RecordContext m_context;
    ExerciseCatalogue m_known = ExerciseCatalogue::builtIn(); ///< with the clinic's own
    DiaryFile m_file;
    std::optional<Programme> m_programme;
    std::optional<PatientId> m_owner;
    QList<DayMerge> m_days;
    QList<DayChoice> m_choices;
    Error m_error{Fault::NotFound, {}};
};

} // namespace ach
