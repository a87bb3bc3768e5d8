// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programmetemplates.h"
#include "core/service/intakeservice.h"
#include "core/service/programmeservice.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

TEST(ProgrammeFlagTest, StoresNoProgrammeBehindARedFlagUntilItIsOverridden)
{
    test::TemporaryClinic clinic;
    const ServiceContext& context = clinic.session().context();
    const Episode episode = clinic.addEpisode(clinic.addPatient().id);
    IntakeService intakes(context);
    const auto intake = intakes.start(episode.id);
    ASSERT_TRUE(intake);
    ASSERT_TRUE(intakes.answer(intake->id, u"matles_positive"_s, u"yes"_s));
    const auto programme = programmeFromTemplate(kReactiveTemplate, episode.id, Side::Right,
                                                 clinic.clock().today(), context.actor);

    const auto refused = ProgrammeService(context).save(*programme);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().cause, Cause::RedFlagOpen);
    ASSERT_TRUE(intakes.overrideRedFlag(episode.id, u"ACHILLES_RUPTURE_SUSPECTED"_s,
                                        u"ultrasound: tendon whole"_s));
    EXPECT_TRUE(ProgrammeService(context).save(*programme));
}

} // namespace ach
