// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/recordpage.h"

#include "core/intake/redflags.h"
#include "core/service/intakeservice.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/recordstories.h"
#include "tests/support/temporaryclinic.h"
#include "ui/progress/diarygrid.h"
#include "ui/progress/progresspage.h"
#include "ui/shell/takesmeasure.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

class MeasurePage : public QWidget, public TakesMeasure {
public:
    explicit MeasurePage(QWidget* parent) : QWidget(parent) { }
    void take(Instrument instrument) override { taken.append(instrument); }

    QList<Instrument> taken;
};

} // namespace

class RecordPageTest : public ::testing::Test {
protected:
    RecordPageTest()
    {
        clinic.addEpisode(patient.id);
        pages.recordTabs = {
            {RecordTabId::kOverview,
             [](RecordContext&, QWidget* parent) { return new QWidget(parent); }},
            {RecordTabId::kProgress, [this](RecordContext& context, QWidget* parent) {
                 return new ProgressPage(context, prompts, parent);
             }}};
    }

    test::FakePrompts prompts;
    test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    PageFactory pages;
    Navigator navigator;
    QUndoStack undo;
};

TEST_F(RecordPageTest, GivesTheKeyboardToThePageThatIsAskedForAndLeavesItOnTheTabsOtherwise)
{
    pages.recordTabs.append({RecordTabId::kMeasures, [](RecordContext&, QWidget* parent) {
                                 auto* measures = new QWidget(parent);
                                 measures->setFocusProxy(new QLineEdit(measures));
                                 return measures;
                             }});
    RecordPage page(clinic.session(), patient.id, pages, navigator, undo, nullptr);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    auto* tabs = page.findChild<QTabBar*>(u"recordTabs"_s);
    ASSERT_TRUE(tabs->hasFocus());

    tabs->setCurrentIndex(2);
    EXPECT_TRUE(tabs->hasFocus());
    page.showTab(RecordTabId::kOverview);
    page.showTab(RecordTabId::kMeasures);

    EXPECT_NE(qobject_cast<QLineEdit*>(QApplication::focusWidget()), nullptr);
}

TEST_F(RecordPageTest, SaysInTheHeaderThatARedFlagIsOpen)
{
    const Episode episode = clinic.addEpisode(clinic.addPatient(u"Noor"_s, u"Sjabloon"_s).id);
    const RecordPage page(clinic.session(), episode.patient, pages, navigator, undo, nullptr);
    const auto says = [&page] {
        const QList<Chip*> chips = page.findChildren<Chip*>();
        return std::ranges::any_of(
            chips, [](const Chip* chip) { return chip->text() == u"Red flag open"; });
    };
    IntakeService intakes(clinic.session().context());
    const auto intake = intakes.start(episode.id);
    EXPECT_FALSE(says());

    ASSERT_TRUE(intakes.answer(intake->id, u"palpable_gap"_s, u"yes"_s));
    EXPECT_TRUE(says());

    ASSERT_TRUE(intakes.overrideRedFlag(episode.id, kRedFlagCodes.toCode(RedFlag::AchillesRupture),
                                        u"ultrasound"_s));
    EXPECT_FALSE(says());
}

TEST_F(RecordPageTest, NumbersNoPhaseThatIsTheOnlyOne)
{
    const Episode episode = clinic.addEpisode(clinic.addPatient(u"Noor"_s, u"Sjabloon"_s).id);
    test::addProgramme(clinic.session(), episode.id);

    const RecordPage page(clinic.session(), episode.patient, pages, navigator, undo, nullptr);

    const QList<Chip*> chips = page.findChildren<Chip*>();
    EXPECT_TRUE(std::ranges::any_of(
        chips, [](const Chip* chip) { return chip->text() == u"Heavy strength · week 1"; }));
}

TEST_F(RecordPageTest, LeadsFromAnyTabToTheDiaryByKey)
{
    RecordPage page(clinic.session(), patient.id, pages, navigator, undo, nullptr);
    page.resize(1240, 800);
    page.show();
    QApplication::setActiveWindow(&page);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    ASSERT_EQ(page.currentTab(), RecordTabId::kOverview);

    QTest::keyClick(&page, Qt::Key_D, Qt::ControlModifier);

    EXPECT_EQ(page.currentTab(), RecordTabId::kProgress);
    auto* diary = page.findChild<DiaryGrid*>(u"diary"_s);
    ASSERT_NE(diary, nullptr);
    EXPECT_TRUE(diary->hasFocus());
    QTest::keyClick(diary, Qt::Key_Home);
    QTest::keyClick(diary, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(diary->currentIndex().column(), diary->model()->columnCount() - 1);
}

TEST_F(RecordPageTest, LeadsFromAnyTabToAMeasureByKey)
{
    pages.recordTabs.append({RecordTabId::kMeasures, [](RecordContext&, QWidget* parent) {
                                 return new MeasurePage(parent);
                             }});
    RecordPage page(clinic.session(), patient.id, pages, navigator, undo, nullptr);
    page.show();
    QApplication::setActiveWindow(&page);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));

    QTest::keyClick(&page, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&page, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);

    EXPECT_EQ(page.currentTab(), RecordTabId::kMeasures);
    const QList<Instrument> asked{Instrument::HeelRise, Instrument::VisaA};
    EXPECT_EQ(dynamic_cast<MeasurePage*>(page.findChild<QStackedWidget*>()->currentWidget())->taken,
              asked);
}

} // namespace ach
