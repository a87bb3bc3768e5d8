// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accessviewmodel.h"

#include "core/sample/sampleclinic.h"
#include "tests/support/temporaryclinic.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;
using test::waitUntil;

namespace {

Status makeSmallSample(const QString& folder, const Clock& clock)
{
    const Account owner{AccountId::create(), u"Noor Sjabloon"_s, u"Physiotherapist"_s, Role::Owner};
    Clinic clinic{ClinicId::create(), u"Sample clinic"_s};
    clinic.isSample = true;
    const auto made =
        ClinicSession::make({folder, clinic, owner, test::cheapCost()},
                            SecretBytes::copyOf(kSamplePassphrase), RecoveryKey::create(), clock);
    if (!made)
        return made.error();
    return Done{};
}

} // namespace

class AccessViewModelTest : public ::testing::Test {
protected:
    AccessViewModelTest()
        : m_vault(initialiseVault()),
          m_clock(QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC)),
          m_model(
              m_clock, {m_folder.path(), m_folder.filePath(u"sample"_s)},
              [this](const QString& folder) { return makeSmallSample(folder, m_clock); },
              test::cheapCost())
    {
        QObject::connect(&m_model, &AccessViewModel::opened, &m_model, [this] { ++m_opened; });
    }

    bool m_vault;
    QTemporaryDir m_folder;
    FixedClock m_clock;
    AccessViewModel m_model;
    int m_opened = 0;
};

TEST_F(AccessViewModelTest, OpensTheSampleWithoutAskingAndMakesItAnewEachTime)
{
    for (int time = 1; time <= 2; ++time) {
        m_model.trySample();
        EXPECT_TRUE(m_model.isMakingSample());
        ASSERT_TRUE(waitUntil([&] { return m_opened == time; }));

        const auto session = m_model.takeSession();
        ASSERT_TRUE(session);
        EXPECT_TRUE(session->clinic()->isSample);
        EXPECT_EQ(session->account().name, u"Noor Sjabloon");
    }
}

TEST_F(AccessViewModelTest, StartsAtTheWelcomePageAndStaysThereWithoutAClinic)
{
    EXPECT_EQ(m_model.page(), AccessViewModel::Page::Welcome);
    EXPECT_FALSE(m_model.chooseClinic(m_folder.path()));
    EXPECT_EQ(m_model.page(), AccessViewModel::Page::Welcome);
}

TEST_F(AccessViewModelTest, KeepsWhatWasTypedWhenCreatingIsChosenAgain)
{
    m_model.startCreating();
    m_model.createModel()->clinic().name = u"Oefenzaal Noord"_s;

    m_model.startCreating();
    EXPECT_EQ(m_model.createModel()->clinic().name, u"Oefenzaal Noord");

    m_model.showWelcome();
    m_model.startCreating();
    EXPECT_TRUE(m_model.createModel()->clinic().name.isEmpty());
}

} // namespace ach
