// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/episodeservice.h"
#include "core/service/patientservice.h"
#include "tests/support/tabstops.h"
#include "tests/ui/shell/windowfixture.h"

#include <QClipboard>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QUndoCommand>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;
using test::waitUntil;

class MainWindowTest : public test::WindowFixture {
protected:
    MainWindowTest()
    {
        PageFactory pages;
        pages.sections.append(
            {SectionId::kPatients, "system-users", [] { return u"Patients"_s; },
             Qt::CTRL | Qt::Key_1,
             [](ClinicSession&, QWidget* parent) { return new QLabel(u"the list"_s, parent); }});
        for (const QString& id : {RecordTabId::kOverview, RecordTabId::kJournal}) {
            pages.recordTabs.append({id, [this, id](RecordContext& context, QWidget* parent) {
                                         m_undo = &context.undo;
                                         ++m_made;
                                         return new QLabel(u"page "_s + id, parent);
                                     }});
        }
        makeWindow(pages);
        makeClinic();
        EXPECT_TRUE(m_access.chooseClinic(m_clinicFolder));
        unlock();
    }

    PatientId addPatient()
    {
        Patient patient{PatientId::create()};
        patient.givenName = u"Anna"_s;
        patient.familyName = u"Voorbeeld"_s;
        patient.birthDate = QDate(1985, 6, 14);
        const auto& context = m_window->session()->context();
        EXPECT_TRUE(PatientService(context).add(patient, PatientService::Duplicates::Allow));
        const Episode episode{EpisodeId::create(), patient.id, {},
                              Side::Right,         {},         m_clock.today()};
        EXPECT_TRUE(EpisodeService(context).open(episode));
        return patient.id;
    }

    QUndoStack* m_undo = nullptr;
    int m_made = 0;
};

TEST_F(MainWindowTest, ShowsTheClinicInTheTitleOnlyWhileItIsOpen)
{
    EXPECT_EQ(m_window->windowTitle(), u"Achillea — Oefenzaal Noord");

    m_window->lock();

    EXPECT_EQ(m_window->windowTitle(), u"Achillea");
}

TEST_F(MainWindowTest, FitsOnTheScreenWhateverItsSizeWasBefore)
{
    const QSize room = m_window->screen()->availableSize();
    const auto fits = [&] {
        return m_window->height() <= std::max(room.height(), m_window->minimumHeight())
            && m_window->width() <= std::max(room.width(), m_window->minimumWidth());
    };
    EXPECT_TRUE(fits()) << "at the first start";
    QWidget larger;
    larger.resize(5000, 4000);
    m_preferences.setWindowGeometry(larger.saveGeometry());

    makeWindow({});

    EXPECT_TRUE(fits()) << "from a larger screen";
    EXPECT_TRUE(m_window->isActiveWindow());
}

TEST_F(MainWindowTest, LeavesNothingOfAPatientWhenItLocks)
{
    const PatientId anna = addPatient();
    ASSERT_TRUE(m_window->workspace()->openRecord(anna));
    QGuiApplication::clipboard()->setText(u"Anna Voorbeeld"_s);
    ASSERT_TRUE(visibleText().contains(u"Voorbeeld"));

    press(Qt::Key_L, Qt::ControlModifier);

    ASSERT_TRUE(waitUntil([this] { return m_window->workspace() == nullptr; }));
    EXPECT_EQ(m_window->session(), nullptr);
    EXPECT_FALSE(visibleText().contains(u"Voorbeeld"));
    EXPECT_FALSE(visibleText().contains(u"1985"));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().isEmpty());
}

TEST_F(MainWindowTest, ComesBackToTheSamePlaceAfterUnlocking)
{
    const PatientId anna = addPatient();
    ASSERT_TRUE(m_window->workspace()->openRecord(anna, RecordTabId::kJournal));

    m_window->lock();
    unlock();

    const Workspace::Place place = m_window->workspace()->place();
    ASSERT_EQ(place.records.size(), 1);
    EXPECT_EQ(place.records.first().tab, RecordTabId::kJournal);
    EXPECT_EQ(place.current, anna);
}

TEST_F(MainWindowTest, LocksAfterTenMinutesWithoutInput)
{
    m_clock.setNow(m_clock.now().addSecs(9 * 60));
    press(Qt::Key_Shift);
    m_clock.setNow(m_clock.now().addSecs(9 * 60));
    m_window->findChild<IdleWatch*>()->check();
    EXPECT_NE(m_window->workspace(), nullptr);

    m_clock.setNow(m_clock.now().addSecs(60));
    m_window->findChild<IdleWatch*>()->check();

    EXPECT_EQ(m_window->workspace(), nullptr);
    EXPECT_TRUE(visibleText().contains(u"Locked automatically after 10 minute"));
}

TEST_F(MainWindowTest, SaysWhenTheLastChangeWasStored)
{
    addPatient();

    const auto* saved = m_window->findChild<QLabel*>(u"saved"_s);
    EXPECT_TRUE(saved->isVisible());
    EXPECT_TRUE(saved->text().startsWith(u"Saved ")) << qPrintable(saved->text());

    emit m_navigator.notSaved(3);
    EXPECT_TRUE(saved->text().startsWith(u"Not saved, 3 answer")) << qPrintable(saved->text());
}

TEST_F(MainWindowTest, MakesATabWhenItIsFirstLookedAt)
{
    ASSERT_TRUE(m_window->workspace()->openRecord(addPatient()));
    QCoreApplication::processEvents();
    EXPECT_EQ(m_made, 1);

    press(Qt::Key_2, Qt::AltModifier);

    EXPECT_EQ(m_made, 2);
    EXPECT_TRUE(visibleText().contains(u"page journal"));
}

TEST_F(MainWindowTest, NamesTheStepThatUndoTakesBack)
{
    ASSERT_TRUE(m_window->workspace()->openRecord(addPatient()));
    QCoreApplication::processEvents();
    ASSERT_NE(m_undo, nullptr);
    m_undo->push(new QUndoCommand(u"seated heel rise 30 kg"_s));

    QStringList entries;
    const QList<QAction*> menus = m_window->menuBar()->actions();
    for (QAction* const menu : menus) {
        const QList<QAction*> actions = menu->menu()->actions();
        for (QAction* const action : actions)
            entries.append(action->text());
    }
    EXPECT_TRUE(entries.contains(u"Undo seated heel rise 30 kg"_s))
        << qPrintable(entries.join(u'|'));
}

TEST_F(MainWindowTest, NamesEveryTabStop)
{
    ASSERT_TRUE(m_window->workspace()->openRecord(addPatient()));
    test::tabStops(*m_window->workspace());
}

} // namespace ach
