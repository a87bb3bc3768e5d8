// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/recordpage.h"

#include "tests/support/temporaryclinic.h"
#include "ui/progress/diarygrid.h"
#include "ui/progress/progresspage.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class RecordPageTest : public ::testing::Test {
protected:
    RecordPageTest()
    {
        clinic.addEpisode(patient.id);
        pages.recordTabs = {{RecordTabId::kOverview,
                             [](RecordContext&, QWidget* parent) { return new QWidget(parent); }},
                            {RecordTabId::kProgress, [](RecordContext& context, QWidget* parent) {
                                 return new ProgressPage(context, parent);
                             }}};
    }

    test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    PageFactory pages;
    Navigator navigator;
    QUndoStack undo;
};

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

} // namespace ach
