// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/logoservice.h"

#include "core/storage/logorepository.h"
#include "core/storage/query.h"
#include "tests/support/smallestlogo.h"
#include "tests/support/temporaryclinic.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString lastChange(Database& database)
{
    Query query(database, u"SELECT changes FROM audit_entry ORDER BY position DESC LIMIT 1"_s);
    EXPECT_TRUE(query.exec() && query.next());
    return query.text(0);
}

} // namespace

TEST(LogoServiceTest, KeepsTheLogoAndSaysSoInTheAuditLogWithoutThePicture)
{
    test::TemporaryClinic clinic;
    const ServiceContext& context = clinic.session().context();
    const LogoRepository logos(context.database);
    const ClinicLogo logo = *ClinicLogo::fromPng(test::smallestLogo());
    EXPECT_EQ(logos.pngOrNone(), QByteArray());
    int changed = 0;
    QObject::connect(&context.events, &RecordEvents::clinicChanged, &context.events,
                     [&changed] { ++changed; });

    ASSERT_TRUE(LogoService(context).change(logo));
    EXPECT_EQ(logos.pngOrNone(), test::smallestLogo());
    EXPECT_TRUE(lastChange(context.database).contains(u"\"logo\""_s));
    EXPECT_FALSE(lastChange(context.database).contains(u"iVBOR"_s));
    EXPECT_EQ(changed, 1);

    ASSERT_TRUE(LogoService(context).change(logo)); // the same again
    EXPECT_EQ(changed, 1);

    ASSERT_TRUE(LogoService(context).change(std::nullopt));
    EXPECT_EQ(logos.pngOrNone(), QByteArray());
    EXPECT_EQ(changed, 2);
}

TEST(LogoServiceTest, ReplacesALogoThatCannotBeRead)
{
    test::TemporaryClinic clinic;
    const ServiceContext& context = clinic.session().context();
    const ClinicLogo logo = *ClinicLogo::fromPng(test::smallestLogo());
    ASSERT_TRUE(LogoService(context).change(logo));
    ASSERT_TRUE(context.database.exec(u"UPDATE clinic_logo SET png = 'nothing'"_s));
    EXPECT_FALSE(LogoRepository(context.database).find());
    EXPECT_EQ(LogoRepository(context.database).pngOrNone(), QByteArray());

    ASSERT_TRUE(LogoService(context).change(logo));

    EXPECT_EQ(LogoRepository(context.database).pngOrNone(), test::smallestLogo());
}

TEST(LogoServiceTest, IsThereFromTheFirstDayWhereTheSetUpHadOne)
{
    QTemporaryDir folder;
    FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC));
    ASSERT_TRUE(initialiseVault());
    const auto session =
        ClinicSession::create({folder.filePath(u"clinic"_s),
                               {ClinicId::create(), u"Oefenzaal Noord"_s},
                               {AccountId::create(), u"Noor Sjabloon"_s, {}, Role::Owner},
                               test::cheapCost(),
                               *ClinicLogo::fromPng(test::smallestLogo())},
                              test::TemporaryClinic::passphrase(), RecoveryKey::create(), clock);

    ASSERT_TRUE(session);
    EXPECT_EQ(LogoRepository((*session)->database()).pngOrNone(), test::smallestLogo());
    Query query((*session)->database(), u"SELECT changes FROM audit_entry WHERE position = 1"_s);
    ASSERT_TRUE(query.exec() && query.next());
    EXPECT_TRUE(query.text(0).contains(u"\"logo\""_s));
}

} // namespace ach
