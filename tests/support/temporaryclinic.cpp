// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryclinic.h"

#include "core/service/episodeservice.h"
#include "core/service/patientservice.h"

#include <gtest/gtest.h>

namespace ach::test {

using namespace Qt::StringLiterals;

KdfCost cheapCost()
{
    return {1, 8192};
}

TemporaryClinic::TemporaryClinic() : m_clock(QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC))
{
    EXPECT_TRUE(initialiseVault());
    const RecoveryKey recoveryKey = RecoveryKey::create();
    m_recoveryGroups = recoveryKey.groups();
    const Clinic clinic{ClinicId::create(), u"Oefenzaal Noord"_s, u"Voorbeeldstraat 1, Nergens"_s,
                        u"000 000 00 00"_s, u"weekdays 8 to 17"_s};
    const Account owner{AccountId::create(), u"Noor Sjabloon"_s, u"Physiotherapist"_s, Role::Owner};
    auto session = ClinicSession::create({path(), clinic, owner, cheapCost()}, passphrase(),
                                         recoveryKey, m_clock);
    if (!session) {
        ADD_FAILURE() << "no clinic: " << qPrintable(session.error().detail);
        std::abort();
    }
    m_session = *std::move(session);
}

SecretBytes TemporaryClinic::passphrase()
{
    return SecretBytes::copyOf("correct horse battery staple");
}

void TemporaryClinic::reopen()
{
    m_session.reset();
    auto session = ClinicSession::open(path(), {}, passphrase(), m_clock);
    if (!session) {
        ADD_FAILURE() << "not opened: " << qPrintable(session.error().detail);
        std::abort();
    }
    m_session = *std::move(session);
}

Patient TemporaryClinic::addPatient(const QString& givenName, const QString& familyName)
{
    Patient patient{PatientId::create()};
    patient.givenName = givenName;
    patient.familyName = familyName;
    patient.birthDate = QDate(1985, 6, 14);
    const auto stored =
        PatientService(m_session->context()).add(patient, PatientService::Duplicates::Allow);
    EXPECT_TRUE(stored) << "not stored";
    return stored ? *stored : patient;
}

Episode TemporaryClinic::addEpisode(const PatientId& patient, Side side)
{
    const Episode episode{EpisodeId::create(),          patient,
                          u"pain above the heel"_s,     side,
                          m_clock.today().addDays(-60), m_clock.today()};
    const auto status = EpisodeService(m_session->context()).open(episode);
    EXPECT_TRUE(status) << "not stored";
    return episode;
}

} // namespace ach::test
