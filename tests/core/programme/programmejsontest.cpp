// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programmejson.h"

#include "core/programme/programmetemplates.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

TEST(ProgrammeJsonTest, ReadsBackEqual)
{
    Programme programme = *programmeFromTemplate(kReactiveTemplate, EpisodeId::create(), Side::Left,
                                                 QDate(2026, 11, 23), AccountId::create());
    programme.version = 3;
    programme.createdAt = QDateTime(QDate(2026, 11, 23), QTime(10, 0, 0, 123), Qt::UTC);
    programme.runningPlan = u"flat ground, 3 km"_s;
    programme.phases[0].prescriptions[1].load = Grams::of(2500);
    programme.phases[0].prescriptions[1].upSeconds = 0;
    programme.phases[0].prescriptions[1].targetEffort = Effort::of(7);
    programme.phases[0].prescriptions[1].effortPercent = EffortPercent::of(70);
    programme.phases[0].prescriptions[1].weekdays = Weekdays(Qt::Tuesday);
    programme.phases[0].prescriptions[1].daysPerWeek = 1;
    programme.phases[0].templatePhase = u"reactive_seed:1"_s;
    programme.changeReason = u"calmer mornings"_s;
    programme.signedBy = AccountId::create();
    programme.signedAt = programme.createdAt.addSecs(60);
    programme.adjuncts.append({AdjunctKind::Tecar, u"six times"_s});

    const auto read = programmeFromJson(programmeToJson(programme));

    ASSERT_TRUE(read);
    EXPECT_EQ(*read, programme);
    EXPECT_FALSE(read->phases[0].prescriptions[0].load);
}

TEST(ProgrammeJsonTest, KeepsEveryKindOfLoad)
{
    Programme programme = *programmeFromTemplate(kReactiveTemplate, EpisodeId::create(), Side::Left,
                                                 QDate(2026, 11, 23), AccountId::create());
    for (const TrainingLoad& load :
         {TrainingLoad(BodyWeight{}), TrainingLoad(Grams::of(0)), TrainingLoad(Band::Gold),
          TrainingLoad(BodyWeightPercent::of(20)), TrainingLoad(RepetitionMaximum::of(15))}) {
        programme.phases[0].prescriptions[0].load = load;
        const auto read = programmeFromJson(programmeToJson(programme));
        ASSERT_TRUE(read);
        EXPECT_TRUE(read->phases[0].prescriptions[0].load == load) << load.index();
    }
}

TEST(ProgrammeJsonTest, ReadsADraftOfBeforeLoadsHadKinds)
{
    Programme programme = *programmeFromTemplate(kReactiveTemplate, EpisodeId::create(), Side::Left,
                                                 QDate(2026, 11, 23), AccountId::create());
    programme.phases[0].prescriptions[0].load = Grams::of(2500);
    QByteArray old = programmeToJson(programme);
    ASSERT_TRUE(old.contains(R"("load":{"kind":"mass","number":2500})"));
    old.replace(R"("load":{"kind":"mass","number":2500})", R"("grams":2500)");

    const auto read = programmeFromJson(old);

    ASSERT_TRUE(read);
    EXPECT_EQ(*read, programme);
}

TEST(ProgrammeJsonTest, RefusesWhatItDoesNotKnow)
{
    EXPECT_FALSE(programmeFromJson("{}"));
    EXPECT_FALSE(programmeFromJson("not json"));
    const Programme programme =
        *programmeFromTemplate(kReactiveTemplate, EpisodeId::create(), Side::Left,
                               QDate(2026, 11, 23), AccountId::create());
    const QByteArray other = programmeToJson(programme).replace("isometric", "levitation");
    EXPECT_FALSE(programmeFromJson(other));
}

} // namespace ach
