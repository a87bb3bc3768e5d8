// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/templateservice.h"

#include "core/storage/auditrepository.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class TemplateServiceTest : public ::testing::Test {
protected:
    TemplateService service() { return TemplateService(clinic.session().context()); }
    qint64 auditLength() { return AuditRepository(clinic.session().database()).verify()->length(); }
    ProgrammeTemplate copyOf(const QString& id)
    {
        const auto copied = service().copy(*findBuiltInTemplate(id), {{{u"en"_s, u"Our plan"_s}}});
        EXPECT_TRUE(copied);
        return *copied;
    }

    test::TemporaryClinic clinic;
};

TEST_F(TemplateServiceTest, OffersACopyBehindTheBuiltInTemplates)
{
    const ProgrammeTemplate own = copyOf(u"silbernagel"_s);

    EXPECT_TRUE(own.isOwn());
    EXPECT_EQ(own.version, 1);
    EXPECT_EQ(own.basedOn, u"silbernagel"_s);
    EXPECT_EQ(own.name.in(u"de"_s), u"Our plan"_s);
    EXPECT_EQ(own.source, QString()) << "the clinic's doses are not the study's";
    EXPECT_EQ(own.phases.at(1).enter, findBuiltInTemplate(u"silbernagel"_s)->phases.at(1).enter);
    const auto offered = service().offered();
    ASSERT_TRUE(offered);
    EXPECT_EQ(offered->size(), builtInTemplates().size() + 1);
    EXPECT_EQ(offered->last(), own);
    EXPECT_EQ(*service().find(own.id), own);
    EXPECT_EQ(service().find(u"alfredson"_s)->id, u"alfredson"_s);
    EXPECT_EQ(service().find(u"T-NOBODY"_s).error().fault, Fault::NotFound);
}

TEST_F(TemplateServiceTest, KeepsEveryVersion)
{
    ProgrammeTemplate own = copyOf(kDegenerativeTemplate);
    const qint64 before = auditLength();
    own.phases[0].doses[0].sets = 2;

    const auto second = service().saveVersion(own);

    ASSERT_TRUE(second);
    EXPECT_EQ(second->version, 2);
    ASSERT_TRUE(service().saveVersion(*second)) << "the same again is no version";
    EXPECT_EQ(auditLength(), before + 1);
    const auto versions = service().versions(own.id);
    ASSERT_EQ(versions->size(), 2);
    EXPECT_EQ(versions->at(0).phases.at(0).doses.at(0).sets, 3);
    EXPECT_EQ(versions->at(1).phases.at(0).doses.at(0).sets, 2);
    EXPECT_EQ(service().offered()->last(), *second) << "the newest is offered";
}

TEST_F(TemplateServiceTest, LosesNoVersionOfAColleague)
{
    const ProgrammeTemplate own = copyOf(kDegenerativeTemplate);
    ProgrammeTemplate mine = own;
    mine.phases[0].weeks = 10;
    ProgrammeTemplate hers = own;
    hers.phases[0].weeks = 14;
    ASSERT_TRUE(service().saveVersion(hers));

    EXPECT_EQ(service().saveVersion(mine).error().fault, Fault::Conflict);
    EXPECT_EQ(service().find(own.id)->phases.first().weeks, 14);
}

TEST_F(TemplateServiceTest, OffersAnArchivedOneNoMoreButStillFindsIt)
{
    const ProgrammeTemplate own = copyOf(u"alfredson"_s);
    const qint64 before = auditLength();

    ASSERT_TRUE(service().setArchived(own.id, true));
    ASSERT_TRUE(service().setArchived(own.id, true));

    EXPECT_EQ(auditLength(), before + 1);
    EXPECT_EQ(service().offered()->size(), builtInTemplates().size());
    EXPECT_EQ(*service().find(own.id), own);
    ASSERT_TRUE(service().setArchived(own.id, false));
    EXPECT_EQ(service().offered()->size(), builtInTemplates().size() + 1);
}

TEST_F(TemplateServiceTest, ChangesNoBuiltInTemplate)
{
    ProgrammeTemplate builtIn = *findBuiltInTemplate(u"alfredson"_s);
    builtIn.phases[0].weeks = 3;

    EXPECT_EQ(service().saveVersion(builtIn).error().fault, Fault::NotFound);
    EXPECT_EQ(service().setArchived(u"alfredson"_s, true).error().fault, Fault::NotFound);
}

TEST_F(TemplateServiceTest, RefusesWhatCannotBeMeant)
{
    const qint64 before = auditLength();
    ProgrammeTemplate wrong = *findBuiltInTemplate(u"alfredson"_s);
    EXPECT_EQ(service().copy(wrong, {{{u"en"_s, u"  "_s}}}).error().cause, Cause::ValueOutOfRange);
    EXPECT_EQ(service().copy(wrong, {}).error().cause, Cause::ValueOutOfRange);
    wrong.phases[0].doses[0].sets = 99;
    EXPECT_EQ(service().copy(wrong, {{{u"en"_s, u"Ours"_s}}}).error().detail, u"sets"_s);
    wrong.phases[0].doses.clear();
    EXPECT_EQ(service().copy(wrong, {{{u"en"_s, u"Ours"_s}}}).error().cause, Cause::NoProgramme);
    EXPECT_EQ(auditLength(), before);
}

TEST_F(TemplateServiceTest, NamesTheVersionInTheProgrammesMadeFromIt)
{
    const ProgrammeTemplate own = copyOf(u"silbernagel"_s);
    const Programme programme = programmeFrom(own, EpisodeId::create(), Side::Right,
                                              QDate(2026, 11, 23), AccountId::create());

    EXPECT_EQ(programme.templateId, own.id);
    EXPECT_EQ(programme.phases.at(1).templatePhase, own.id + u"@1:2"_s);
    const ProgrammeTemplate again = templateFrom(programme, &own);
    EXPECT_EQ(again.phases.at(1), own.phases.at(1));
}

} // namespace ach
