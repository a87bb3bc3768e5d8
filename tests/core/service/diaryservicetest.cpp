// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/diaryservice.h"

#include "core/document/homesheetbuilder.h"
#include "core/service/diaryfilequery.h"
#include "core/storage/diaryrepository.h"
#include "tests/core/service/recordservicesfixture.h"
#include "tests/support/recordstories.h"

namespace ach {

using namespace Qt::StringLiterals;

using DiaryServiceTest = RecordServicesTest;

TEST_F(DiaryServiceTest, TakesABlankDayAwayAndKeepsUnknownApartFromZero)
{
    DiaryService service(context());
    DiaryDay day{episode.id, today()};
    day.painDuring = PainScore::of(0);
    day.exercisesDone = false;
    ASSERT_TRUE(service.saveDay(day));
    const DiaryDay stored = *DiaryRepository(database()).day(episode.id, today());
    EXPECT_EQ(stored, day);
    EXPECT_EQ(stored.painAfter, std::nullopt);
    EXPECT_EQ(stored.run, std::nullopt);

    ASSERT_TRUE(service.saveDay({episode.id, today()}));
    EXPECT_EQ(DiaryRepository(database()).days(episode.id, today(), today())->size(), 0);
}

TEST_F(DiaryServiceTest, WritesNoEntryWhenNothingChanged)
{
    DiaryService service(context());
    DiaryDay day{episode.id, today()};
    day.source = DiarySource::Told;
    const qint64 before = auditLength();
    ASSERT_TRUE(service.saveDay(day)); // blank, and blank before
    EXPECT_EQ(auditLength(), before);
    day.note = u"slept badly"_s;
    ASSERT_TRUE(service.saveDay(day));
    ASSERT_TRUE(service.saveDay(day));
    EXPECT_EQ(auditLength(), before + 1);
}

TEST_F(DiaryServiceTest, RefusesDaysThatCannotBe)
{
    DiaryService service(context());
    EXPECT_EQ(service.saveDay({episode.id, QDate()}).error().cause, Cause::DateInvalid);
    EXPECT_EQ(service.saveDay({episode.id, QDate(-44, 3, 15)}).error().cause, Cause::DateInvalid);
    EXPECT_EQ(service.saveDay({episode.id, today().addDays(1)}).error().cause, Cause::DayInFuture);
    EXPECT_EQ(service.add({SessionId::create(), episode.id, today().addDays(1)}).error().cause,
              Cause::DayInFuture);
    DiaryDay day{EpisodeId::create(), today()};
    day.note = u"no such episode"_s;
    EXPECT_EQ(service.saveDay(day).error().fault, Fault::NotFound);
    day.episode = episode.id;
    day.note = u"x"_s.repeated(20'001);
    EXPECT_EQ(service.saveDay(day).error().cause, Cause::TextTooLong);
    const TrainingSession session{SessionId::create(), episode.id, today()};
    ASSERT_TRUE(service.add(session));
    EXPECT_EQ(service.add(session).error().fault, Fault::Conflict);
    EXPECT_EQ(DiaryRepository(database()).sessions(episode.id, today(), today())->first(), session);
}

TEST_F(DiaryServiceTest, StoresSeveralDaysWithTheirExercisesAsOneChange)
{
    DiaryDay first{episode.id, today().addDays(-1)};
    first.exercises = {{{u"E11"_s, Side::Left}, true}, {{u"E12"_s, Side::Left}, false}};
    first.painDuring = PainScore::of(4);
    DiaryDay second{episode.id, today()};
    second.exercises = {{{u"E11"_s, Side::Left}, true}};
    int told = 0;
    QObject::connect(&context().events, &RecordEvents::diaryChanged, &context().events,
                     [&told] { ++told; });
    const qint64 before = auditLength();

    ASSERT_TRUE(DiaryService(context()).saveDays({first, second}));

    EXPECT_EQ(told, 1);
    EXPECT_EQ(auditLength(), before + 2);
    const DiaryRepository diary(database());
    EXPECT_EQ(*diary.day(episode.id, first.day), first);
    EXPECT_EQ(*diary.day(episode.id, today()), second);
    const auto entries =
        AuditRepository(database()).ofPatient(patient.id, AuditEvent::DiaryChanged);
    const FieldChange done{u"exercises"_s, {}, u"E11 left: yes"_s};
    EXPECT_TRUE(entries->last().changes.contains(done) || entries->first().changes.contains(done));

    ASSERT_TRUE(DiaryService(context()).saveDays({first, second}));
    EXPECT_EQ(auditLength(), before + 2) << "nothing changed";
    second.exercises.clear();
    ASSERT_TRUE(DiaryService(context()).saveDays({second}));
    EXPECT_TRUE(diary.day(episode.id, today())->isBlank());
}

TEST_F(DiaryServiceTest, StoresNoneOfSeveralDaysWhenOneCannotBe)
{
    DiaryDay good{episode.id, today()};
    good.painDuring = PainScore::of(4);
    DiaryDay bad{episode.id, today().addDays(1)};
    bad.painDuring = PainScore::of(4);

    EXPECT_EQ(DiaryService(context()).saveDays({good, bad}).error().cause, Cause::DayInFuture);
    EXPECT_TRUE(DiaryRepository(database()).day(episode.id, today())->isBlank());
}

TEST_F(DiaryServiceTest, FindsWhoseSheetADiaryWasMadeWith)
{
    const Programme programme = test::addProgramme(clinic.session(), episode.id);
    const Patient other = clinic.addPatient(u"Bo"_s, u"Ander"_s);
    const QString sheet = sheetIdOf(programme.id);

    const auto own = findDiarySheet(database(), patient.id, sheet);
    ASSERT_TRUE(own->programme);
    EXPECT_EQ(own->programme->id, programme.id);
    EXPECT_EQ(own->owner, patient.id);
    const auto foreign = findDiarySheet(database(), other.id, sheet);
    EXPECT_FALSE(foreign->programme);
    EXPECT_EQ(foreign->owner, patient.id);
    const auto nobody = findDiarySheet(database(), patient.id, u"S-00000000"_s);
    EXPECT_FALSE(nobody->programme);
    EXPECT_FALSE(nobody->owner);
}

TEST_F(DiaryServiceTest, PutsADiaryFileBesideTheRecord)
{
    const Programme programme = test::addProgramme(clinic.session(), episode.id);
    const QString exercise = programme.phases.first().prescriptions.first().exercise;
    DiaryDay entered{episode.id, today()};
    entered.painDuring = PainScore::of(1);
    ASSERT_TRUE(DiaryService(context()).saveDay(entered));
    DiaryFileDay told{today()};
    told.painDuring = PainScore::of(2);
    told.exercises = {{{exercise, Side::Right}, true}};
    const DiaryFile file{sheetIdOf(programme.id), today(), {}, told.exercises.keys(), {told}};

    const auto days = previewDiary(database(), file, programme, today());

    ASSERT_EQ(days->size(), 1);
    EXPECT_EQ(days->first().before, entered);
    EXPECT_TRUE(days->first().has(FieldMerge::Differs));
    ASSERT_TRUE(DiaryService(context()).saveDays({days->first().after(DayChoice::AddMissing)}));
    EXPECT_EQ(DiaryRepository(database()).day(episode.id, today())->exercises.size(), 1);
    EXPECT_EQ(DiaryRepository(database()).day(episode.id, today())->painDuring, PainScore::of(1));
}

} // namespace ach
