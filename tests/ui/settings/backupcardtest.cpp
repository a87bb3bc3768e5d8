// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupcard.h"

#include "tests/support/temporaryclinic.h"
#include "tests/support/waiting.h"
#include "ui/settings/backupviewmodel.h"
#include "ui/shell/preferences.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;
using test::waitUntil;

class BackupCardTest : public ::testing::Test {
protected:
    BackupCardTest()
    {
        m_preferences.setLanguage(u"en"_s);
        m_preferences.apply();
        auto unlocked =
            ClinicSession::unlock(m_clinic.path(), {}, test::TemporaryClinic::passphrase());
        m_backups.open(m_clinic.session(), std::move(unlocked->key));
        m_card.show();
    }
    QPushButton& button(const QString& name) { return *m_card.findChild<QPushButton*>(name); }
    QString lastBackup() { return m_card.findChild<QLabel*>(u"lastBackup"_s)->text(); }

    test::TemporaryClinic m_clinic;
    QTemporaryDir m_folder;
    Preferences m_preferences{m_folder.filePath(u"window.ini"_s)};
    BackupViewModel m_backups{m_clinic.clock()};
    QString m_chosen;
    BackupCard m_card{m_backups, m_preferences,
                      [this](QWidget*, const QString&) { return m_chosen; }, nullptr};
};

TEST_F(BackupCardTest, BacksUpAtTheSpaceBarAndTellsTheAge)
{
    EXPECT_EQ(lastBackup(), u"none yet");
    button(u"backUpNow"_s).setFocus();
    QTest::keyClick(&button(u"backUpNow"_s), Qt::Key_Space);
    EXPECT_EQ(button(u"backUpNow"_s).text(), u"Cancel");
    ASSERT_TRUE(waitUntil([this] { return !m_backups.isRunning(); }));
    EXPECT_NE(lastBackup(), u"none yet");
    EXPECT_EQ(button(u"backUpNow"_s).text(), u"Back up now");
}

TEST_F(BackupCardTest, KeepsTheSecondPlaceUntilItIsRemoved)
{
    EXPECT_FALSE(button(u"forgetBackupPlace"_s).isVisible());
    m_chosen = m_folder.path();
    QTest::mouseClick(&button(u"chooseBackupPlace"_s), Qt::LeftButton);
    EXPECT_EQ(m_preferences.backupPlace(), m_folder.path());
    EXPECT_TRUE(button(u"forgetBackupPlace"_s).isVisible());

    m_chosen.clear(); // the person stopped
    QTest::mouseClick(&button(u"chooseBackupPlace"_s), Qt::LeftButton);
    EXPECT_EQ(m_preferences.backupPlace(), m_folder.path());

    QTest::mouseClick(&button(u"forgetBackupPlace"_s), Qt::LeftButton);
    EXPECT_EQ(m_preferences.backupPlace(), QString());
}

TEST_F(BackupCardTest, SaysInASentenceThatTheStickIsNotThere)
{
    m_backups.setSecondPlace(m_folder.filePath(u"pulled out"_s));
    button(u"backUpNow"_s).click();
    ASSERT_TRUE(waitUntil([this] { return !m_backups.isRunning(); }));
    bool isTold = false;
    for (const QLabel* const label : m_card.findChildren<QLabel*>())
        isTold = isTold || label->text().contains(u"not plugged in");
    EXPECT_TRUE(isTold);
}

} // namespace ach
