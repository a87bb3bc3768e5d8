// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/intakemeasureservice.h"

#include "core/storage/outcomerepository.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;

class IntakeMeasureServiceTest : public ::testing::Test {
protected:
    void record(Side side, const QMap<QString, QString>& answers)
    {
        episode.side = side;
        Intake intake{IntakeId::create(), episode.id, clinic.session().account().id,
                      clinic.clock().now()};
        intake.answers = answers;
        ASSERT_TRUE(recordMeasuresOf(clinic.session().context(), intake, episode));
    }
    QList<Outcome> stored(const QString& instrument)
    {
        return *OutcomeRepository(clinic.session().database()).ofInstrument(episode.id, instrument);
    }

    test::TemporaryClinic clinic;
    Episode episode = clinic.addEpisode(clinic.addPatient().id);
};

TEST_F(IntakeMeasureServiceTest, MakesTheTestsOfTheIntakeTheBaselineOfTheFollowUp)
{
    const QMap<QString, QString> answers{
        {u"heel_rises_left"_s, u"18"_s},       {u"heel_rises_right"_s, u"24"_s},
        {u"heel_rise_pain"_s, u"3"_s},         {u"knee_to_wall_left_cm"_s, u"9.5"_s},
        {u"knee_to_wall_right_cm"_s, u"11"_s}, {u"hop_pain"_s, u"6"_s}};
    record(Side::Left, answers);
    record(Side::Left, answers); // the intake was finished once more

    ASSERT_EQ(stored(u"heel-rise"_s).size(), 1);
    EXPECT_EQ(stored(u"heel-rise"_s).first().total, 75);
    EXPECT_EQ(stored(u"heel-rise"_s).first().side, Side::Left);
    EXPECT_EQ(stored(u"knee-to-wall"_s).first().total, 9.5);
    EXPECT_EQ(stored(u"hop-pain"_s).first().total, 6);
}

TEST_F(IntakeMeasureServiceTest, TakesTheRightLegAsTheSoreOneWhereItIs)
{
    record(Side::Right, {{u"heel_rises_left"_s, u"24"_s}, {u"heel_rises_right"_s, u"18"_s}});
    EXPECT_EQ(stored(u"heel-rise"_s).first().total, 75);
}

TEST_F(IntakeMeasureServiceTest, GivesNoSymmetryWhenBothSidesAreSore)
{
    record(Side::Both, {{u"heel_rises_left"_s, u"12"_s}, {u"heel_rises_right"_s, u"14"_s}});
    EXPECT_EQ(stored(u"heel-rise"_s).first().total, std::nullopt);
    EXPECT_EQ(stored(u"heel-rise"_s).first().status, OutcomeStatus::Ok);
}

TEST_F(IntakeMeasureServiceTest, MakesNoMeasurementOfOneLegOrOfAnUnknown)
{
    record(Side::Left,
           {{u"heel_rises_left"_s, u"18"_s},
            {u"knee_to_wall_left_cm"_s, u"9"_s},
            {u"knee_to_wall_right_cm"_s, u"unknown"_s}});
    EXPECT_TRUE(stored(u"heel-rise"_s).isEmpty());
    EXPECT_TRUE(stored(u"knee-to-wall"_s).isEmpty());
    EXPECT_TRUE(stored(u"hop-pain"_s).isEmpty());
}

} // namespace ach
