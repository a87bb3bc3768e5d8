// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/storage/logorepository.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/tabstops.h"
#include "tests/support/temporaryclinic.h"
#include "tests/support/waiting.h"
#include "ui/settings/aboutcard.h"
#include "ui/settings/backupcard.h"
#include "ui/settings/backupviewmodel.h"
#include "ui/settings/cliniccard.h"
#include "ui/settings/sheetscard.h"
#include "ui/settings/windowcards.h"
#include "ui/shell/theme.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/unitfield.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;
using test::waitUntil;

class SettingsPageTest : public ::testing::Test {
protected:
    SettingsPageTest()
    {
        m_preferences.setLanguage(u"en"_s);
        m_preferences.apply();
        const QString sheets = m_folder.filePath(u"sheets.ini"_s);
        m_page = std::make_unique<SettingsPage>(
            QList<SettingsPage::MakeCard>{
                [this](QWidget* parent) {
                    return new ClinicCard(m_clinic.session(), m_navigator, m_prompts, parent);
                },
                [this](QWidget* parent) { return new LanguageCard(m_preferences, parent); },
                [this](QWidget* parent) { return new AppearanceCard(m_preferences, parent); },
                [this](QWidget* parent) { return new KeyboardCard(m_preferences, parent); },
                [this](QWidget* parent) { return new SecurityCard(m_preferences, parent); },
                [this](QWidget* parent) {
                    return new BackupCard(m_backups, m_preferences, {}, parent);
                },
                [sheets](QWidget* parent) { return new SheetsCard(sheets, parent); },
                [this](QWidget* parent) {
                    return new AboutCard(
                        m_clinic.session().folder().path,
                        [this](const QString& folder) { m_opened = folder; }, parent);
                }},
            nullptr);
        m_page->resize(1000, 640);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setFocus();
    }
    ~SettingsPageTest() override
    {
        m_preferences.setScheme(SchemeChoice::System);
        m_preferences.setTextPercent(100);
        m_preferences.setLessMotion(false);
        m_preferences.setSingleKeys(true);
        m_preferences.setLanguage(u"en"_s);
    }

    template<class Widget>
    Widget* control(Setting setting)
    {
        return m_page->findChild<Widget*>(SettingText::id(setting));
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    test::TemporaryClinic m_clinic;
    QTemporaryDir m_folder;
    Preferences m_preferences{m_folder.filePath(u"window.ini"_s)};
    BackupViewModel m_backups{m_clinic.clock()};
    Navigator m_navigator;
    test::FakePrompts m_prompts;
    QString m_opened;
    std::unique_ptr<SettingsPage> m_page;
};

TEST_F(SettingsPageTest, HasARowForEverySettingAndNamesEveryTabStop)
{
    for (const Setting setting : SettingText::settings())
        EXPECT_NE(control<QWidget>(setting), nullptr) << qPrintable(SettingText::id(setting));

    test::tabStops(*m_page);
}

TEST_F(SettingsPageTest, MarksWhatASearchFindsAndGoesThereWithEnter)
{
    QTest::keyClicks(QApplication::focusWidget(), u"lock time"_s);

    QList<Setting> hits;
    for (const SettingRow* const row : m_page->findChildren<SettingRow*>()) {
        if (row->isHit())
            hits.append(row->setting());
    }
    EXPECT_EQ(hits, QList<Setting>{Setting::LockAfter});

    press(Qt::Key_Return);

    EXPECT_EQ(QApplication::focusWidget(), control<QWidget>(Setting::LockAfter));
    EXPECT_FALSE(QApplication::focusWidget()->visibleRegion().isEmpty());
}

TEST_F(SettingsPageTest, TakesALogoSaysWhyItTakesAnotherOneNotAndRemovesIt)
{
    const LogoRepository stored(m_clinic.session().database());
    const auto button = [this](const QString& name) {
        return m_page->findChild<QAbstractButton*>(name);
    };
    m_prompts.path = m_folder.filePath(u"logo.png"_s);
    QImage logo(40, 20, QImage::Format_RGB32);
    logo.fill(Qt::darkCyan);
    ASSERT_TRUE(logo.save(m_prompts.path));
    EXPECT_FALSE(button(u"removeLogo"_s)->isVisible());

    button(u"chooseLogo"_s)->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(QImage::fromData(stored.pngOrNone(), "PNG").size(), QSize(40, 20));
    EXPECT_TRUE(m_page->findChild<QLabel*>(u"logoPreview"_s)->isVisible());

    m_prompts.path = m_folder.filePath(u"sheets.ini"_s);
    button(u"chooseLogo"_s)->click();
    EXPECT_TRUE(m_page->findChild<QLabel*>(u"logoFault"_s)->text().contains(u"was not taken"_s));
    EXPECT_FALSE(stored.pngOrNone().isEmpty());

    button(u"removeLogo"_s)->click();
    EXPECT_TRUE(stored.pngOrNone().isEmpty());
    EXPECT_FALSE(m_page->findChild<QLabel*>(u"logoFault"_s)->isVisible());
}

TEST_F(SettingsPageTest, SaysWhenNoSettingIsFound)
{
    QTest::keyClicks(QApplication::focusWidget(), u"xylophone"_s);

    EXPECT_EQ(m_page->findChild<QLabel*>(u"settingsFound"_s)->text(),
              u"No setting is called “xylophone”.");
}

TEST_F(SettingsPageTest, ChangesTheThemeAndTheTextSizeByKeyAtOnce)
{
    control<ChoiceSegment>(Setting::Scheme)->setFocus();
    press(Qt::Key_3);
    ASSERT_TRUE(waitUntil([] { return Theme::scheme() == Theme::Scheme::Dark; }));

    const double before = Theme::font(Theme::Type::Body).pointSizeF();
    control<ChoiceSegment>(Setting::TextSize)->setFocus();
    press(Qt::Key_4);
    ASSERT_TRUE(waitUntil([this] { return m_preferences.textPercent() == 150; }));

    EXPECT_GT(Theme::font(Theme::Type::Body).pointSizeF(), before * 1.4);
}

TEST_F(SettingsPageTest, FollowsTheLanguageOfTheSystemOrTheChosenOne)
{
    auto* language = control<ChoiceSegment>(Setting::Language);
    EXPECT_EQ(language->current(), 1);

    language->setFocus();
    press(Qt::Key_1);
    ASSERT_TRUE(waitUntil([this] { return m_preferences.chosenLanguage().isEmpty(); }));
    EXPECT_EQ(language->current(), 0);

    press(Qt::Key_3);
    ASSERT_TRUE(waitUntil([this] { return m_preferences.language() == u"nl"; }));
    EXPECT_EQ(language->choices().at(2), u"Nederlands");
}

TEST_F(SettingsPageTest, LocksAfterTheMinutesThatAreTyped)
{
    auto* minutes = control<UnitField>(Setting::LockAfter);
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, u"25"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(m_preferences.lockMinutes(), 25);

    minutes->setFocus();
    minutes->selectAll();
    press(Qt::Key_Delete);
    m_page->findChild<QLineEdit*>(u"settingsSearch"_s)->setFocus();

    EXPECT_EQ(m_preferences.lockMinutes(), 25);
    EXPECT_EQ(minutes->value(), 25);
}

TEST_F(SettingsPageTest, StoresTheClinicAndShowsAMissingNameBesideIt)
{
    auto* name = control<QLineEdit>(Setting::ClinicName);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Praxis Nord"_s);
    ASSERT_TRUE(waitUntil([this] { return m_clinic.session().clinic()->name == u"Praxis Nord"; }));

    name->selectAll();
    press(Qt::Key_Delete);
    ASSERT_TRUE(waitUntil([name] { return name->property("achError").toBool(); }));

    EXPECT_FALSE(name->accessibleDescription().isEmpty());
    EXPECT_EQ(m_clinic.session().clinic()->name, u"Praxis Nord");
}

TEST_F(SettingsPageTest, SaysThatTheClinicIsNotSavedWhileTheDiskRefuses)
{
    QSignalSpy notSaved(&m_navigator, &Navigator::notSaved);
    ASSERT_TRUE(m_clinic.session().database().exec(u"PRAGMA query_only = 1"_s));
    auto* phone = control<QLineEdit>(Setting::ClinicPhone);
    phone->setFocus();
    QTest::keyClicks(phone, u"1"_s);
    ASSERT_TRUE(waitUntil([&] { return !notSaved.isEmpty(); }));
    EXPECT_EQ(notSaved.last().first().toInt(), 1);

    ASSERT_TRUE(m_clinic.session().database().exec(u"PRAGMA query_only = 0"_s));
    ASSERT_TRUE(waitUntil([&] { return notSaved.last().first().toInt() == 0; }));

    EXPECT_TRUE(m_clinic.session().clinic()->phone.startsWith(u'1'));
}

TEST_F(SettingsPageTest, GivesANewSheetThePaperThatIsChosen)
{
    control<ChoiceSegment>(Setting::SheetPaper)->setFocus();
    press(Qt::Key_2);
    control<QCheckBox>(Setting::SheetInitials)->setFocus();
    press(Qt::Key_Space);

    const SheetPreferences sheets(m_folder.filePath(u"sheets.ini"_s));
    EXPECT_EQ(sheets.options().paper, SheetPaper::Letter);
    EXPECT_TRUE(sheets.initialsOnly());
}

TEST_F(SettingsPageTest, OpensTheFolderOfTheClinic)
{
    m_page->findChild<QPushButton*>(u"openFolder"_s)->click();

    EXPECT_EQ(m_opened, m_clinic.session().folder().path);
}

} // namespace ach
