// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/exerciseservice.h"

#include "core/storage/auditrepository.h"
#include "core/storage/exerciserepository.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class ExerciseServiceTest : public ::testing::Test {
protected:
    ExerciseService service() { return ExerciseService(clinic.session().context()); }
    Database& database() { return clinic.session().database(); }
    qint64 auditLength() { return AuditRepository(database()).verify()->length(); }
    static Exercise stairs()
    {
        Exercise exercise;
        exercise.muscles = {MuscleBias::WholeCalf};
        exercise.easier = u"E06"_s;
        exercise.dose.sets = 3;
        exercise.dose.repetitions = 12;
        exercise.force.group = ForceGroup::G3;
        ExerciseText text;
        text.name = u"Stairs on the toes"_s;
        text.cue = u"Walk up the stairs on your toes."_s;
        exercise.texts.insert(u"en"_s, text);
        return exercise;
    }

    test::TemporaryClinic clinic;
};

TEST_F(ExerciseServiceTest, PutsAnOwnExerciseBesideTheBuiltInOnes)
{
    const auto stored = service().add(stairs());

    ASSERT_TRUE(stored) << qPrintable(stored.error().detail);
    EXPECT_TRUE(stored->isOwn());
    const auto catalogue = service().catalogue();
    ASSERT_TRUE(catalogue);
    EXPECT_EQ(catalogue->exercises().size(), ExerciseCatalogue::builtIn().exercises().size() + 1);
    ASSERT_NE(catalogue->find(stored->id), nullptr);
    EXPECT_EQ(*catalogue->find(stored->id), *stored);
    EXPECT_EQ(catalogue->easier(stored->id)->id, u"E06"_s);
}

TEST_F(ExerciseServiceTest, GivesEachAnIdThatNoOtherHas)
{
    const auto first = service().add(stairs());
    const auto second = service().add(stairs());

    ASSERT_TRUE(first && second);
    EXPECT_NE(first->id, second->id);
    EXPECT_EQ(service().catalogue()->exercises().size(),
              ExerciseCatalogue::builtIn().exercises().size() + 2);
}

TEST_F(ExerciseServiceTest, NotesEveryChangeInTheAudit)
{
    Exercise exercise = *service().add(stairs());
    const qint64 before = auditLength();

    exercise.dose.repetitions = 15;
    ASSERT_TRUE(service().change(exercise));
    ASSERT_TRUE(service().change(exercise)) << "the same again is no change";
    ASSERT_TRUE(service().setArchived(exercise.id, true));

    EXPECT_EQ(auditLength(), before + 2);
    EXPECT_EQ(ExerciseRepository(database()).find(exercise.id)->exercise.dose.repetitions, 15);
}

TEST_F(ExerciseServiceTest, KeepsAnArchivedExerciseReadable)
{
    const QString id = service().add(stairs())->id;
    EXPECT_TRUE(*service().isOffered(id));

    ASSERT_TRUE(service().setArchived(id, true));

    EXPECT_FALSE(*service().isOffered(id));
    EXPECT_NE(service().catalogue()->find(id), nullptr);
    EXPECT_TRUE(*service().isOffered(u"E11"_s));
    EXPECT_FALSE(*service().isOffered(u"E99"_s));
}

TEST_F(ExerciseServiceTest, ChangesNoBuiltInExercise)
{
    Exercise builtIn = *ExerciseCatalogue::builtIn().find(u"E11"_s);
    builtIn.dose.sets = 9;

    EXPECT_EQ(service().change(builtIn).error().fault, Fault::NotFound);
    EXPECT_EQ(service().setArchived(u"E11"_s, true).error().fault, Fault::NotFound);
}

TEST_F(ExerciseServiceTest, RefusesWhatCannotBeMeant)
{
    const auto refused = [this](auto spoil) {
        Exercise exercise = stairs();
        spoil(exercise);
        const auto result = service().add(exercise);
        return result ? QString() : result.error().detail;
    };
    const qint64 before = auditLength();

    EXPECT_EQ(refused([](Exercise& exercise) { exercise.texts.clear(); }), u"texts"_s);
    EXPECT_EQ(refused([](Exercise& exercise) { exercise.texts[u"en"_s].name = u" "_s; }),
              u"name"_s);
    EXPECT_EQ(refused([](Exercise& exercise) { exercise.texts[u"en"_s].cue.clear(); }), u"cue"_s);
    EXPECT_EQ(refused([](Exercise& exercise) { exercise.harder = u"E99"_s; }),
              u"easier or harder"_s);
    EXPECT_EQ(refused([](Exercise& exercise) { exercise.dose.repetitions = 0; }), u"repetitions"_s);
    EXPECT_EQ(
        refused([](Exercise& exercise) { exercise.texts[u"en"_s].cue = QString(30'000, u'x'); }),
        u"exercise"_s);
    EXPECT_EQ(auditLength(), before);
    EXPECT_TRUE(ExerciseRepository(database()).all()->isEmpty());
}

} // namespace ach
