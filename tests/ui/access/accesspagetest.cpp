// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tabstops.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/access/recoverysheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;
using test::waitUntil;

class AccessPageTest : public test::WindowFixture { };

TEST_F(AccessPageTest, GoesFromTheFirstStartToAnOpenClinicByKeyboardAlone)
{
    press(Qt::Key_Return);
    ASSERT_EQ(m_access.page(), AccessViewModel::Page::Create);
    type(u"Oefenzaal Noord"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    type(u"Noor Sjabloon"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    type(u"almond barrel canoe eagle"_s);
    press(Qt::Key_Tab);
    type(u"almond barrel canoe eagle"_s);
    press(Qt::Key_Return, Qt::ControlModifier);

    const auto [first, second] = m_access.createModel()->askedGroups();
    press(Qt::Key_Tab); // past "Print recovery key"
    type(m_access.createModel()->recoveryGroups().at(first));
    press(Qt::Key_Tab);
    type(m_access.createModel()->recoveryGroups().at(second));
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(waitUntil([this] { return m_window->workspace() != nullptr; }));
    EXPECT_EQ(m_window->windowTitle(), u"Achillea — Oefenzaal Noord");
    EXPECT_EQ(m_window->session()->account().name, u"Noor Sjabloon");
    EXPECT_EQ(m_preferences.lastClinic(), m_window->session()->folder().path);
}

TEST_F(AccessPageTest, LeavesThePassphraseFieldsWithTab)
{
    press(Qt::Key_Return);
    type(u"Oefenzaal Noord"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    type(u"Noor Sjabloon"_s);
    press(Qt::Key_Return, Qt::ControlModifier);

    press(Qt::Key_Tab);
    press(Qt::Key_Tab);

    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"suggest"_s);
}

TEST_F(AccessPageTest, SaysWhatAStepLacksAndStaysThere)
{
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);

    auto* gap = m_window->findChild<QLabel*>(u"gap"_s);
    ASSERT_NE(gap, nullptr);
    EXPECT_TRUE(gap->isVisible());
    EXPECT_TRUE(gap->text().contains(u"name"));
}

TEST_F(AccessPageTest, SaysThatThePassphraseIsWrongAndLetsTypeAgain)
{
    makeClinic();
    ASSERT_TRUE(m_access.chooseClinic(m_clinicFolder));

    type(u"not the passphrase"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return !m_access.lockModel().isChecking(); }));

    EXPECT_TRUE(visibleText().contains(u"That is not the passphrase."));
    type(u"correct horse battery staple"_s);
    EXPECT_FALSE(visibleText().contains(u"That is not the passphrase."));
    press(Qt::Key_Return);
    EXPECT_TRUE(waitUntil([this] { return m_window->workspace() != nullptr; }));
}

TEST_F(AccessPageTest, NamesEveryTabStopOfEachPage)
{
    test::tabStops(*m_window->centralWidget());
    m_access.startCreating();
    test::tabStops(*m_window->centralWidget());
    makeClinic();
    ASSERT_TRUE(m_access.chooseClinic(m_clinicFolder));
    const QList<QWidget*> stops = test::tabStops(*m_window->centralWidget());
    EXPECT_EQ(stops.first()->accessibleName(), u"Noor Sjabloon");
}

TEST(RecoverySheetTest, PaintsOnePage)
{
    QTemporaryDir folder;
    QPdfWriter pdf(folder.filePath(u"key.pdf"_s));

    EXPECT_TRUE(
        (RecoverySheet{u"Oefenzaal Noord"_s, QStringList(8, u"ABCDE"_s), QDate(2026, 11, 23)}.paint(
            pdf)));
    EXPECT_GT(QFileInfo(folder.filePath(u"key.pdf"_s)).size(), 1000);
}

} // namespace ach
