// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/filmshelf.h"

#include "core/storage/filmrepository.h"

#include <algorithm>

namespace ach {

FilmShelf::FilmShelf(ClinicSession& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session.events(), &RecordEvents::filmsChanged, this, &FilmShelf::fill);
}

FilmShelf::~FilmShelf() = default;

void FilmShelf::showExercise(const QString& exercise)
{
    if (exercise == m_exercise && !m_patient)
        return;
    m_exercise = exercise;
    m_patient.reset();
    m_showsArchived = false;
    fill();
}

void FilmShelf::showPatient(const PatientId& patient)
{
    m_exercise.clear();
    m_patient = patient;
    fill();
}

void FilmShelf::setArchivedShown(bool shown)
{
    if (shown == m_showsArchived)
        return;
    m_showsArchived = shown;
    fill();
}

void FilmShelf::fill()
{
    const FilmRepository repository(m_session.database());
    const auto all =
        m_patient ? repository.ofPatient(*m_patient) : repository.ofExercise(m_exercise);
    m_films = all ? *all : QList<Film>();
    m_hasArchived = std::ranges::any_of(m_films, &Film::archived);
    if (!m_showsArchived)
        m_films.removeIf([](const Film& film) { return film.archived; });
    Q_EMIT changed();
    if (m_current && (current() == nullptr || current()->consentWithdrawnOn.isValid())) {
        m_current.reset(); // what plays must not go on
        Q_EMIT chosen();
    }
}

const Film* FilmShelf::current() const
{
    if (!m_current)
        return nullptr;
    const auto found = std::ranges::find(m_films, *m_current, &Film::id);
    return found == m_films.end() ? nullptr : &*found;
}

void FilmShelf::choose(const std::optional<FilmId>& id)
{
    const bool isThere = id && std::ranges::find(m_films, *id, &Film::id) != m_films.end();
    const auto wanted = isThere ? id : std::nullopt;
    if (wanted == m_current)
        return;
    m_current = wanted;
    Q_EMIT chosen();
}

} // namespace ach
