// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/exercisemarkservice.h"

#include "core/storage/auditrepository.h"
#include "core/storage/clinicrepository.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class ExerciseMarkServiceTest : public ::testing::Test {
protected:
    ExerciseMarkService service() { return ExerciseMarkService(clinic.session().context()); }
    ExerciseMark mark(const QString& exercise) { return service().marks()->value(exercise); }

    test::TemporaryClinic clinic;
};

TEST_F(ExerciseMarkServiceTest, KeepsAFavouriteUntilItIsTakenBack)
{
    ASSERT_TRUE(service().setFavourite(u"E11"_s, true));
    clinic.reopen();
    EXPECT_TRUE(mark(u"E11"_s).isFavourite);
    EXPECT_FALSE(mark(u"E11"_s).usedAt.isValid());
    EXPECT_FALSE(mark(u"E12"_s).isFavourite);

    ASSERT_TRUE(service().setFavourite(u"E11"_s, false));

    EXPECT_TRUE(service().marks()->isEmpty());
}

TEST_F(ExerciseMarkServiceTest, KeepsTheMomentOfTheLastUseBesideTheStar)
{
    ASSERT_TRUE(service().setFavourite(u"E11"_s, true));
    ASSERT_TRUE(service().noteUse(u"E11"_s));
    const QDateTime first = mark(u"E11"_s).usedAt;
    EXPECT_EQ(first, clinic.clock().now());
    clinic.clock().setNow(first.addDays(1));

    ASSERT_TRUE(service().noteUse(u"E11"_s));

    EXPECT_EQ(mark(u"E11"_s).usedAt, first.addDays(1));
    EXPECT_TRUE(mark(u"E11"_s).isFavourite);
    ASSERT_TRUE(service().setFavourite(u"E11"_s, false));
    EXPECT_EQ(mark(u"E11"_s).usedAt, first.addDays(1));
}

TEST_F(ExerciseMarkServiceTest, ShowsEachPersonOnlyTheirOwnMarks)
{
    ASSERT_TRUE(service().setFavourite(u"E11"_s, true));
    const Account colleague{AccountId::create(), u"Noor"_s, {}, Role::Therapist};
    ASSERT_TRUE(ClinicRepository(clinic.session().database()).insert(colleague));
    const ServiceContext context{clinic.session().database(), clinic.session().events(),
                                 clinic.session().clock(), colleague.id};

    EXPECT_TRUE(ExerciseMarkService(context).marks()->isEmpty());
    ASSERT_TRUE(ExerciseMarkService(context).setFavourite(u"E12"_s, true));

    EXPECT_EQ(service().marks()->keys(), QStringList{u"E11"_s});
}

TEST_F(ExerciseMarkServiceTest, LeavesTheAuditToWhatWasDoneWithPatients)
{
    const qint64 before = AuditRepository(clinic.session().database()).verify()->length();

    ASSERT_TRUE(service().setFavourite(u"E11"_s, true));
    ASSERT_TRUE(service().noteUse(u"E11"_s));

    EXPECT_EQ(AuditRepository(clinic.session().database()).verify()->length(), before);
}

} // namespace ach
