// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/episodeservice.h"
#include "core/service/patientservice.h"
#include "tests/support/tabstops.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/intake/intakepage.h"
#include "ui/journal/journalpage.h"
#include "ui/patients/patientlistpage.h"
#include "ui/programme/programmepage.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/windowcards.h"
#include "ui/shell/pagehelp.h"
#include "ui/widgets/unitfield.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QShortcut>
#include <QUndoCommand>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;
using test::waitUntil;

/// The whole window with real pages, worked by keys alone.
class WindowKeysTest : public test::WindowFixture {
protected:
    WindowKeysTest()
    {
        PageFactory pages;
        pages.sections.append({SectionId::kPatients, "system-users", &PatientListPage::title,
                               Qt::CTRL | Qt::Key_1,
                               [this](ClinicSession& session, QWidget* parent) {
                                   return new PatientListPage(session, m_navigator, parent);
                               }});
        pages.sections.append(
            {SectionId::kSettings, "configure", &SettingsPage::title, Qt::CTRL | Qt::Key_Comma,
             [this](ClinicSession&, QWidget* parent) {
                 return new SettingsPage(
                     {[this](QWidget* ground) { return new SecurityCard(m_preferences, ground); },
                      [this](QWidget* ground) { return new KeyboardCard(m_preferences, ground); }},
                     parent);
             },
             PageFactory::Section::Place::Bottom});
        pages.recordTabs.append(
            {RecordTabId::kOverview, [this](RecordContext& context, QWidget* parent) {
                 m_undo = &context.undo;
                 auto* page = new QLabel(u"page overview"_s, parent);
                 auto* letter = new QShortcut(QKeySequence(Qt::Key_A), page);
                 QObject::connect(letter, &QShortcut::activated, page, [this] { ++m_letters; });
                 return page;
             }});
        pages.recordTabs.append(
            {RecordTabId::kProgramme, [this](RecordContext& context, QWidget* parent) {
                 return new ProgrammePage(context, m_prompts, parent);
             }});
        pages.recordTabs.append(
            {RecordTabId::kJournal, [this](RecordContext& context, QWidget* parent) {
                 return new JournalPage(context, m_navigator, m_prompts, parent);
             }});
        pages.openPath = [this](const QString& path) { m_opened = path; };
        pages.printSheet = [this](ClinicSession&, const EpisodeId&, QWidget*) { ++m_printed; };
        pages.intakePage = [this](ClinicSession& session, const IntakeRequest& request,
                                  QUndoStack& undo, QWidget* parent) {
            auto* page =
                new IntakePage(session, request.patient, request.intake, m_prompts, parent, &undo);
            if (!request.typedName.isEmpty())
                page->viewModel().nameNewPerson(request.typedName);
            QObject::connect(page, &IntakePage::stored, &m_navigator, &Navigator::intakeStored);
            QObject::connect(page, &IntakePage::notSaved, &m_navigator, &Navigator::notSaved);
            return page;
        };
        makeWindow(pages);
        makeClinic();
        EXPECT_TRUE(m_access.chooseClinic(m_clinicFolder));
        unlock();
        m_anna = addPatient(u"Anna"_s, u"Voorbeeld"_s);
        m_joost = addPatient(u"Joost"_s, u"Fictief"_s);
    }
    ~WindowKeysTest() override { m_preferences.setSingleKeys(true); }

    PatientId addPatient(const QString& given, const QString& family)
    {
        Patient patient{PatientId::create()};
        patient.givenName = given;
        patient.familyName = family;
        patient.birthDate = QDate(1985, 6, 14);
        const auto& context = m_window->session()->context();
        EXPECT_TRUE(PatientService(context).add(patient, PatientService::Duplicates::Allow));
        const Episode episode{EpisodeId::create(), patient.id, {},
                              Side::Right,         {},         m_clock.today()};
        EXPECT_TRUE(EpisodeService(context).open(episode));
        return patient.id;
    }
    Workspace& workspace() { return *m_window->workspace(); }
    std::optional<PatientId> current() { return workspace().place().current; }
    void open(const PatientId& patient)
    {
        ASSERT_TRUE(workspace().openRecord(patient));
        QCoreApplication::processEvents();
    }
    QDialog* dialog(const QString& name)
    {
        QDialog* const found = m_window->findChild<QDialog*>(name);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    void openPalette()
    {
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog* const palette = dialog(u"palette"_s);
        ASSERT_NE(palette, nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowActive(palette));
    }
    bool isGone(const QString& name)
    {
        const bool isGone =
            waitUntil([&] { return m_window->findChild<QDialog*>(name) == nullptr; });
        m_window->activateWindow(); // as a window manager does
        return isGone && QTest::qWaitForWindowActive(m_window.get());
    }
    QString savedLine() { return m_window->findChild<QLabel*>(u"saved"_s)->text(); }

    PatientId m_anna = PatientId::create();
    PatientId m_joost = PatientId::create();
    QUndoStack* m_undo = nullptr;
    QString m_opened;
    int m_printed = 0;
    int m_letters = 0;
};

TEST_F(WindowKeysTest, LeaveEveryOpenPageWhereItIsInANewLanguage)
{
    open(m_joost);
    ASSERT_TRUE(workspace().openRecord(m_anna, RecordTabId::kProgramme));
    QCoreApplication::processEvents();
    const Workspace* const before = m_window->workspace();

    m_preferences.setLanguage(u"nl"_s);
    ASSERT_TRUE(waitUntil([&] { return m_window->workspace() != before; }));

    EXPECT_EQ(current(), m_anna);
    const Workspace::Place place = workspace().place();
    ASSERT_EQ(place.records.size(), 2);
    EXPECT_EQ(place.records.last().tab, RecordTabId::kProgramme);
    EXPECT_TRUE(visibleText().contains(u"Nog geen programma")) << qPrintable(visibleText());
    m_preferences.setLanguage(u"en"_s);
    ASSERT_TRUE(waitUntil([this] { return visibleText().contains(u"No programme yet"); }))
        << qPrintable(visibleText());
}

TEST_F(WindowKeysTest, ReachTheSectionsAndTheirSearch)
{
    open(m_anna);

    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(workspace().currentSection(), SectionId::kPatients);

    press(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(workspace().currentSection(), SectionId::kSettings);

    m_window->findChild<QWidget*>(SettingText::id(Setting::LockAfter))->setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"settingsSearch");
}

TEST_F(WindowKeysTest, BeginAnIntakeAndTakeItsSteps)
{
    press(Qt::Key_N, Qt::ControlModifier);

    ASSERT_TRUE(workspace().place().intake.has_value());
    EXPECT_EQ(workspace().helpId(), HelpId::kIntakeStep + u'1');
}

TEST_F(WindowKeysTest, WalkThroughTheOpenRecordsAndCloseThem)
{
    open(m_anna);
    open(m_joost);

    press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(current(), m_anna);
    press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(current(), m_joost);

    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(current(), m_anna);
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(workspace().currentSection(), SectionId::kPatients);
}

TEST_F(WindowKeysTest, CloseARecordFromItsEntryAtTheSide)
{
    open(m_anna);
    QAbstractButton* entry = nullptr;
    for (QAbstractButton* const button : m_window->findChildren<QAbstractButton*>()) {
        if (button->text() == u"Anna Voorbeeld" && button->isVisible())
            entry = button;
    }
    ASSERT_NE(entry, nullptr);

    entry->setFocus();
    press(Qt::Key_Delete);

    EXPECT_EQ(workspace().recordCount(), 0);
}

TEST_F(WindowKeysTest, ChangeTheTabPrintAndWriteANote)
{
    open(m_anna);

    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(workspace().helpId(), RecordTabId::kProgramme);

    press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(m_printed, 1);

    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(workspace().helpId(), RecordTabId::kJournal);
    EXPECT_TRUE(QApplication::focusWidget()->inherits("QPlainTextEdit")
                || QApplication::focusWidget()->inherits("QTextEdit"));
}

TEST_F(WindowKeysTest, UndoAndRedoTheLastStepOfTheRecord)
{
    open(m_anna);
    m_undo->push(new QUndoCommand(u"a step"_s));

    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_undo->index(), 0);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_undo->index(), 1);
}

TEST_F(WindowKeysTest, FindAPatientInThePalette)
{
    openPalette();

    type(u"voor an"_s);
    press(Qt::Key_Return);

    ASSERT_TRUE(isGone(u"palette"_s));
    EXPECT_EQ(current(), m_anna);
}

TEST_F(WindowKeysTest, FindAnActionInThePalette)
{
    open(m_anna);
    openPalette();

    type(u"print she"_s);
    press(Qt::Key_Return);

    ASSERT_TRUE(isGone(u"palette"_s));
    EXPECT_EQ(m_printed, 1);
}

TEST_F(WindowKeysTest, FindASettingInThePalette)
{
    openPalette();

    type(u"lock after"_s);
    press(Qt::Key_Return);

    ASSERT_TRUE(isGone(u"palette"_s));
    EXPECT_EQ(workspace().currentSection(), SectionId::kSettings);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), SettingText::id(Setting::LockAfter));
}

TEST_F(WindowKeysTest, ChooseInThePaletteWithArrowsAndTellScreenReaders)
{
    openPalette();
    QDialog* const palette = dialog(u"palette"_s);
    test::tabStops(*palette);
    type(u"e"_s);
    const auto* list = palette->findChild<QListView*>();
    const QString first = list->currentIndex().data().toString();

    press(Qt::Key_Down);

    const QString second = list->currentIndex().data().toString();
    EXPECT_NE(second, first);
    QAccessibleInterface* const face = QAccessible::queryAccessibleInterface(palette);
    EXPECT_EQ(face->role(), QAccessible::ComboBox);
    EXPECT_TRUE(face->text(QAccessible::Value).startsWith(second));

    press(Qt::Key_Escape);
    EXPECT_TRUE(isGone(u"palette"_s));
}

TEST_F(WindowKeysTest, LockWithThePaletteOpenAndOfferNoneWhileLocked)
{
    openPalette();
    type(u"voor"_s);

    press(Qt::Key_L, Qt::ControlModifier);

    ASSERT_TRUE(waitUntil([this] { return m_window->workspace() == nullptr; }));
    ASSERT_TRUE(isGone(u"palette"_s));
    EXPECT_FALSE(visibleText().contains(u"Voorbeeld"));

    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(dialog(u"palette"_s), nullptr);
}

TEST_F(WindowKeysTest, ShowWhatTheScreenDoesOnF1)
{
    open(m_anna);
    press(Qt::Key_2, Qt::AltModifier);

    press(Qt::Key_F1);

    QDialog* const help = dialog(u"help"_s);
    ASSERT_NE(help, nullptr);
    EXPECT_EQ(help->windowTitle(), u"Help: Programme");
    EXPECT_TRUE(visibleText().contains(u"move the exercise"));
    EXPECT_TRUE(visibleText().contains(u"Ctrl+Shift+P"));
    test::tabStops(*help);

    QTest::keyClick(help, Qt::Key_Escape);
    EXPECT_TRUE(isGone(u"help"_s));
}

TEST_F(WindowKeysTest, ShowHelpOfTheLockPageWithoutTheKeysOfAClinic)
{
    m_window->lock();

    QTest::keyClick(m_window.get(), Qt::Key_F1);

    ASSERT_NE(dialog(u"help"_s), nullptr);
    EXPECT_EQ(dialog(u"help"_s)->windowTitle(), u"Help: Locked");
    EXPECT_FALSE(visibleText().contains(u"New intake"));
}

TEST_F(WindowKeysTest, LeaveLettersAloneWithoutEffectWhenTheyAreSwitchedOff)
{
    open(m_anna);
    press(Qt::Key_A);
    ASSERT_EQ(m_letters, 1);

    m_preferences.setSingleKeys(false);
    press(Qt::Key_A);
    EXPECT_EQ(m_letters, 1);

    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"fic"_s);
    EXPECT_EQ(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), u"fic");
}

TEST_F(WindowKeysTest, LockAfterTheMinutesOfTheSettings)
{
    m_preferences.setLockMinutes(20);
    m_clock.setNow(m_clock.now().addSecs(15 * 60));
    m_window->findChild<IdleWatch*>()->check();
    EXPECT_NE(m_window->workspace(), nullptr);

    m_clock.setNow(m_clock.now().addSecs(5 * 60));
    m_window->findChild<IdleWatch*>()->check();

    EXPECT_EQ(m_window->workspace(), nullptr);
}

TEST_F(WindowKeysTest, CountAShortcutAsSomebodyAtWork)
{
    m_preferences.setLockMinutes(20);
    m_clock.setNow(m_clock.now().addSecs(15 * 60));
    press(Qt::Key_T, Qt::ControlModifier);
    m_clock.setNow(m_clock.now().addSecs(15 * 60));
    m_window->findChild<IdleWatch*>()->check();

    EXPECT_NE(m_window->workspace(), nullptr);
}

TEST_F(WindowKeysTest, OpenWhatWasSavedAndItsFolder)
{
    const auto button = [this](const QString& name) {
        return m_window->findChild<QAbstractButton*>(name);
    };
    Q_EMIT m_navigator.fileSaved(u"Saved."_s, u"/somewhere/sheet.pdf"_s);
    ASSERT_TRUE(button(u"toastAction"_s)->isVisible());
    button(u"toastAction"_s)->click();
    EXPECT_EQ(m_opened, u"/somewhere/sheet.pdf"_s);

    Q_EMIT m_navigator.fileSaved(u"Saved."_s, u"/somewhere/sheet.pdf"_s);
    button(u"toastSecond"_s)->click();
    EXPECT_EQ(m_opened, u"/somewhere"_s);

    Q_EMIT m_navigator.showMessage(u"Sheet printed"_s);
    EXPECT_FALSE(button(u"toastAction"_s)->isVisible());
    EXPECT_FALSE(button(u"toastSecond"_s)->isVisible());
}

TEST_F(WindowKeysTest, CreateThePersonWhoWasNotFound)
{
    auto* const search = m_window->findChild<QLineEdit*>(u"searchEdit"_s);
    search->setFocus();
    QTest::keyClicks(search, u"zora quatsch"_s);
    auto* const create = m_window->findChild<QAbstractButton*>(u"emptyIntakeButton"_s);
    ASSERT_TRUE(create->isVisible());
    QTest::keyClick(create, Qt::Key_Space);

    auto* const intake = m_window->findChild<IntakePage*>();
    ASSERT_NE(intake, nullptr);
    EXPECT_EQ(intake->findChild<QLineEdit*>(u"givenName"_s)->text(), u"Zora"_s);
    EXPECT_EQ(intake->findChild<QLineEdit*>(u"familyName"_s)->text(), u"Quatsch"_s);
    EXPECT_EQ(m_window->workspace()->place().intake->typedName, QString());
}

TEST_F(WindowKeysTest, FollowAFailingDiskInTheStatusLine)
{
    Q_EMIT m_navigator.startIntake(m_anna);
    auto* intake = m_window->findChild<IntakePage*>();
    ASSERT_NE(intake, nullptr);
    intake->viewModel().changeSide(Side::Both);
    ASSERT_TRUE(intake->viewModel().isStarted());
    intake->goTo(IntakeStep::Story);
    Database& database = m_window->session()->database();
    ASSERT_TRUE(database.exec(u"PRAGMA query_only = 1"_s));

    intake->viewModel().answer(u"goal"_s, u"run again"_s);
    ASSERT_TRUE(waitUntil([this] { return savedLine().startsWith(u"Not saved, 1 answer"); }))
        << qPrintable(savedLine());

    ASSERT_TRUE(database.exec(u"PRAGMA query_only = 0"_s));
    EXPECT_TRUE(waitUntil([this] { return savedLine().startsWith(u"Saved "); }))
        << qPrintable(savedLine());
}

} // namespace ach
