// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/patientservice.h"

#include "core/storage/patientrepository.h"
#include "core/storage/query.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class PatientServiceTest : public ::testing::Test {
protected:
    test::TemporaryClinic clinic;
    PatientRepository patients{clinic.session().database()};
};

TEST_F(PatientServiceTest, ReadsBackWhatItStored)
{
    Patient patient = clinic.addPatient();
    patient.namePrefix = u"van der"_s;
    patient.phone = u"+31 6 0000 0000"_s;
    patient.consent = {Answer::Yes, Answer::No, QDate(2026, 11, 23)};

    ASSERT_TRUE(PatientService(clinic.session().context()).change(patient));
    clinic.reopen();

    const auto stored = PatientRepository(clinic.session().database()).find(patient.id);
    ASSERT_TRUE(stored);
    EXPECT_EQ(*stored, patient);
}

TEST_F(PatientServiceTest, RefusesASecondPatientOfTheSameNameAndBirthDate)
{
    clinic.addPatient(u"Ilse"_s, u"Voorbeeld"_s);
    Patient twin{PatientId::create()};
    twin.givenName = u"ILSE"_s;
    twin.familyName = u"Voorbëeld"_s;
    twin.birthDate = QDate(1985, 6, 14);

    const auto stored =
        PatientService(clinic.session().context()).add(twin, PatientService::Duplicates::Refuse);

    ASSERT_FALSE(stored);
    EXPECT_EQ(stored.error().cause, Cause::PossibleDuplicate);
    EXPECT_EQ(*patients.count(), 1);
}

TEST_F(PatientServiceTest, StoresNothingWhenTheAuditEntryFails)
{
    const Patient before = clinic.addPatient();
    ASSERT_TRUE(
        clinic.session().database().exec(u"ALTER TABLE audit_entry RENAME TO audit_hidden"_s));
    Patient changed = before;
    changed.phone = u"12345"_s;

    const auto status = PatientService(clinic.session().context()).change(changed);

    EXPECT_FALSE(status);
    EXPECT_EQ(*patients.find(before.id), before);
}

} // namespace ach
