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
    programme.adjuncts.append({AdjunctKind::Tecar, u"six times"_s});

    const auto read = programmeFromJson(programmeToJson(programme));

    ASSERT_TRUE(read);
    EXPECT_EQ(*read, programme);
    EXPECT_FALSE(read->phases[0].prescriptions[0].load);
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
