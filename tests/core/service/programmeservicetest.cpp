// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/programmeservice.h"

#include "core/storage/programmerepository.h"
#include "tests/core/service/recordservicesfixture.h"

namespace ach {

using namespace Qt::StringLiterals;

using ProgrammeServiceTest = RecordServicesTest;

TEST_F(ProgrammeServiceTest, MakesAVersionForEachChangeAndNoneForNone)
{
    ProgrammeService service(context());
    Programme wanted{ProgrammeId::create(),
                     episode.id,
                     0,
                     u"reactive_seed"_s,
                     today(),
                     {},
                     {},
                     {},
                     {},
                     actor,
                     {}};
    wanted.phases = {{PhaseKind::Isometric,
                      3,
                      {{u"E01"_s, Side::Left, 5, 1}, {u"E01"_s, Side::Right, 5, 1}, {u"E02"_s}}}};
    wanted.adjuncts = {{AdjunctKind::Tecar, {}}, {AdjunctKind::HeelRaise, u"12 mm"_s}};
    const auto first = service.save(wanted);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->version, 1);

    EXPECT_EQ(service.save(wanted)->version, 1);
    EXPECT_EQ(service.save(*first)->version, 1);

    Programme changed = *first;
    changed.phases[0].prescriptions[0].sets = 4; // the first of two doses of one exercise
    EXPECT_EQ(service.save(changed)->version, 2);
    changed.phases[0].prescriptions.swapItemsAt(0, 2);
    EXPECT_EQ(service.save(changed)->version, 3);
    changed.adjuncts.removeLast();
    EXPECT_EQ(service.save(changed)->version, 4);
    changed.phases[0].prescriptions[2].load = Grams::of(0); // no weight is not an unknown weight
    EXPECT_EQ(service.save(changed)->version, 5);
    changed.templateId.clear();
    EXPECT_EQ(service.save(changed)->version, 6);

    const auto versions = ProgrammeRepository(database()).versions(episode.id);
    ASSERT_TRUE(versions);
    ASSERT_EQ(versions->size(), 6);
    EXPECT_EQ(versions->first().phases, wanted.phases);
    EXPECT_EQ(versions->at(4).phases.first().prescriptions.at(2).load, TrainingLoad(Grams::of(0)));
    EXPECT_EQ(versions->at(3).phases.first().prescriptions.at(2).load, std::nullopt);
}

TEST_F(ProgrammeServiceTest, StoresTheFullDoseOfEachSide)
{
    Prescription left{u"E10"_s, Side::Left, 4, 8};
    left.load = RepetitionMaximum::of(8);
    left.targetEffort = Effort::of(7);
    left.restSeconds = 150;
    left.weekdays = Weekdays(Qt::Monday);
    left.weekdays->add(Qt::Thursday);
    left.daysPerWeek = 2;
    Prescription right = left;
    right.side = Side::Right;
    right.load = Band::Red;
    right.effortPercent = EffortPercent::of(70);
    Prescription seated{u"E07"_s, Side::Both};
    seated.load = BodyWeightPercent::of(20);
    Prescription floor{u"E05"_s, Side::Both};
    floor.load = BodyWeight{};
    const Programme wanted{
        ProgrammeId::create(),
        episode.id,
        0,
        u"silbernagel"_s,
        today(),
        {},
        {},
        {{PhaseKind::Strength, 3, {left, right, seated, floor}, u"silbernagel:2"_s}},
        {},
        actor,
        {}};

    const auto saved = ProgrammeService(context()).save(wanted);

    ASSERT_TRUE(saved) << qPrintable(saved.error().detail);
    EXPECT_EQ((*ProgrammeRepository(database()).latest(episode.id))->phases, wanted.phases);
}

TEST_F(ProgrammeServiceTest, AsksWhyASignedProgrammeIsReplaced)
{
    ProgrammeService service(context());
    EXPECT_EQ(service.sign(episode.id, 1).error().cause, Cause::NothingToSign);
    Programme wanted{ProgrammeId::create(),
                     episode.id,
                     0,
                     {},
                     today(),
                     {},
                     {},
                     {{PhaseKind::Strength, 12, {{u"E11"_s}}}},
                     {},
                     actor,
                     {}};
    ASSERT_TRUE(service.save(wanted));

    EXPECT_EQ(service.sign(episode.id, 2).error().fault, Fault::Conflict);
    const auto signedOne = service.sign(episode.id, 1);
    ASSERT_TRUE(signedOne);
    EXPECT_EQ(signedOne->signedBy, actor);
    EXPECT_TRUE(signedOne->signedAt.isValid());
    EXPECT_EQ(**ProgrammeRepository(database()).latest(episode.id), *signedOne);
    EXPECT_EQ(service.sign(episode.id, 1).error().cause, Cause::AlreadySigned);

    Programme changed = *signedOne;
    changed.phases[0].prescriptions[0].sets = 4;
    EXPECT_EQ(service.save(changed).error().cause, Cause::ReasonMissing);
    changed.changeReason = u"three calm sessions"_s;
    const auto second = service.save(changed);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->version, 2);
    EXPECT_FALSE(second->isSigned());
    const auto versions = ProgrammeRepository(database()).versions(episode.id);
    EXPECT_EQ(versions->first(), *signedOne);
    EXPECT_EQ(versions->last().changeReason, u"three calm sessions"_s);
}

TEST_F(ProgrammeServiceTest, RefusesAProgrammeWithoutExercisesOrWithNumbersThatCannotBeMeant)
{
    ProgrammeService service(context());
    const Programme good{ProgrammeId::create(),
                         episode.id,
                         0,
                         {},
                         today(),
                         {},
                         {},
                         {{PhaseKind::Strength, 12, {{u"E11"_s}}}},
                         {},
                         actor,
                         {}};
    Programme bad = good;
    bad.phases.first().prescriptions.clear();
    EXPECT_EQ(service.save(bad).error().cause, Cause::NoProgramme);
    bad = good;
    bad.phases.first().prescriptions.first().repetitions = 0;
    EXPECT_EQ(service.save(bad).error().cause, Cause::ValueOutOfRange);
    bad = good;
    bad.phases.first().prescriptions.first().weekdays = Weekdays(Qt::Monday); // of seven days
    EXPECT_EQ(service.save(bad).error().cause, Cause::ValueOutOfRange);
    bad = good;
    bad.phases.first().weeks = 521;
    EXPECT_EQ(service.save(bad).error().cause, Cause::ValueOutOfRange);
    for (const QDate& day : {QDate(), QDate(-44, 3, 15), QDate(10'000, 1, 1)}) {
        bad = good;
        bad.startsOn = day;
        EXPECT_EQ(service.save(bad).error().cause, Cause::DateInvalid);
    }
    EXPECT_FALSE(*ProgrammeRepository(database()).latest(episode.id));
}

} // namespace ach
