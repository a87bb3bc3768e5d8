// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/lockviewmodel.h"

#include "tests/support/temporaryclinic.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;
using test::waitUntil;

class LockViewModelTest : public ::testing::Test {
protected:
    LockViewModelTest() : m_model(m_clinic.clock())
    {
        m_clinic.close();
        QObject::connect(&m_model, &LockViewModel::failed, &m_model,
                         [this](const Error& error) { m_failures.append(error); });
        QObject::connect(&m_model, &LockViewModel::unlocked, &m_model,
                         [this] { m_unlocked = true; });
        EXPECT_TRUE(m_model.setClinic(m_clinic.path()));
    }

    void attempt(const char* passphrase)
    {
        QString text = QString::fromLatin1(passphrase);
        m_model.unlock(text);
        EXPECT_TRUE(waitUntil([this] { return !m_model.isChecking(); }));
    }

    test::TemporaryClinic m_clinic;
    LockViewModel m_model;
    QList<Error> m_failures;
    bool m_unlocked = false;
};

TEST_F(LockViewModelTest, ShowsWhoWorksThereBeforeUnlocking)
{
    EXPECT_EQ(m_model.clinicName(), u"Oefenzaal Noord");
    ASSERT_EQ(m_model.accounts().size(), 1);
    EXPECT_EQ(m_model.accounts().first().name, u"Noor Sjabloon");
}

TEST_F(LockViewModelTest, UnlocksInAnotherThreadAndWipesWhatWasTyped)
{
    QString typed = u"correct horse battery staple"_s;

    m_model.unlock(typed);

    EXPECT_TRUE(typed.isEmpty());
    EXPECT_TRUE(m_model.isChecking());
    ASSERT_TRUE(waitUntil([this] { return m_unlocked; }));
    const auto unlocked = m_model.takeUnlocked();
    ASSERT_TRUE(unlocked);
    EXPECT_TRUE(ClinicSession::open(*unlocked, m_clinic.clock()));
}

TEST_F(LockViewModelTest, WaitsLongerAfterEachWrongPassphraseFromTheFifthOn)
{
    for (int tries = 0; tries < LockViewModel::kFreeTries; ++tries) {
        EXPECT_EQ(m_model.waitSeconds(), 0);
        attempt("not the passphrase");
    }
    EXPECT_EQ(m_failures.size(), LockViewModel::kFreeTries);
    EXPECT_EQ(m_failures.last().cause, Cause::WrongPassphrase);
    EXPECT_EQ(m_model.waitSeconds(), 30);

    attempt("correct horse battery staple");
    EXPECT_FALSE(m_unlocked) << "no attempt is taken while waiting";

    m_clinic.clock().setNow(m_clinic.clock().now().addSecs(30));
    attempt("not the passphrase");
    EXPECT_EQ(m_model.waitSeconds(), 60);

    m_clinic.clock().setNow(m_clinic.clock().now().addSecs(60));
    attempt("correct horse battery staple");
    EXPECT_TRUE(m_unlocked);
}

TEST_F(LockViewModelTest, KeepsTheWaitOfAClinicWhileAnotherIsLookedAt)
{
    for (int tries = 0; tries < LockViewModel::kFreeTries; ++tries)
        attempt("not the passphrase");
    const test::TemporaryClinic other;
    ASSERT_TRUE(m_model.setClinic(other.path()));
    EXPECT_EQ(m_model.waitSeconds(), 0);

    ASSERT_TRUE(m_model.setClinic(m_clinic.path()));

    EXPECT_EQ(m_model.waitSeconds(), 30);
}

TEST_F(LockViewModelTest, RefusesAMistypedRecoveryKeyAtOnce)
{
    QString passphrase = u"four new words here"_s;

    EXPECT_FALSE(m_model.recover(u"ABCDE FGHJK"_s, passphrase));
    EXPECT_FALSE(m_model.isChecking());
    EXPECT_EQ(passphrase, u"four new words here");
}

TEST_F(LockViewModelTest, OpensWithTheRecoveryKeyAndTakesTheNewPassphrase)
{
    QString passphrase = u"four new words here"_s;

    ASSERT_TRUE(m_model.recover(m_clinic.recoveryGroups().join(u' ').toLower(), passphrase));
    ASSERT_TRUE(waitUntil([this] { return m_unlocked; }));
    ASSERT_TRUE(ClinicSession::open(*m_model.takeUnlocked(), m_clinic.clock()));

    m_unlocked = false;
    attempt("correct horse battery staple");
    EXPECT_FALSE(m_unlocked);
    attempt("four new words here");
    EXPECT_TRUE(m_unlocked);
}

TEST_F(LockViewModelTest, StaysWhereItIsWhenTheFolderHoldsNoClinic)
{
    EXPECT_FALSE(m_model.setClinic(m_clinic.filePath(u"elsewhere"_s)));
    EXPECT_FALSE(m_model.setClinic({}));
    EXPECT_EQ(m_model.clinicName(), u"Oefenzaal Noord");
}

} // namespace ach
