// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filmrepository.h"

#include "core/storage/rowreading.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QString kSelect =
    u"SELECT id, patient_id, exercise, title, side, taken_on, consent_given_on, "
    "consent_withdrawn_on, sha256, byte_count, container, codec, width, "
    "height, turned, milliseconds, poster, archived, imported_by, imported_at "
    "FROM film "_s;

Result<Film> readRow(const Query& query)
{
    RowReader row(query);
    Film film{row.id<FilmId>(0), query.text(2), query.text(3)};
    film.patient = row.optionalId<PatientId>(1);
    if (!query.isNull(4))
        film.side = row.code(4, kSideCodes);
    film.takenOn = query.date(5);
    film.consentGivenOn = query.date(6);
    film.consentWithdrawnOn = query.date(7);
    film.facts = {
        query.text(8),     query.bigInteger(9),  query.text(10),
        query.text(11),    query.integer(12),    query.integer(13),
        query.integer(14), query.bigInteger(15), QByteArray::fromBase64(query.text(16).toLatin1())};
    film.archived = query.integer(17) == 1;
    film.importedBy = row.id<AccountId>(18);
    film.importedAt = query.moment(19);
    if (!row.ok())
        return unreadableRow(u"film"_s);
    return film;
}

std::optional<QString> codeOf(const std::optional<Side>& side)
{
    return side ? std::optional<QString>(kSideCodes.toCode(*side)) : std::nullopt;
}

QString textOf(const QByteArray& poster)
{
    return QString::fromLatin1(poster.toBase64());
}

} // namespace

Result<Film> FilmRepository::find(const FilmId& id) const
{
    Query query(m_database, kSelect + u"WHERE id = ?"_s);
    if (auto status = query.bind(id).exec(); !status)
        return status.error();
    if (query.next())
        return readRow(query);
    if (auto status = query.status(); !status)
        return status.error();
    return Error{Fault::NotFound, u"film"_s};
}

Result<QList<Film>> FilmRepository::list(const QString& condition, const QString& value) const
{
    Query query(m_database, kSelect + condition);
    if (auto status = query.bind(value).exec(); !status)
        return status.error();
    QList<Film> films;
    while (query.next()) {
        const auto film = readRow(query);
        if (!film)
            return film.error();
        films.append(*film);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return films;
}

Result<QList<Film>> FilmRepository::ofExercise(const QString& exercise) const
{
    return list(u"WHERE exercise = ? AND patient_id IS NULL ORDER BY imported_at, id"_s, exercise);
}

Result<QList<Film>> FilmRepository::ofPatient(const PatientId& patient) const
{
    return list(u"WHERE patient_id = ? ORDER BY taken_on DESC, id DESC"_s, patient.toString());
}

Result<QList<FilmId>> FilmRepository::withFile() const
{
    Query query(m_database, u"SELECT id FROM film WHERE consent_withdrawn_on IS NULL"_s);
    if (auto status = query.exec(); !status)
        return status.error();
    QList<FilmId> ids;
    while (query.next()) {
        RowReader row(query);
        ids.append(row.id<FilmId>(0));
        if (!row.ok())
            return unreadableRow(u"film"_s);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return ids;
}

Status FilmRepository::insert(const Film& film)
{
    Query query(m_database,
                u"INSERT INTO film (id, patient_id, exercise, title, side, taken_on, "
                "consent_given_on, consent_withdrawn_on, sha256, byte_count, container, codec, "
                "width, height, turned, milliseconds, poster, archived, imported_by, imported_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(film.id).bind(film.patient).bind(film.exercise).bind(film.title);
    query.bind(codeOf(film.side)).bind(film.takenOn).bind(film.consentGivenOn);
    query.bind(film.consentWithdrawnOn).bind(film.facts.sha256).bind(film.facts.bytes);
    query.bind(film.facts.container).bind(film.facts.codec).bind(film.facts.width);
    query.bind(film.facts.height).bind(film.facts.turned).bind(film.facts.milliseconds);
    query.bind(textOf(film.facts.poster)).bind(film.archived).bind(film.importedBy);
    return query.bind(film.importedAt).exec();
}

Status FilmRepository::update(const Film& film)
{
    Query query(m_database,
                u"UPDATE film SET exercise = ?, title = ?, side = ?, taken_on = ?, "
                "consent_withdrawn_on = ?, poster = ?, archived = ? WHERE id = ?"_s);
    query.bind(film.exercise).bind(film.title).bind(codeOf(film.side)).bind(film.takenOn);
    query.bind(film.consentWithdrawnOn).bind(textOf(film.facts.poster)).bind(film.archived);
    return query.bind(film.id).exec();
}

} // namespace ach
