// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/patient.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <QList>

namespace ach {

/// What a list shows of a patient.
struct PatientRow {
    PatientId id;
    int number;
    QString name; ///< as Patient::displayName
    QDate birthDate;

    friend bool operator==(const PatientRow&, const PatientRow&) = default;
};

/// Rows of the tables patient and patient_token.
class PatientRepository {
public:
    explicit PatientRepository(Database& database) : m_database(database) { }

    Result<Patient> find(const PatientId& id) const;
    /// By id, by "#417" or 417, or by a search that fits one patient only; Invalid when it fits
    /// several.
    Result<Patient> findByReference(const QString& reference) const;
    Status insert(const Patient& patient, const QDateTime& now);
    Status update(const Patient& patient, const QDateTime& now);
    /// The number that the next patient gets.
    Result<int> nextNumber() const;

    Result<int> count(bool archived = false) const;
    /// At most `limit` patients in the order of their names, after the first `offset`.
    Result<QList<PatientRow>> page(int offset, int limit, bool archived = false) const;
    /// Patients of whom every word of `text` begins one of the search words, in the order of the
    /// rarest word; at most `limit`. Archived patients are left out.
    Result<QList<PatientRow>> search(const QString& text, int limit) const;
    /// What was probably meant by a search that finds nobody: each word that begins no search word
    /// is replaced by the nearest one with the same first letter (nearestWord). Folded; empty when
    /// there is none, or when it would find nobody either.
    Result<QString> meantBy(const QString& text) const;
    /// Patients with the same birth date and the same folded family and given name; `except` is
    /// left out.
    Result<QList<PatientRow>> duplicatesOf(const Patient& patient) const;

private:
    /// The different search words from `first` on that lie before `end`.
    Result<QStringList> words(const QString& first, const QString& end) const;
    Status insertTokens(const Patient& patient);

    Database& m_database;
};

} // namespace ach
