// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/patientservice.h"

#include "core/service/recordchange.h"
#include "core/storage/patientrepository.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

AuditFields auditFields(const Patient& patient)
{
    return {{u"given_name"_s, patient.givenName},
            {u"name_prefix"_s, patient.namePrefix},
            {u"family_name"_s, patient.familyName},
            {u"former_name"_s, patient.formerName},
            {u"preferred_name"_s, patient.preferredName},
            {u"birth_date"_s, patient.birthDate.toString(Qt::ISODate)},
            {u"recorded_sex"_s, kRecordedSexCodes.toCode(patient.recordedSex)},
            {u"address"_s, patient.address},
            {u"phone"_s, patient.phone},
            {u"email"_s, patient.email},
            {u"general_practitioner"_s, patient.generalPractitioner},
            {u"language"_s, patient.language},
            {u"consent_record"_s, kAnswerCodes.toCode(patient.consent.keepRecord)},
            {u"consent_share_gp"_s, kAnswerCodes.toCode(patient.consent.shareWithGp)},
            {u"consent_on"_s, patient.consent.askedOn.toString(Qt::ISODate)},
            {u"archived"_s, patient.archived ? u"yes"_s : u"no"_s}};
}

} // namespace

Result<Patient> PatientService::add(Patient patient, Duplicates duplicates)
{
    if (auto status = checkPatient(patient, m_context.clock.today()); !status)
        return status.error();
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    PatientRepository patients(m_context.database);
    if (duplicates == Duplicates::Refuse) {
        const auto same = patients.duplicatesOf(patient);
        if (!same)
            return same.error();
        if (!same->isEmpty())
            return Error{Fault::Conflict, u"#%1"_s.arg(same->first().number),
                         Cause::PossibleDuplicate};
    }
    const auto number = patients.nextNumber();
    if (!number)
        return number.error();
    patient.number = *number;
    if (auto status = patients.insert(patient, change->at()); !status)
        return status.error();
    if (auto status = change->note(AuditEvent::PatientAdded, u"patient"_s, patient.id.toString(),
                                   patient.id, changesBetween({}, auditFields(patient)));
        !status)
        return status.error();
    if (auto status = change->commit(); !status)
        return status.error();
    Q_EMIT m_context.events.patientChanged(patient.id);
    return patient;
}

Status PatientService::change(Patient patient)
{
    if (auto status = checkPatient(patient, m_context.clock.today()); !status)
        return status;
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    PatientRepository patients(m_context.database);
    const auto before = patients.find(patient.id);
    if (!before)
        return before.error();
    patient.number = before->number;
    const QList<FieldChange> changes = changesBetween(auditFields(*before), auditFields(patient));
    if (changes.isEmpty())
        return Done{};
    if (auto status = patients.update(patient, change->at()); !status)
        return status;
    const AuditEvent event = before->archived == patient.archived ? AuditEvent::PatientChanged
                                                                  : AuditEvent::PatientArchived;
    if (auto status = change->note(event, u"patient"_s, patient.id.toString(), patient.id, changes);
        !status)
        return status;
    if (auto status = change->commit(); !status)
        return status;
    Q_EMIT m_context.events.patientChanged(patient.id);
    return Done{};
}

Status PatientService::setArchived(const PatientId& id, bool archived)
{
    auto patient = PatientRepository(m_context.database).find(id);
    if (!patient)
        return patient.error();
    patient->archived = archived;
    return change(*patient);
}

Status PatientService::noteViewed(const PatientId& id)
{
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    if (auto status = change->note(AuditEvent::PatientViewed, u"patient"_s, id.toString(), id);
        !status)
        return status;
    return change->commit();
}

} // namespace ach
