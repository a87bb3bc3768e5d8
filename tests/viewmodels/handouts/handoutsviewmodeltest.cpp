// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handouts/handoutsviewmodel.h"

#include "core/service/handoutservice.h"
#include "core/service/patientservice.h"
#include "core/service/programmeservice.h"
#include "tests/support/recordstories.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class HandoutsViewModelTest : public ::testing::Test {
protected:
    QStringList ids() const
    {
        QStringList all;
        for (const HandoutsViewModel::Row& row : viewModel.rows())
            all.append(row.id);
        return all;
    }

    test::TemporaryClinic clinic;
    HandoutsViewModel viewModel{clinic.session(), clinic.filePath(u"sheets.ini"_s), nullptr};
};

TEST_F(HandoutsViewModelTest, ListsEveryLeafletAndThePageOfTheClinicLast)
{
    EXPECT_EQ(viewModel.rows().size(), 13);
    EXPECT_EQ(ids().first(), u"tendinopathy"_s);
    EXPECT_EQ(ids().last(), u"causes"_s);
    EXPECT_EQ(viewModel.current(), u"tendinopathy"_s);
    EXPECT_EQ(viewModel.rows().first().line,
              u"Your Achilles tendon is a strong rope. It joins your calf to your heel."_s);
}

TEST_F(HandoutsViewModelTest, FindsLeafletsByTheirWordsWhateverCaseAndAccent)
{
    viewModel.setLanguage(SheetLanguage::German);

    viewModel.setSearchText(u"LANGSAM läufe"_s);
    EXPECT_TRUE(ids().contains(u"stages"_s));
    viewModel.setSearchText(u"faszienrolle"_s);
    EXPECT_EQ(ids(), QStringList{u"extras"_s});
    EXPECT_TRUE(viewModel.rows().first().line.contains(u"Faszienrolle"_s));
    viewModel.setSearchText(u"xyzzy"_s);
    EXPECT_TRUE(ids().isEmpty());
}

TEST_F(HandoutsViewModelTest, ChangesTheLanguageAndStaysOnItsPage)
{
    viewModel.setCurrent(u"tear"_s);

    viewModel.setLanguage(SheetLanguage::Dutch);

    EXPECT_EQ(viewModel.current(), u"tear"_s);
    EXPECT_EQ(viewModel.handout()->title, u"Kan mijn pees scheuren?"_s);
}

TEST_F(HandoutsViewModelTest, PrintsOnePageWithThePracticeAndNobodysName)
{
    const Leaflet leaflet = viewModel.leaflet();

    ASSERT_EQ(leaflet.handouts.size(), 1U);
    EXPECT_EQ(leaflet.practiceName, clinic.session().clinic()->name);
    EXPECT_EQ(leaflet.practicePhone, clinic.session().clinic()->phone);
    EXPECT_EQ(leaflet.patientName, QString());
    EXPECT_EQ(viewModel.fileName(), u"What is tendinopathy (en).pdf"_s);
}

TEST_F(HandoutsViewModelTest, KeepsTheNameOutOfTitleAndFileName)
{
    viewModel.setPatientName(u" Ilse  Voorbeeld "_s);

    EXPECT_EQ(viewModel.leaflet().patientName, u"Ilse Voorbeeld"_s);
    EXPECT_FALSE(viewModel.documentTitle().contains(u"Ilse"_s));
    EXPECT_FALSE(viewModel.fileName().contains(u"Ilse"_s));
}

TEST_F(HandoutsViewModelTest, PrintsAllPagesThatHaveWordsAsOne)
{
    viewModel.setPrintsAll(true);

    EXPECT_EQ(viewModel.leaflet().handouts.size(), 12U);
    EXPECT_EQ(viewModel.documentTitle(), u"All about your Achilles tendon"_s);
    ASSERT_TRUE(HandoutService(clinic.session().context())
                    .save(u"causes"_s, SheetLanguage::English, u"Too much, too soon."_s));
    EXPECT_EQ(viewModel.leaflet().handouts.size(), 13U);
}

TEST_F(HandoutsViewModelTest, ShowsThePageOfTheClinicAsSoonAsItIsWritten)
{
    viewModel.setCurrent(u"causes"_s);
    EXPECT_TRUE(viewModel.isOwn());
    EXPECT_FALSE(viewModel.canPrint());
    EXPECT_EQ(viewModel.handout()->title, u"Causes of Achilles complaints"_s);

    ASSERT_TRUE(HandoutService(clinic.session().context())
                    .save(u"causes"_s, SheetLanguage::English,
                          u"# Why it hurts / often\n\n- Too much, too soon."_s));

    EXPECT_TRUE(viewModel.canPrint());
    EXPECT_EQ(viewModel.rows().last().title, u"Why it hurts / often"_s);
    EXPECT_EQ(viewModel.fileName(), u"Why it hurts often (en).pdf"_s);
    viewModel.setLanguage(SheetLanguage::Dutch);
    EXPECT_FALSE(viewModel.canPrint());
}

TEST_F(HandoutsViewModelTest, ExplainsInThePatientsLanguageWithTheLimitsOfThePlan)
{
    Patient patient = clinic.addPatient();
    patient.language = u"nl"_s;
    ASSERT_TRUE(PatientService(clinic.session().context()).change(patient));
    const Episode episode = clinic.addEpisode(patient.id);
    test::addScreenedIntake(clinic.session(), episode.id);
    Programme programme = test::addProgramme(clinic.session(), episode.id);
    programme.limits = PainLimits::reactivePlan();
    ASSERT_TRUE(ProgrammeService(clinic.session().context()).save(programme));

    viewModel.explain(episode.id, u"stages"_s);

    EXPECT_EQ(viewModel.handout()->title, u"Twee bekende beelden"_s);
    EXPECT_EQ(viewModel.painLimits(), PainLimits::reactivePlan());
    EXPECT_EQ(viewModel.leaflet().patientName, QString());
}

TEST_F(HandoutsViewModelTest, ForgetsThePatientForTheNextOne)
{
    viewModel.setPatientName(u"Ilse"_s);
    viewModel.setPainLimits(PainLimits::reactivePlan());

    viewModel.forgetPatient();

    EXPECT_EQ(viewModel.leaflet().patientName, QString());
    EXPECT_EQ(viewModel.leaflet().painLimits, PainLimits());
}

TEST_F(HandoutsViewModelTest, RemembersThePaper)
{
    SheetOptions options = viewModel.options();
    options.paper = SheetPaper::Letter;
    viewModel.setOptions(options);

    const HandoutsViewModel other(clinic.session(), clinic.filePath(u"sheets.ini"_s), nullptr);

    EXPECT_EQ(other.options().paper, SheetPaper::Letter);
}

} // namespace ach
