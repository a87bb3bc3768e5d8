// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/runningcard.h"

#include "core/outcome/instrument.h"
#include "core/service/outcomeservice.h"
#include "core/storage/clinicrepository.h"
#include "core/storage/reviewrepository.h"
#include "tests/support/tabstops.h"
#include "tests/support/temporaryclinic.h"
#include "ui/widgets/choicesegment.h"

#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class RunningCardTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        card.resize(420, 420);
        card.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&card));
    }
    QString condition(const QString& code)
    {
        return card.findChild<QLabel*>(code)->accessibleName();
    }
    QString ladder() { return card.findChild<QLabel*>(u"ladder"_s)->text(); }

    test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id);
    QUndoStack undo;
    RunningCard card{{clinic.session(), patient.id, episode.id, undo}, nullptr};
};

TEST_F(RunningCardTest, TakesNothingAsMetThatNobodyTested)
{
    for (const QString& code : {u"walk_green"_s, u"heel_rises"_s, u"heel_rise_pain"_s,
                                u"hop_pain"_s, u"mornings_stable"_s, u"clinician_release"_s})
        EXPECT_TRUE(condition(code).endsWith(u"unknown"_s)) << qPrintable(condition(code));
    EXPECT_TRUE(ladder().startsWith(u"Not all conditions are met."_s));
    EXPECT_TRUE(ladder().contains(u"S1: 1 min run, 2 min walk, 8 times"_s));
}

TEST_F(RunningCardTest, ReadsTheTestsWithTheirValues)
{
    Outcome rises{{}, episode.id, {}, {}, {}, {}, {}, OutcomeStatus::Incomplete, {}, {}};
    rises.instrument = kInstrumentCodes.toCode(Instrument::HeelRise);
    rises.side = Side::Right;
    rises.takenOn = clinic.clock().today();
    rises.answers = u"{\"involved\": 12, \"uninvolved\": 20, \"involved_pain\": 1}"_s;
    ASSERT_TRUE(OutcomeService(clinic.session().context()).record(rises));

    EXPECT_TRUE(condition(u"heel_rises"_s).contains(u"12 / 15, not met"_s));
    EXPECT_TRUE(condition(u"heel_rise_pain"_s).contains(u"1 / 2, met"_s));
}

TEST_F(RunningCardTest, TakesEachAnswerIntoTheConditions)
{
    auto* released = card.findChild<ChoiceSegment*>(u"released"_s);

    Q_EMIT released->chosen(1);
    EXPECT_TRUE(condition(u"clinician_release"_s).endsWith(u", met"_s));
    Q_EMIT released->chosen(0);
    EXPECT_TRUE(condition(u"clinician_release"_s).endsWith(u"not met"_s));
    Q_EMIT released->cleared();
    EXPECT_TRUE(condition(u"clinician_release"_s).endsWith(u"unknown"_s));
}

TEST_F(RunningCardTest, ShowsTheAnswersAgainWithWhoGaveThem)
{
    Q_EMIT card.findChild<ChoiceSegment*>(u"walkGreen"_s)->chosen(1);
    Q_EMIT card.findChild<ChoiceSegment*>(u"released"_s)->chosen(0);

    const RunningCard later({clinic.session(), patient.id, episode.id, undo}, nullptr);

    EXPECT_EQ(later.findChild<ChoiceSegment*>(u"walkGreen"_s)->current(), 1);
    EXPECT_EQ(later.findChild<ChoiceSegment*>(u"released"_s)->current(), 0);
    const QString answered = later.findChild<QLabel*>(u"runningAnswered"_s)->text();
    const auto accounts = ClinicRepository(clinic.session().database()).accounts();
    EXPECT_TRUE(answered.contains(accounts->first().name)) << qPrintable(answered);
    const auto stored = ReviewRepository(clinic.session().database()).newestRelease(episode.id);
    EXPECT_EQ((*stored)->conditions.last().id, CriterionId::ClinicianRelease);
    EXPECT_EQ((*stored)->conditions.last().state, CriterionState::NotMet);
}

TEST_F(RunningCardTest, TakesAnAnswerBackWithUndo)
{
    auto* released = card.findChild<ChoiceSegment*>(u"released"_s);
    Q_EMIT released->chosen(1);
    ASSERT_EQ(undo.count(), 1);

    undo.undo();
    EXPECT_FALSE(released->current());
    EXPECT_TRUE(condition(u"clinician_release"_s).endsWith(u"unknown"_s));
    EXPECT_FALSE(card.findChild<QLabel*>(u"runningAnswered"_s)->isVisible());
    undo.redo();
    EXPECT_EQ(released->current(), 1);
}

TEST_F(RunningCardTest, NamesEveryTabStop)
{
    EXPECT_EQ(test::tabStops(card).size(), 2);
}

} // namespace ach
