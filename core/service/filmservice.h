// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/film.h"
#include "core/service/clinicsession.h"
#include "core/vault/sealedfile.h"

namespace ach {

inline constexpr qint64 kLargestFilm = qint64{2} * 1024 * 1024 * 1024; ///< bytes; choice of ours
inline constexpr qint64 kLongestFilm = qint64{30} * 60 * 1000; ///< milliseconds; choice of ours

/// Where a film lies and what opens it: all that a thread of its own needs.
struct FilmPlace {
    QString path;
    QByteArray label;
    SecretBytes key;
};

/// Whether the file of a film is what was brought in, as far as can be seen without reading it.
enum class FilmState { Whole, Missing, Damaged, ConsentWithdrawn };

/// The films of the clinic, and the only way to change them. A film lies sealed in the folder media
/// under its id; the row in the database comes after the file, so a file without a row is what was
/// left of an import that did not end, and is swept away by the next one.
class FilmService {
public:
    explicit FilmService(const ClinicSession& session) : m_session(session) { }

    FilmPlace place(const FilmId& id) const;
    FilmState state(const Film& film) const;
    /// Opens the film for reading at any place. FilmMissing or FilmDamaged; Fault::Denied when
    /// consent was withdrawn.
    Result<std::unique_ptr<SealedFileDevice>> open(const FilmId& id) const;
    /// Reads the whole file and compares it with what was brought in. Errors as open().
    Status verify(const Film& film, const LongWork& work = {}) const;

    /// Refuses what add() would refuse, before a long copy begins.
    Status check(const Film& film) const;
    /// Makes the film part of the clinic; its sealed file is in place. NameMissing, TextTooLong,
    /// SideMissing, ConsentMissing, DateInvalid, DayInFuture, DayBeforeBirth, ValueOutOfRange for
    /// an exercise nobody knows, FilmMissing when there is no file.
    Status add(Film film);
    Status retitle(const FilmId& id, const QString& title);
    /// Out of the lists; the file is kept.
    Status setArchived(const FilmId& id, bool archived);
    /// Removes the film and its poster from the clinic for good and archives what the row says of
    /// it. Backups made before still hold it. Nothing is changed when the file cannot be removed.
    Status withdrawConsent(const FilmId& id);
    /// Removes the files of imports that did not end: those of no film, an hour old or older.
    void sweep() const;

private:
    const ClinicSession& m_session;
};

} // namespace ach
