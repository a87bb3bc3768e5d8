// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/filmservice.h"

#include <QObject>

namespace ach {

/// The films of the clinic that show one exercise, or those of one patient, and which of them is
/// chosen.
class FilmShelf : public QObject {
    Q_OBJECT

public:
    /// `session` must outlive the view-model.
    FilmShelf(ClinicSession& session, QObject* parent);
    ~FilmShelf() override;

    /// Models of the exercise, no film of a patient among them.
    void showExercise(const QString& exercise);
    void showPatient(const PatientId& patient);
    const QString& exercise() const { return m_exercise; }
    const std::optional<PatientId>& patient() const { return m_patient; }

    /// Archived ones only while they are shown.
    const QList<Film>& films() const { return m_films; }
    bool hasArchived() const { return m_hasArchived; }
    bool showsArchived() const { return m_showsArchived; }
    void setArchivedShown(bool shown);
    FilmState state(const Film& film) const { return FilmService(m_session).state(film); }

    /// Null when none is chosen.
    const Film* current() const;
    /// An id that is not among films() chooses none.
    void choose(const std::optional<FilmId>& id);

    ClinicSession& session() const { return m_session; }
    FilmService service() const { return FilmService(m_session); }

Q_SIGNALS:
    /// The films, or what is known of one.
    void changed();
    /// Another film is chosen, or none.
    void chosen();

private:
    void fill();

    ClinicSession& m_session;
    QString m_exercise;
    std::optional<PatientId> m_patient;
    QList<Film> m_films;
    bool m_hasArchived = false;
    bool m_showsArchived = false;
    std::optional<FilmId> m_current;
};

} // namespace ach
