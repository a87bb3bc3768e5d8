// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/createclinicviewmodel.h"

#include "tests/support/temporaryclinic.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;
using Gap = CreateClinicViewModel::Gap;

class CreateClinicViewModelTest : public ::testing::Test {
protected:
    CreateClinicViewModelTest()
        : m_vault(initialiseVault()),
          m_clock(QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC)),
          m_model(m_clock, test::cheapCost())
    {
    }

    bool m_vault;
    QTemporaryDir m_folder;
    FixedClock m_clock;
    CreateClinicViewModel m_model;
};

TEST_F(CreateClinicViewModelTest, SaysWhatEachStepLacks)
{
    EXPECT_EQ(m_model.gap(CreateClinicViewModel::ClinicStep), Gap::ClinicName);
    EXPECT_EQ(m_model.gap(CreateClinicViewModel::PersonStep), Gap::PersonName);
    EXPECT_EQ(m_model.gap(CreateClinicViewModel::PassphraseStep), Gap::PassphraseShort);
    EXPECT_EQ(m_model.gap(CreateClinicViewModel::RecoveryStep), Gap::RecoveryKeyNotKept);
    EXPECT_EQ(m_model.gap(CreateClinicViewModel::FolderStep), Gap::FolderMissing);
}

TEST_F(CreateClinicViewModelTest, ComparesNoSecondPassphraseWhileTheFirstIsShown)
{
    m_model.passphrase() = u"almond barrel canoe eagle"_s;
    m_model.repeated() = u"almond barrel canoe"_s;
    EXPECT_EQ(m_model.gap(CreateClinicViewModel::PassphraseStep), Gap::PassphrasesDiffer);

    m_model.setPassphraseShown(true);
    EXPECT_EQ(m_model.gap(CreateClinicViewModel::PassphraseStep), Gap::None);
}

TEST_F(CreateClinicViewModelTest, RefusesNoPassphraseOfTwelveCharacters)
{
    m_model.setPassphraseShown(true);
    for (const QString& passphrase : {u"mooie paarse tafel zingt 77"_s, u"aaaaaaaaaaaa"_s}) {
        m_model.passphrase() = passphrase;
        EXPECT_EQ(m_model.gap(CreateClinicViewModel::PassphraseStep), Gap::None);
    }
    m_model.passphrase() = u"aaaaaaaaaaa"_s;
    EXPECT_EQ(m_model.gap(CreateClinicViewModel::PassphraseStep), Gap::PassphraseShort);
}

TEST_F(CreateClinicViewModelTest, AsksForThePassphraseTwiceUnlessItIsShown)
{
    m_model.passphrase() = u"almond barrel canoe eagle"_s;
    EXPECT_EQ(m_model.gap(CreateClinicViewModel::PassphraseStep), Gap::PassphrasesDiffer);

    m_model.repeated() = m_model.passphrase();
    EXPECT_EQ(m_model.gap(CreateClinicViewModel::PassphraseStep), Gap::None);

    m_model.repeated().clear();
    m_model.setPassphraseShown(true);
    EXPECT_EQ(m_model.gap(CreateClinicViewModel::PassphraseStep), Gap::None);
}

TEST_F(CreateClinicViewModelTest, TakesTheRecoveryKeyAsKeptOnlyWhenBothGroupsAreRight)
{
    const QStringList groups = m_model.recoveryGroups();
    const auto [first, second] = m_model.askedGroups();
    ASSERT_LT(first, second);

    EXPECT_FALSE(m_model.confirmRecovery(groups.at(first), u"00000"_s));
    EXPECT_FALSE(m_model.isRecoveryKept());
    EXPECT_TRUE(m_model.confirmRecovery(groups.at(first).toLower(), u' ' + groups.at(second)));
    EXPECT_TRUE(m_model.isRecoveryKept());
}

TEST_F(CreateClinicViewModelTest, SuggestsAFolderThatIsNotTaken)
{
    m_model.clinic().name = u"Oefenzaal Noord"_s;
    EXPECT_EQ(m_model.suggestedFolder(m_folder.path()), m_folder.filePath(u"Oefenzaal-Noord"_s));

    ASSERT_TRUE(QDir(m_folder.path()).mkpath(u"Oefenzaal-Noord/other"_s));
    EXPECT_EQ(m_model.suggestedFolder(m_folder.path()), m_folder.filePath(u"Oefenzaal-Noord-2"_s));

    m_model.folder() = m_folder.filePath(u"Oefenzaal-Noord"_s);
    EXPECT_EQ(m_model.gap(CreateClinicViewModel::FolderStep), Gap::FolderTaken);
}

TEST_F(CreateClinicViewModelTest, MakesAClinicThatThePassphraseAndTheRecoveryKeyOpen)
{
    bool created = false;
    QObject::connect(&m_model, &CreateClinicViewModel::created, &m_model, [&] { created = true; });
    m_model.clinic().name = u"Oefenzaal Noord"_s;
    m_model.owner().name = u"Noor Sjabloon"_s;
    m_model.passphrase() = u"almond barrel canoe eagle"_s;
    m_model.folder() = m_folder.filePath(u"clinic"_s);

    m_model.create();
    EXPECT_TRUE(m_model.passphrase().isEmpty());
    ASSERT_TRUE(test::waitUntil([&] { return created; }));

    EXPECT_TRUE(ClinicSession::open(*m_model.takeCreated(), m_clock));
    EXPECT_TRUE(ClinicSession::unlock(m_folder.filePath(u"clinic"_s), {},
                                      SecretBytes::copyOf("almond barrel canoe eagle")));
    const auto keys = KeyFile::load(ClinicFolder{m_folder.filePath(u"clinic"_s)}.keys());
    ASSERT_TRUE(keys);
    EXPECT_TRUE(keys->unlock(*RecoveryKey::fromText(m_model.recoveryGroups().join(u'-'))));
}

} // namespace ach
