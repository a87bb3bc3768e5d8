// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/diaryservice.h"

#include "core/storage/diaryrepository.h"
#include "tests/core/service/recordservicesfixture.h"

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

} // namespace ach
