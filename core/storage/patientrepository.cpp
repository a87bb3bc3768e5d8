// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/patientrepository.h"

#include "core/patient/nearword.h"
#include "core/patient/searchtokens.h"
#include "core/storage/rowreading.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QString kColumns =
    u"id, number, given_name, name_prefix, family_name, former_name, preferred_name, birth_date, "
    "recorded_sex, address, phone, email, general_practitioner, language, consent_record, "
    "consent_share_gp, consent_on, archived"_s;
const QString kRowColumns =
    u"p.id, p.number, p.given_name, p.name_prefix, p.family_name, p.preferred_name, p.birth_date"_s;

/// Sorts after every text that begins with the same letters: the last code point there is.
const QString kAfterAll = QString::fromUcs4(U"\U0010FFFF", 1);

constexpr qsizetype kMostSearchWords = 50;
constexpr qsizetype kMostWordsMeant = 5;

Result<Patient> readPatient(const Query& query)
{
    RowReader row(query);
    Patient patient{row.id<PatientId>(0),
                    query.integer(1),
                    query.text(2),
                    query.text(3),
                    query.text(4),
                    query.text(5),
                    query.text(6),
                    query.date(7),
                    row.code(8, kRecordedSexCodes),
                    query.text(9),
                    query.text(10),
                    query.text(11),
                    query.text(12),
                    query.text(13),
                    {row.code(14, kAnswerCodes), row.code(15, kAnswerCodes), query.date(16)},
                    query.integer(17) != 0};
    if (!row.ok())
        return unreadableRow(u"patient"_s);
    return patient;
}

void bindPatient(Query& query, const Patient& patient)
{
    query.bind(patient.number)
        .bind(patient.givenName)
        .bind(patient.namePrefix)
        .bind(patient.familyName)
        .bind(patient.formerName)
        .bind(patient.preferredName)
        .bind(patient.birthDate)
        .bind(kRecordedSexCodes.toCode(patient.recordedSex))
        .bind(patient.address)
        .bind(patient.phone)
        .bind(patient.email)
        .bind(patient.generalPractitioner)
        .bind(patient.language)
        .bind(kAnswerCodes.toCode(patient.consent.keepRecord))
        .bind(kAnswerCodes.toCode(patient.consent.shareWithGp))
        .bind(patient.consent.askedOn)
        .bind(patient.archived)
        .bind(sortName(patient));
}

/// The first `limit` different patients; what comes after them is not even fetched.
Result<QList<PatientRow>> readRows(Query& query,
                                   qsizetype limit = std::numeric_limits<qsizetype>::max())
{
    if (auto status = query.exec(); !status)
        return status.error();
    QList<PatientRow> rows;
    QSet<QString> seen;
    while (rows.size() < limit && query.next()) {
        const qsizetype before = seen.size();
        seen.insert(query.text(0));
        if (seen.size() == before)
            continue;
        RowReader row(query);
        Patient named{row.id<PatientId>(0), query.integer(1), query.text(2), query.text(3),
                      query.text(4)};
        named.preferredName = query.text(5);
        rows.append({named.id, named.number, named.displayName(), query.date(6)});
        if (!row.ok())
            return unreadableRow(u"patient"_s);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return rows;
}

} // namespace

Result<Patient> PatientRepository::find(const PatientId& id) const
{
    Query query(m_database, u"SELECT "_s + kColumns + u" FROM patient WHERE id = ?"_s);
    if (auto status = query.bind(id).exec(); !status)
        return status.error();
    if (!query.next())
        return Error{Fault::NotFound, u"patient"_s};
    return readPatient(query);
}

Result<Patient> PatientRepository::findByReference(const QString& reference) const
{
    if (const auto id = PatientId::fromString(reference))
        return find(*id);
    bool isNumber = false;
    const int number = (reference.startsWith(u'#') ? reference.mid(1) : reference).toInt(&isNumber);
    if (isNumber) {
        Query query(m_database, u"SELECT "_s + kColumns + u" FROM patient WHERE number = ?"_s);
        if (auto status = query.bind(number).exec(); !status)
            return status.error();
        if (!query.next())
            return Error{Fault::NotFound, u"no patient has this number"_s};
        return readPatient(query);
    }
    const auto rows = search(reference, 2);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{Fault::NotFound, u"no patient fits"_s};
    if (rows->size() > 1)
        return Error{Fault::Invalid, u"more than one patient fits; use the number, such as #12"_s};
    return find(rows->first().id);
}

Status PatientRepository::insert(const Patient& patient, const QDateTime& now)
{
    Query query(m_database,
                u"INSERT INTO patient ("_s + kColumns.mid(4)
                    + u", sort_name, created_at, changed_at, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
                      u"?, ?, ?, ?, ?, ?, ?, ?, "
                      "?, ?, ?, ?, ?)"_s);
    bindPatient(query, patient);
    if (auto status = query.bind(now).bind(now).bind(patient.id).exec(); !status)
        return status;
    return insertTokens(patient);
}

Status PatientRepository::update(const Patient& patient, const QDateTime& now)
{
    Query query(
        m_database,
        u"UPDATE patient SET number = ?, given_name = ?, name_prefix = ?, family_name = ?, "
        u"former_name = ?, "
        "preferred_name = ?, birth_date = ?, recorded_sex = ?, address = ?, phone = ?, email = ?, "
        "general_practitioner = ?, language = ?, consent_record = ?, consent_share_gp = ?, "
        "consent_on = ?, archived = ?, sort_name = ?, changed_at = ? WHERE id = ?"_s);
    bindPatient(query, patient);
    if (auto status = query.bind(now).bind(patient.id).exec(); !status)
        return status;
    if (query.rowsAffected() != 1)
        return Error{Fault::NotFound, u"patient"_s};
    Query remove(m_database, u"DELETE FROM patient_token WHERE patient_id = ?"_s);
    if (auto status = remove.bind(patient.id).exec(); !status)
        return status;
    return insertTokens(patient);
}

Result<QStringList> PatientRepository::words(const QString& first, const QString& end) const
{
    Query query(m_database,
                u"SELECT DISTINCT token FROM patient_token WHERE token >= ? AND token < ?"_s);
    if (auto status = query.bind(first).bind(end).exec(); !status)
        return status.error();
    QStringList found;
    while (query.next())
        found.append(query.text(0));
    if (auto status = query.status(); !status)
        return status.error();
    return found;
}

Result<QString> PatientRepository::meantBy(const QString& text) const
{
    QStringList meant = queryWords(text);
    if (meant.size() > kMostWordsMeant)
        return QString();
    bool isChanged = false;
    for (QString& word : meant) {
        const auto begun = search(word, 1);
        if (!begun)
            return begun.error();
        if (!begun->isEmpty())
            continue;
        const auto candidates = words(word.left(1), word.left(1) + kAfterAll);
        if (!candidates)
            return candidates.error();
        const auto near = nearestWord(word, *candidates);
        if (!near)
            return QString();
        word = *near;
        isChanged = true;
    }
    const QString joined = meant.join(u' ');
    const auto found =
        isChanged ? search(joined, 1) : Result<QList<PatientRow>>(QList<PatientRow>());
    if (!found)
        return found.error();
    return found->isEmpty() ? QString() : joined;
}

Status PatientRepository::insertTokens(const Patient& patient)
{
    if (patient.archived)
        return Done{};
    Query query(m_database, u"INSERT INTO patient_token (token, patient_id) VALUES (?, ?)"_s);
    const QStringList tokens = searchTokens(patient);
    for (const QString& token : tokens) {
        if (auto status = query.bind(token).bind(patient.id).exec(); !status)
            return status;
    }
    return Done{};
}

Result<int> PatientRepository::nextNumber() const
{
    Query query(m_database, u"SELECT max(number) FROM patient"_s);
    if (auto status = query.exec(); !status)
        return status.error();
    return query.next() ? query.integer(0) + 1 : 1;
}

Result<int> PatientRepository::count(bool archived) const
{
    Query query(m_database, u"SELECT count(*) FROM patient WHERE archived = ?"_s);
    if (auto status = query.bind(archived).exec(); !status)
        return status.error();
    return query.next() ? query.integer(0) : 0;
}

Result<QList<PatientRow>> PatientRepository::page(int offset, int limit, bool archived) const
{
    Query query(
        m_database,
        u"SELECT "_s + kRowColumns
            + u" FROM patient p WHERE p.archived = ? ORDER BY p.sort_name, p.id LIMIT ? OFFSET ?"_s);
    query.bind(archived).bind(limit).bind(offset);
    return readRows(query);
}

Result<QList<PatientRow>> PatientRepository::search(const QString& text, int limit) const
{
    QStringList words = queryWords(text);
    words.removeDuplicates();
    if (words.isEmpty())
        return QList<PatientRow>{};
    if (words.size() > kMostSearchWords)
        return QList<PatientRow>{}; // pasted by mistake; SQLite would refuse a condition of that
                                    // depth
    // The longest word is likely the rarest; the others only filter what it finds.
    std::stable_sort(words.begin(), words.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    QString sql = u"SELECT "_s + kRowColumns
        + u" FROM patient_token t JOIN patient p ON p.id = t.patient_id WHERE t.token >= ? AND t.token < ?"_s;
    for (qsizetype i = 1; i < words.size(); ++i) {
        sql +=
            u" AND EXISTS (SELECT 1 FROM patient_token o WHERE o.patient_id = p.id AND o.token >= ? AND o.token < ?)"_s;
    }
    sql += u" ORDER BY t.token, t.patient_id LIMIT ?"_s;
    Query query(m_database, sql);
    for (const QString& word : words)
        query.bind(word).bind(word + kAfterAll);
    // Any number of words of one patient may begin alike. The rows come in the order of the index,
    // one by one, and readRows() stops asking; the limit is there to keep the planner on that way.
    query.bind(std::numeric_limits<int>::max());
    return readRows(query, limit);
}

Result<QList<PatientRow>> PatientRepository::duplicatesOf(const Patient& patient) const
{
    if (!patient.birthDate.isValid())
        return QList<PatientRow>{};
    Query query(m_database,
                u"SELECT "_s + kRowColumns
                    + u" FROM patient p WHERE p.birth_date = ? AND p.sort_name = ? AND p.archived "
                      u"= 0 AND p.id <> ? "
                      "ORDER BY p.number"_s);
    query.bind(patient.birthDate).bind(sortName(patient)).bind(patient.id);
    return readRows(query);
}

} // namespace ach
