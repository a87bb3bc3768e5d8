// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progresspage.h"

#include "core/storage/annotationrepository.h"
#include "core/storage/auditrepository.h"
#include "core/storage/diaryrepository.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporaryclinic.h"
#include "ui/progress/diarygrid.h"
#include "ui/progress/diarygridmodel.h"
#include "ui/progress/timeaxischart.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class ProgressPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        page.resize(1240, 740);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    template<class Widget>
    Widget* find(const QString& name)
    {
        return page.findChild<Widget*>(name);
    }

    test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id);
    QUndoStack undo;
    test::FakePrompts prompts;
    ProgressPage page{{clinic.session(), patient.id, episode.id, undo}, prompts, nullptr};
};

TEST_F(ProgressPageTest, SwapsChartAndTableByKey)
{
    auto* table = find<QTableView>(u"table"_s);
    auto* chart = find<TimeAxisChart>(u"chart"_s);

    QTest::keyClick(&page, Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table->isVisible() && !chart->isVisible(); }));

    QTest::keyClick(&page, Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return chart->isVisible() && !table->isVisible(); }));
}

TEST_F(ProgressPageTest, ExportsWhatIsShownAndNotesIt)
{
    const QList<std::pair<QString, QByteArray>> formats{
        {u"png"_s, "\x89PNG"}, {u"svg"_s, "<?xml"}, {u"pdf"_s, "%PDF"}, {u"csv"_s, "\xEF\xBB\xBF"}};
    for (const auto& [suffix, start] : formats) {
        prompts.path = clinic.filePath(u"out."_s + suffix);

        find<QAction>(u"export_"_s + suffix)->trigger();

        QFile file(prompts.path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(suffix);
        EXPECT_TRUE(file.readAll().startsWith(start)) << qPrintable(suffix);
    }
    const auto noted = AuditRepository(clinic.session().database())
                           .ofPatient(patient.id, AuditEvent::ChartExported);
    ASSERT_TRUE(noted);
    EXPECT_EQ(noted->size(), formats.size());
}

TEST_F(ProgressPageTest, ExportsNothingIntoTheFolderOfAClinic)
{
    prompts.path = clinic.path() + u"/out.csv"_s;

    find<QAction>(u"export_csv"_s)->trigger();

    EXPECT_FALSE(QFile::exists(prompts.path));
}

TEST_F(ProgressPageTest, WritesAtADayByKeyAndTakesItBack)
{
    auto* chart = find<TimeAxisChart>(u"chart"_s);
    auto* field = find<QLineEdit>(u"annotation"_s);
    const auto stored = [&] {
        return *AnnotationRepository(clinic.session().database()).ofEpisode(episode.id);
    };
    chart->setFocus();

    QTest::keyClick(chart, Qt::Key_N);
    ASSERT_TRUE(field->hasFocus());
    QTest::keyClicks(field, u"new shoes"_s);
    QTest::keyClick(field, Qt::Key_Return);

    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().first().text, u"new shoes"_s);
    EXPECT_EQ(stored().first().day, chart->day());
    EXPECT_TRUE(chart->hasFocus());
    undo.undo();
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(ProgressPageTest, KeepsWhatWasWrittenAtTheDayWhenEscapeLeavesTheField)
{
    auto* chart = find<TimeAxisChart>(u"chart"_s);
    auto* field = find<QLineEdit>(u"annotation"_s);
    QTest::keyClick(chart, Qt::Key_N);
    QTest::keyClicks(field, u"holiday"_s);

    QTest::keyClick(field, Qt::Key_Escape);

    EXPECT_TRUE(field->text().isEmpty());
    EXPECT_TRUE(chart->hasFocus());
    EXPECT_TRUE(AnnotationRepository(clinic.session().database()).ofEpisode(episode.id)->isEmpty());
}

TEST_F(ProgressPageTest, ShowsATypedDayInTheChartAndTakesItBack)
{
    page.typeDiary();
    auto* grid = find<DiaryGrid>(u"diary"_s);
    EXPECT_TRUE(grid->hasFocus());
    grid->setCurrentIndex(
        grid->model()->index(DiaryGridModel::PainDuring, DiaryGridModel::kDays - 1));

    QTest::keyClicks(grid, u"4"_s);

    auto* chart = find<TimeAxisChart>(u"chart"_s);
    EXPECT_TRUE(chart->accessibleValue().contains(u"during 4"_s));
    undo.undo();
    EXPECT_TRUE(chart->accessibleValue().contains(u"not written down"_s));
}

TEST_F(ProgressPageTest, AddsASession)
{
    find<QAbstractButton>(u"addSession"_s)->click();

    const QDate today = clinic.clock().today();
    const auto sessions =
        DiaryRepository(clinic.session().database()).sessions(episode.id, today, today);
    ASSERT_EQ(sessions->size(), 1);
    EXPECT_FALSE(sessions->first().effort);
    EXPECT_EQ(sessions->first().hills, Answer::NotAsked);
}

TEST_F(ProgressPageTest, AddsNoSessionWhileSomethingCannotBeRead)
{
    auto* minutes = find<QAbstractSpinBox>(u"sessionMinutes"_s);
    QTest::keyClicks(minutes, u"9999"_s);

    find<QAbstractButton>(u"addSession"_s)->click();

    const QDate today = clinic.clock().today();
    EXPECT_TRUE(
        DiaryRepository(clinic.session().database()).sessions(episode.id, today, today)->isEmpty());
    EXPECT_TRUE(minutes->hasFocus());
    EXPECT_EQ(minutes->text(), u"9999"_s);
}

TEST_F(ProgressPageTest, SaysThatNoLimitHeldBeforeThePlan)
{
    page.typeDiary();
    QTest::keyClick(find<DiaryGrid>(u"diary"_s), Qt::Key_Down);

    QTest::keyClicks(find<DiaryGrid>(u"diary"_s), u"9"_s);

    EXPECT_TRUE(find<QLabel>(u"dayText"_s)->text().contains(u"no plan yet"_s));
}

TEST_F(ProgressPageTest, ShowsAMissingScoreAsADash)
{
    page.typeDiary();
    QTest::keyClick(find<DiaryGrid>(u"diary"_s), Qt::Key_Down);

    QTest::keyClicks(find<DiaryGrid>(u"diary"_s), u"3"_s);

    EXPECT_EQ(find<QLabel>(u"entryScores"_s)->text(), u"3 · – · –"_s);
}

TEST_F(ProgressPageTest, NamesEveryTabStop)
{
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        const bool isStop = widget->isVisible() && widget->isEnabled()
            && widget->focusProxy() == nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (!isStop)
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool hasName =
            !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        EXPECT_TRUE(hasName) << widget->metaObject()->className()
                             << qPrintable(widget->objectName());
    }
}

} // namespace ach
