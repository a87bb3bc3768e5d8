// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/logorepository.h"
#include "tests/support/tabstops.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/access/recoverysheet.h"

#include <QFileInfo>
#include <QImage>
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

    auto* open = m_window->findChild<QWidget*>(u"openClinic"_s);
    ASSERT_TRUE(waitUntil([open] { return open->hasFocus(); }));
    EXPECT_EQ(m_window->workspace(), nullptr);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return m_window->workspace() != nullptr; }));
    EXPECT_EQ(m_window->windowTitle(), u"Achillea — Oefenzaal Noord");
    EXPECT_EQ(m_window->session()->account().name, u"Noor Sjabloon");
    EXPECT_EQ(m_preferences.lastClinic(), m_window->session()->folder().path);
}

TEST_F(AccessPageTest, TakesTheLogoIntoTheNewClinic)
{
    m_prompts.path = m_folder.filePath(u"logo.png"_s);
    ASSERT_TRUE(QImage(40, 20, QImage::Format_Mono).save(m_prompts.path));
    press(Qt::Key_Return);
    type(u"Oefenzaal Noord"_s);
    m_window->findChild<QAbstractButton*>(u"chooseLogo"_s)->click();
    EXPECT_TRUE(m_window->findChild<QLabel*>(u"logoPreview"_s)->isVisible());
    CreateClinicViewModel& model = *m_access.createModel();
    EXPECT_FALSE(model.logo().isEmpty());

    model.owner().name = u"Noor Sjabloon"_s;
    model.passphrase() = u"almond barrel canoe eagle"_s;
    model.folder() = m_folder.filePath(u"with logo"_s);
    model.create();
    ASSERT_TRUE(waitUntil([&model] { return !model.isCreating(); }));
    m_access.finishCreating(AccessViewModel::Next::Patients);
    ASSERT_TRUE(waitUntil([this] { return m_window->workspace() != nullptr; }));

    EXPECT_EQ(
        QImage::fromData(LogoRepository(m_window->session()->database()).pngOrNone(), "PNG").size(),
        QSize(40, 20));
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

TEST_F(AccessPageTest, ReachesBackAndNextWithTabInEveryStep)
{
    m_prompts.printout = m_folder.filePath(u"printed.pdf"_s);
    press(Qt::Key_Return);
    for (int step = 0; step < CreateClinicViewModel::DoneStep; ++step) {
        switch (step) {
        case CreateClinicViewModel::ClinicStep:
            type(u"Oefenzaal Noord"_s);
            break;
        case CreateClinicViewModel::PersonStep:
            type(u"Noor Sjabloon"_s);
            break;
        case CreateClinicViewModel::PassphraseStep:
            type(u"almond barrel canoe eagle"_s);
            press(Qt::Key_Tab);
            type(u"almond barrel canoe eagle"_s);
            break;
        case CreateClinicViewModel::RecoveryStep:
            press(Qt::Key_Space); // prints
            break;
        default:
            break;
        }
        const QWidget* const begun = QApplication::focusWidget();
        for (const auto& [key, stops] :
             {std::pair(Qt::Key_Tab, QStringList{u"back"_s, u"next"_s}),
              std::pair(Qt::Key_Backtab, QStringList{u"next"_s, u"back"_s})}) {
            QStringList walked;
            for (int count = 0;
                 count < 30 && (walked.isEmpty() || QApplication::focusWidget() != begun);
                 ++count) {
                press(key);
                walked.append(QApplication::focusWidget()->objectName());
            }
            EXPECT_EQ(QApplication::focusWidget(), begun) << "step " << step;
            for (const QString& stop : stops)
                EXPECT_TRUE(walked.contains(stop))
                    << "step " << step << ": " << qPrintable(walked.join(u", "_s));
        }
        if (step < CreateClinicViewModel::FolderStep)
            press(Qt::Key_Return, Qt::ControlModifier);
    }
}

TEST_F(AccessPageTest, GoesOnWithEnterWhenTheStepIsComplete)
{
    press(Qt::Key_Return);
    const auto gap = [this] {
        return m_access.createModel()->gap(CreateClinicViewModel::ClinicStep);
    };
    press(Qt::Key_Return); // nothing is typed
    EXPECT_NE(gap(), CreateClinicViewModel::Gap::None);
    EXPECT_TRUE(m_window->findChild<QWidget*>(u"clinicName"_s)->isVisible());
    m_window->findChild<QWidget*>(u"clinicName"_s)->setFocus();
    type(u"Oefenzaal Noord"_s);
    press(Qt::Key_Return);
    EXPECT_FALSE(m_window->findChild<QWidget*>(u"clinicName"_s)->isVisible());

    type(u"Noor Sjabloon"_s);
    press(Qt::Key_Return);
    auto* const passphrase = m_window->findChild<QWidget*>(u"newPassphrase"_s);
    ASSERT_TRUE(passphrase->isVisible());
    type(u"almond barrel canoe eagle"_s);
    press(Qt::Key_Return); // the second line is empty
    EXPECT_TRUE(passphrase->isVisible());
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

TEST_F(AccessPageTest, SaysWhyAReadOnlyClinicDoesNotOpenThoughThePassphraseFits)
{
    makeClinic();
    ASSERT_TRUE(m_access.chooseClinic(m_clinicFolder));
    // A folder where the write-ahead log belongs stops even root from writing.
    ASSERT_TRUE(QDir().mkpath(ClinicFolder{m_clinicFolder}.database() + u"-wal/x"_s));

    type(u"correct horse battery staple"_s);
    press(Qt::Key_Return);

    ASSERT_TRUE(waitUntil([] { return visibleText().contains(u"The clinic was not opened"); }));
    EXPECT_TRUE(visibleText().contains(u"read-only"));
    EXPECT_TRUE(visibleText().contains(u"Ask who looks after the computer"));
    EXPECT_FALSE(visibleText().contains(u"Nothing was written"));
    EXPECT_EQ(m_window->workspace(), nullptr);
    const auto* const unlock = m_window->findChild<QAbstractButton*>(u"unlock"_s);
    EXPECT_TRUE(unlock->isEnabled());
}

class SetupTest : public AccessPageTest {
protected:
    /// To the step with the recovery key.
    void reachRecoveryKey()
    {
        press(Qt::Key_Return);
        type(u"Oefenzaal Noord"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        type(u"Noor Sjabloon"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_Space); // suggests a passphrase
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_EQ(QApplication::focusWidget()->objectName(), u"printRecovery"_s);
    }
    QString line(const QString& name) const
    {
        return m_window->findChild<QLineEdit*>(name)->text();
    }
};

TEST_F(SetupTest, GoesOnlyOnWhenTheRecoveryKeyWasPrintedOrCopied)
{
    reachRecoveryKey();
    press(Qt::Key_Space); // the person stops in the dialog of the printer
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(m_window->findChild<QLabel*>(u"gap"_s)->isVisible());

    m_prompts.printout = m_folder.filePath(u"printed.pdf"_s);
    press(Qt::Key_Space);
    EXPECT_GT(QFileInfo(m_prompts.printout).size(), 1000);
    press(Qt::Key_Return, Qt::ControlModifier);

    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"folder"_s);
}

TEST_F(SetupTest, OffersAPdfOfTheRecoveryKeyWhereThereIsNoPrinter)
{
    m_prompts.isPrinterThere = false;
    reachRecoveryKey();
    press(Qt::Key_Space);
    EXPECT_EQ(m_prompts.offers, 1);
    EXPECT_FALSE(m_access.createModel()->isRecoveryKept());

    m_prompts.isPdfWanted = true;
    m_prompts.path = m_folder.filePath(u"key.pdf"_s);
    press(Qt::Key_Space);

    EXPECT_GT(QFileInfo(m_prompts.path).size(), 1000);
    EXPECT_TRUE(m_access.createModel()->isRecoveryKept());
    EXPECT_TRUE(visibleText().contains(u"delete it from this computer"_s));
}

TEST_F(SetupTest, GoesOnWhereItWasClosedWithoutAnySecret)
{
    reachRecoveryKey();
    const QString passphrase = m_access.createModel()->passphrase();
    const QStringList groups = m_access.createModel()->recoveryGroups();
    m_window.reset();
    QFile file(m_folder.filePath(u"window.ini"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString kept = QString::fromUtf8(file.readAll());
    EXPECT_FALSE(kept.contains(passphrase));
    EXPECT_FALSE(kept.contains(groups.first()));

    AccessViewModel later(m_clock,
                          {m_folder.path(), m_folder.filePath(u"sample"_s), file.fileName()}, {},
                          test::cheapCost());
    ASSERT_TRUE(later.hasUnfinishedSetup());
    later.startCreating();
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{later, m_preferences, m_navigator, m_clock, {}, {}, m_prompts});
    m_window->show();

    EXPECT_EQ(line(u"clinicName"_s), u"Oefenzaal Noord"_s);
    EXPECT_EQ(line(u"personName"_s), u"Noor Sjabloon"_s);
    EXPECT_TRUE(m_window->findChild<QWidget*>(u"newPassphrase"_s)->isVisible());
    EXPECT_TRUE(visibleText().contains(u"A recovery key that you printed then opens nothing"_s));
    EXPECT_NE(later.createModel()->recoveryGroups(), groups);
    m_window.reset();
}

TEST_F(SetupTest, IsForgottenWhenTheOwnerGoesBackToTheWelcomePage)
{
    press(Qt::Key_Return);
    type(u"Oefenzaal Noord"_s);
    ASSERT_TRUE(m_access.hasUnfinishedSetup());

    m_access.showWelcome();

    EXPECT_FALSE(m_access.hasUnfinishedSetup());
}

TEST_F(AccessPageTest, SaysThatCapsLockIsOnBesideAWrongPassphrase)
{
    makeClinic();
    ASSERT_TRUE(m_access.chooseClinic(m_clinicFolder));

    type(u"CORRECT HORSE BATTERY STAPLE"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return !m_access.lockModel().isChecking(); }));

    EXPECT_TRUE(visibleText().contains(u"That is not the passphrase. Caps Lock is on."_s));
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
