// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/base/datelimits.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/textlimits.h"

#include <QDateTime>

namespace ach {

/// Sex as recorded in the record, not as assumed from anything (FHIR administrative gender).
enum class RecordedSex { NotRecorded, Female, Male, Other };

inline constexpr Codes kRecordedSexCodes{
    std::array{std::pair<RecordedSex, const char*>{RecordedSex::NotRecorded, "not_recorded"},
               std::pair<RecordedSex, const char*>{RecordedSex::Female, "female"},
               std::pair<RecordedSex, const char*>{RecordedSex::Male, "male"},
               std::pair<RecordedSex, const char*>{RecordedSex::Other, "other"}}};

/// What the patient agreed to. Not asked is kept apart from no.
struct Consent {
    Answer keepRecord = Answer::NotAsked;
    Answer shareWithGp = Answer::NotAsked;
    QDate askedOn; ///< invalid while nothing was asked

    friend bool operator==(const Consent&, const Consent&) = default;
};

/// A person in treatment. Empty fields stay empty: there are no made-up defaults.
struct Patient {
    PatientId id;
    int number = 0; ///< the clinic's own running number, from 1; given by PatientService::add
    QString givenName;
    QString namePrefix; ///< such as "van der"; not sorted by
    QString familyName;
    QString formerName;
    QString preferredName;
    QDate birthDate; ///< invalid when it is not known
    RecordedSex recordedSex = RecordedSex::NotRecorded;
    QString address;
    QString phone;
    QString email;
    QString generalPractitioner;
    QString language; ///< BCP 47 code of the sheets; empty means the clinic's
    Consent consent;
    bool archived = false;

    /// "Anna van der Voorbeeld", the preferred name first where there is one.
    QString displayName() const;
    /// At most two letters for sheets and avatars: "AV".
    QString initials() const;
    /// Completed years on `day`; empty without a birth date or before it.
    std::optional<int> ageOn(const QDate& day) const;

    friend bool operator==(const Patient&, const Patient&) = default;
};

/// What forbids to store `patient` on `today`: NameMissing, NameTooLong, TextTooLong,
/// BirthDateInFuture, BirthDateTooLongAgo.
Status checkPatient(const Patient& patient, const QDate& today);

} // namespace ach
