// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/homesheetbuilder.h"
#include "core/service/diaryservice.h"
#include "core/storage/diaryrepository.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/recordstories.h"
#include "tests/support/temporaryclinic.h"
#include "tests/support/waiting.h"
#include "tests/ui/tabstops.h"
#include "ui/progress/diaryfiledialog.h"
#include "ui/progress/diarygrid.h"
#include "ui/progress/progresspage.h"
#include "ui/shell/navigator.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class DiaryFileTest : public ::testing::Test {
protected:
    DiaryFileTest()
    {
        programme = test::addProgramme(clinic.session(), episode.id);
        exercise = programme.phases.first().prescriptions.first().exercise;
        QObject::connect(&navigator, &Navigator::openRecordTab, &navigator,
                         [this](const PatientId& record, const QString&) { opened = record; });
    }
    void SetUp() override
    {
        page.resize(1240, 740);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    /// The file that `sheet`'s page would have saved, with yesterday and the day before.
    QString diary(const QString& sheet)
    {
        const QString text =
            uR"({"format":"achillea-diary","version":1,"sheet":"%1","saved":"2026-11-23",
                 "exercises":[{"exercise":"%2","side":"right"}],
                 "days":[{"day":"2026-11-21","pain_during":3,"stiffness_minutes":10},
                         {"day":"2026-11-22","pain_during":5,
                          "exercises":[{"exercise":"%2","side":"right","done":true}]}]})"_s.arg(
                sheet, exercise);
        const QString path = clinic.filePath(u"diary.json"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return path;
    }
    /// Answers the dialog that pressing the button opens; false when none came.
    bool read(const QString& path, const std::function<void(DiaryFileDialog&)>& answer)
    {
        prompts.path = path;
        bool came = false;
        QTimer::singleShot(0, &page, [&] {
            auto* const dialog = qobject_cast<DiaryFileDialog*>(QApplication::activeModalWidget());
            came = dialog != nullptr;
            if (came)
                answer(*dialog);
        });
        page.findChild<QAbstractButton*>(u"readDiaryFile"_s)->click();
        QCoreApplication::processEvents();
        return came;
    }
    static void store(DiaryFileDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); }
    QString problem() const
    {
        const auto* const banner = page.findChild<QWidget*>(u"diaryFileProblem"_s);
        return banner->isVisible() ? banner->findChild<QLabel*>()->text() : QString();
    }
    DiaryDay day(int ago)
    {
        return *DiaryRepository(clinic.session().database())
                    .day(episode.id, clinic.clock().today().addDays(-ago));
    }

    test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id);
    Programme programme{ProgrammeId::create(),         episode.id, 0, {}, {}, {}, {}, {}, {},
                        clinic.session().account().id, {}};
    QString exercise;
    QUndoStack undo;
    test::FakePrompts prompts;
    Navigator navigator;
    std::optional<PatientId> opened;
    ProgressPage page{
        {clinic.session(), patient.id, episode.id, undo}, prompts, nullptr, &navigator};
};

TEST_F(DiaryFileTest, ShowsTheDaysAndStoresThemWithEnterAsOneStep)
{
    QString words;
    ASSERT_TRUE(read(diary(sheetIdOf(programme.id)), [&words](DiaryFileDialog& dialog) {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            words += label->text() + u'\n';
        EXPECT_EQ(test::namelessTabStops(dialog), QStringList());
        store(dialog);
    }));

    EXPECT_TRUE(words.contains(u"2 day(s) found") || words.contains(u"2 days found"))
        << qPrintable(words);
    EXPECT_TRUE(words.contains(u"New: pain during 3, stiff next morning 10 min"))
        << qPrintable(words);
    EXPECT_EQ(day(2).painDuring, PainScore::of(3));
    EXPECT_EQ(day(1).exercisesDone, true);
    EXPECT_EQ(day(1).exercises, (QMap<ExerciseOnSide, bool>{{{exercise, Side::Right}, true}}));
    ASSERT_EQ(undo.count(), 1);

    undo.undo();
    EXPECT_TRUE(day(1).isBlank());
    EXPECT_TRUE(day(2).isBlank());
    undo.redo();
    EXPECT_EQ(day(2).painDuring, PainScore::of(3));
}

TEST_F(DiaryFileTest, ReplacesWhatWasEnteredOnlyOnTheDayThatIsChosen)
{
    for (const int ago : {1, 2}) {
        DiaryDay entered = day(ago);
        entered.painDuring = PainScore::of(1);
        ASSERT_TRUE(DiaryService(clinic.session().context()).saveDay(entered));
    }
    ASSERT_TRUE(read(diary(sheetIdOf(programme.id)), [](DiaryFileDialog& dialog) {
        EXPECT_TRUE(dialog.findChild<QLabel*>(u"day1Text"_s)
                        ->text()
                        .contains(u"Differs: pain during 5; the record says pain during 1"));
        auto* const choice = dialog.findChild<QComboBox*>(u"day1Choice"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        EXPECT_EQ(choice->currentText(), u"Take the file");
        dialog.findChild<QAbstractButton*>(u"storeDiary"_s)->click();
    }));

    EXPECT_EQ(day(1).painDuring, PainScore::of(5));
    EXPECT_EQ(day(2).painDuring, PainScore::of(1));
    EXPECT_EQ(day(2).stiffness, Minutes::of(10)); // new, so it was added
}

TEST_F(DiaryFileTest, StoresNothingWhenItIsCancelledOrNothingIsNew)
{
    const QString path = diary(sheetIdOf(programme.id));
    ASSERT_TRUE(
        read(path, [](DiaryFileDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); }));
    EXPECT_EQ(undo.count(), 0);

    ASSERT_TRUE(read(path, store));
    ASSERT_TRUE(read(path, [](DiaryFileDialog& dialog) {
        EXPECT_FALSE(dialog.findChild<QAbstractButton*>(u"storeDiary"_s)->isEnabled());
        dialog.reject();
    }));
    EXPECT_EQ(undo.count(), 1);
}

TEST_F(DiaryFileTest, OffersTheOtherRecordOrTypingByHand)
{
    const Patient other = clinic.addPatient(u"Bo"_s, u"Ander"_s);
    const Programme foreign = test::addProgramme(clinic.session(), clinic.addEpisode(other.id).id);
    const QString path = diary(sheetIdOf(foreign.id));

    EXPECT_FALSE(read(path, store));
    EXPECT_EQ(problem(), u"This diary belongs to another record. Open that record?");
    page.findChild<QAbstractButton*>(u"openOtherRecord"_s)->click();
    EXPECT_EQ(opened, other.id);
    EXPECT_EQ(problem(), QString());

    EXPECT_FALSE(read(path, store));
    page.findChild<QAbstractButton*>(u"typeByHand"_s)->click();
    EXPECT_TRUE(page.findChild<DiaryGrid*>(u"diary"_s)->hasFocus());
}

TEST_F(DiaryFileTest, SaysWhatIsWrongWithAFile)
{
    EXPECT_FALSE(read(diary(u"S-00000000"_s), store));
    EXPECT_TRUE(problem().contains(u"S-00000000")) << qPrintable(problem());
    QFile file(clinic.filePath(u"other.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    EXPECT_FALSE(read(file.fileName(), store));
    EXPECT_TRUE(problem().contains(u"This is not a diary")) << qPrintable(problem());
    EXPECT_FALSE(read(clinic.filePath(u"not there.json"_s), store));
    EXPECT_FALSE(problem().isEmpty());
    EXPECT_EQ(test::namelessTabStops(page), QStringList());
}

TEST_F(DiaryFileTest, TakesAFileThatIsDroppedOnTheDiary)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(diary(sheetIdOf(programme.id)))});
    QWidget* const card = page.findChild<QWidget*>(u"readDiaryFile"_s)->parentWidget();
    QWidget* target = card;
    while (!target->acceptDrops())
        target = target->parentWidget();
    bool came = false;
    QTimer::singleShot(100, &page, [&came] {
        if (auto* dialog = qobject_cast<DiaryFileDialog*>(QApplication::activeModalWidget())) {
            came = true;
            dialog->reject();
        }
    });

    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);

    EXPECT_TRUE(test::waitUntil([&came] { return came; }));
}

} // namespace ach
