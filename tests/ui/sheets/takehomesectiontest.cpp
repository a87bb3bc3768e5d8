// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/homesheetbuilder.h"
#include "core/document/takehomefolder.h"
#include "core/storage/auditrepository.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/recordstories.h"
#include "tests/support/temporaryclinic.h"
#include "tests/support/waiting.h"
#include "ui/figure/cliplibrary.h"
#include "ui/sheets/homesheetpage.h"
#include "ui/sheets/takehomejob.h"
#include "ui/sheets/takehomeparts.h"
#include "ui/sheets/takehometext.h"
#include "ui/shell/navigator.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QStandardPaths>
#include <QTest>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace ach {

using namespace Qt::StringLiterals;

class TakeHomeSectionTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                      + u"/sheets.ini"_s);
        QObject::connect(&navigator, &Navigator::showMessage, &navigator,
                         [this](const QString& text) { messages.append(text); });
        QObject::connect(&navigator, &Navigator::fileSaved, &navigator,
                         [this](const QString& text, const QString& file) {
                             messages.append(text);
                             saved = file;
                         });
        test::addScreenedIntake(clinic.session(), episode.id);
        programme = test::addProgramme(clinic.session(), episode.id);
        prompts.path = clinic.filePath(u"stick"_s);
        ASSERT_TRUE(QDir().mkpath(prompts.path));
        page = std::make_unique<HomeSheetPage>(context, navigator, prompts, nullptr);
        page->resize(1100, 720);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    void press()
    {
        QTest::keyClick(page.get(), Qt::Key_K, Qt::ControlModifier);
        const auto* const button = page->findChild<QAbstractButton*>(u"takeHomeButton"_s);
        // A shortcut presses it for a moment.
        ASSERT_TRUE(QTest::qWaitFor([button] { return !button->isDown(); }));
    }
    QString fault() const
    {
        const auto* const banner = page->findChild<QWidget*>(u"sheetFault"_s);
        return banner->isVisible() ? banner->findChild<QLabel*>()->text() : QString();
    }
    QByteArray content(const QString& name) const
    {
        QFile file(QFileInfo(saved).path() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QList<AuditEntry> noted()
    {
        return *AuditRepository(clinic.session().database())
                    .ofPatient(patient.id, AuditEvent::SheetPrinted);
    }

    test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id);
    QUndoStack undo;
    RecordContext context{clinic.session(), patient.id, episode.id, undo};
    Navigator navigator;
    test::FakePrompts prompts;
    QStringList messages;
    QString saved;
    Programme programme{ProgrammeId::create(),         episode.id, 0, {}, {}, {}, {}, {}, {},
                        clinic.session().account().id, {}};
    std::unique_ptr<HomeSheetPage> page;
};

TEST_F(TakeHomeSectionTest, WritesTheFolderWithControlKAndLeadsToIt)
{
    press();

    ASSERT_TRUE(test::waitUntil([this] { return !messages.isEmpty(); }));
    EXPECT_EQ(messages, QStringList{u"Take-home folder written."_s});
    EXPECT_EQ(QFileInfo(saved).fileName(), u"index.html");
    EXPECT_EQ(QFileInfo(saved).dir().dirName(),
              u"2026-11-23 Exercises "_s + sheetIdOf(programme.id));
    EXPECT_FALSE(content(u"index.html"_s).contains("Anna"));
    EXPECT_TRUE(content(u"sheet.pdf"_s).startsWith("%PDF"));
    EXPECT_FALSE(QDir(QFileInfo(saved).path() + u"/clips"_s).isEmpty());
    ASSERT_EQ(noted().size(), 1);
    EXPECT_TRUE(noted().first().changes.contains(FieldChange{u"form"_s, {}, u"take_home"_s}));
    EXPECT_TRUE(noted().first().changes.contains(FieldChange{u"name"_s, {}, u"no"_s}));
}

TEST_F(TakeHomeSectionTest, TakesNameAndSingleFileWhenChosen)
{
    page->findChild<QCheckBox*>(u"takeHomeName"_s)->click();
    page->findChild<QCheckBox*>(u"takeHomeSingleFile"_s)->click();
    press();

    ASSERT_TRUE(test::waitUntil([this] { return !messages.isEmpty(); }));
    EXPECT_TRUE(content(u"index.html"_s).contains("Anna Voorbeeld"));
    EXPECT_EQ(QFileInfo(saved).dir().entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
              QStringList{u"index.html"_s});
    EXPECT_TRUE(noted().first().changes.contains(FieldChange{u"name"_s, {}, u"yes"_s}));
}

TEST_F(TakeHomeSectionTest, ReplacesItsOwnFolderAndNothingElse)
{
    press();
    ASSERT_TRUE(test::waitUntil([this] { return messages.size() == 1; }));
    press();
    ASSERT_TRUE(test::waitUntil([this] { return messages.size() == 2; }));
    QFile other(QFileInfo(saved).path() + u"/letter.txt"_s);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));

    press();

    EXPECT_TRUE(fault().contains(u"other files lie there")) << qPrintable(fault());
    EXPECT_EQ(messages.size(), 2);
    EXPECT_EQ(noted().size(), 2);
}

TEST_F(TakeHomeSectionTest, DoesNothingWhenThePersonStops)
{
    prompts.path.clear();
    press();
    EXPECT_EQ(prompts.asked.size(), 1);
    EXPECT_TRUE(messages.isEmpty());
    EXPECT_EQ(noted().size(), 0);
}

TEST_F(TakeHomeSectionTest, SaysWhyAPlaceCannotTakeIt)
{
    prompts.path = clinic.path();
    press();
    EXPECT_TRUE(fault().contains(u"folder of a clinic")) << qPrintable(fault());
    prompts.path = clinic.filePath(u"not there"_s);
    press();
    EXPECT_TRUE(fault().contains(u"Choose another place")) << qPrintable(fault());
    EXPECT_EQ(noted().size(), 0);
}

TEST(TakeHomeTextTest, NamesTheRoomThatIsLeftAndNeeded)
{
    const QString text =
        TakeHomeText::refusal({TakeHomePlace::State::NoRoom, 140'000'000, 80'000'000});

    EXPECT_EQ(
        text,
        u"Nothing was written: 80 MB are left there and 140 MB are needed. Free some room, or "
        "choose another place.");
    EXPECT_EQ(TakeHomeText::refusal({}), QString());
}

TEST(TakeHomeJobTest, LeavesNothingWhenItIsStoppedOrGoes)
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"home"_s);
    const QList<TakeHomeFile> files{{u"index.html"_s, QByteArray(64 << 20, 'x')}};
    TakeHomeJob job(nullptr);
    std::optional<Fault> fault;
    QObject::connect(&job, &TakeHomeJob::finished, &job, [&fault](const Status& written) {
        fault = written ? std::optional<Fault>() : written.error().fault;
    });
    QObject::connect(
        &job, &TakeHomeJob::advanced, &job, [&job] { job.stop(); }, Qt::DirectConnection);

    job.start(place, files);

    ASSERT_TRUE(test::waitUntil([&job] { return !job.isRunning(); }));
    EXPECT_EQ(fault, Fault::Cancelled);
    {
        TakeHomeJob gone(nullptr);
        gone.start(place, files);
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot)
                || QFileInfo(place + u"/index.html"_s).size() == 64 << 20);
}

TEST(ClipCuesTest, SayTheTempoOfTheClipInOrder)
{
    const auto texts = SheetTexts::load(SheetLanguage::English, u"takehome"_s);
    const Clip* const clip = ClipLibrary::find(u"E11"_s);
    ASSERT_NE(clip, nullptr);

    const std::vector<ClipCue> cues = clipCues(*clip, *texts);

    ASSERT_GT(cues.size(), 3U);
    EXPECT_EQ(cues.front().words, u"Get ready");
    EXPECT_EQ(cues.front().to, clip->leadIn);
    double end = 0;
    for (const ClipCue& cue : cues) {
        EXPECT_DOUBLE_EQ(cue.from, end);
        EXPECT_GT(cue.to, cue.from);
        end = cue.to;
    }
    EXPECT_LE(end, clip->duration);
    const QString last = u", %1 of %1"_s.arg(clip->repetitions);
    EXPECT_TRUE(cues.back().words.endsWith(last)) << qPrintable(cues.back().words);
}

TEST(ClipCuesTest, AreThereForEveryClipThatHasATempo)
{
    const auto texts = SheetTexts::load(SheetLanguage::German, u"takehome"_s);
    for (const Clip& clip : ClipLibrary::all()) {
        const bool isStill = std::ranges::all_of(clip.tempo, [](const TempoSegment& segment) {
            return segment.phase == TempoPhase::Move;
        });
        EXPECT_EQ(clipCues(clip, *texts).empty(), isStill) << qPrintable(clip.id);
    }
}

} // namespace ach
