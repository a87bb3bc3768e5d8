// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryviewmodel.h"

#include "core/programme/exercisecatalogue.h"
#include "core/programme/programmetemplates.h"
#include "core/service/exercisemarkservice.h"
#include "core/service/exerciseservice.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class LibraryViewModelTest : public ::testing::Test {
protected:
    QStringList ids() const
    {
        QStringList all;
        for (const LibraryViewModel::Row& row : viewModel.rows())
            all.append(row.id);
        return all;
    }
    Exercise addOwn(const QString& name)
    {
        Exercise own;
        own.texts[u"en"_s].name = name;
        own.texts[u"en"_s].cue = u"Pull the towel closer."_s;
        const auto stored = ExerciseService(clinic.session().context()).add(own);
        EXPECT_TRUE(stored);
        return *stored;
    }

    test::TemporaryClinic clinic;
    LibraryViewModel viewModel{clinic.session(), nullptr};
};

TEST_F(LibraryViewModelTest, ListsTheCatalogueAndTheExercisesOfTheClinic)
{
    EXPECT_EQ(viewModel.rows().size(), ExerciseCatalogue::builtIn().exercises().size());

    const Exercise own = addOwn(u"Towel curl"_s);

    EXPECT_EQ(viewModel.rows().size(), ExerciseCatalogue::builtIn().exercises().size() + 1);
    EXPECT_TRUE(ids().contains(own.id));
    ASSERT_TRUE(ExerciseService(clinic.session().context()).setArchived(own.id, true));
    EXPECT_FALSE(ids().contains(own.id));
}

TEST_F(LibraryViewModelTest, FindsByNameSynonymAndEquipmentInAnyLanguage)
{
    const QString synonym =
        ExerciseCatalogue::builtIn().find(u"E11"_s)->text(u"de"_s).synonyms.value(0);
    ASSERT_FALSE(synonym.isEmpty());

    viewModel.setSearchText(synonym.toUpper());
    EXPECT_TRUE(ids().contains(u"E11"_s));
    viewModel.setSearchText(u"foam roller"_s);
    EXPECT_FALSE(ids().isEmpty());
    viewModel.setSearchText(u"towel xyzzy"_s);
    EXPECT_TRUE(ids().isEmpty());
    EXPECT_EQ(viewModel.exercise(), nullptr);
}

TEST_F(LibraryViewModelTest, FindsWordsWhateverTheirAccents)
{
    const Exercise own = addOwn(u"Élévation façon clinique"_s);

    viewModel.setSearchText(u"elevation FACON"_s);

    EXPECT_EQ(ids(), QStringList{own.id});
}

TEST_F(LibraryViewModelTest, FindsTheWordsOfEachLanguageAsPeopleTypeThem)
{
    struct Case {
        QString typed;
        QString found;
    };
    for (const auto& [typed, found] :
         {Case{u"ankle pumps"_s, u"E04"_s}, Case{u"STANISH"_s, u"E17"_s}, // synonyms, English
          Case{u"pogo"_s, u"E18"_s}, Case{u"één been"_s, u"E06"_s}, // Dutch
          Case{u"een been tenen"_s, u"E06"_s}, Case{u"knieen"_s, u"E01"_s},
          Case{u"knieën gebogen"_s, u"E01"_s}, Case{u"hardlopen"_s, u"E21"_s},
          Case{u"Fußpumpe"_s, u"E04"_s}, Case{u"fusspumpe"_s, u"E04"_s}, // German
          Case{u"Sprünge beidbeinig"_s, u"E18"_s}, Case{u"sprunge"_s, u"E18"_s},
          Case{u"Faszienrolle"_s, u"E22"_s}, Case{u"hüpfen"_s, u"E19"_s}}) {
        viewModel.setSearchText(typed);
        EXPECT_TRUE(ids().contains(found)) << qPrintable(typed);
        EXPECT_LT(ids().size(), 12) << qPrintable(typed);
    }
}

TEST_F(LibraryViewModelTest, FiltersByEachMuscleEquipmentForceGroupAndPhase)
{
    const auto expectSome = [this](const LibraryViewModel::Filter& filter, const QString& what,
                                   auto fits) {
        viewModel.setFilter(filter);
        EXPECT_FALSE(ids().isEmpty()) << qPrintable(what);
        EXPECT_LT(ids().size(), ExerciseCatalogue::builtIn().exercises().size());
        for (const QString& id : ids())
            EXPECT_TRUE(fits(*ExerciseCatalogue::builtIn().find(id)))
                << qPrintable(what) << " " << qPrintable(id);
    };
    for (const LibraryViewModel::Choice& choice : viewModel.muscles()) {
        LibraryViewModel::Filter filter;
        filter.muscle = kMuscleBiasCodes.fromCode(choice.code);
        expectSome(filter, choice.code,
                   [&](const Exercise& one) { return one.muscles.contains(*filter.muscle); });
    }
    for (const LibraryViewModel::Choice& choice : viewModel.equipment()) {
        LibraryViewModel::Filter filter;
        filter.equipment = choice.code;
        expectSome(filter, choice.code,
                   [&](const Exercise& one) { return one.equipment.contains(choice.code); });
    }
    for (const auto& [group, code] : kForceGroupCodes.rows) {
        LibraryViewModel::Filter filter;
        filter.force = group;
        expectSome(filter, QString::fromLatin1(code),
                   [&](const Exercise& one) { return one.force.group == filter.force; });
    }
    for (const auto& [kind, code] : kPhaseKindCodes.rows) {
        LibraryViewModel::Filter filter;
        filter.phase = kind;
        expectSome(filter, QString::fromLatin1(code), [](const Exercise&) { return true; });
    }
}

TEST_F(LibraryViewModelTest, ShowsOnlyWhatAllFiltersAllow)
{
    LibraryViewModel::Filter filter;
    filter.muscle = MuscleBias::Soleus;
    viewModel.setFilter(filter);
    const QStringList soleus = ids();
    EXPECT_TRUE(soleus.contains(u"E01"_s));
    filter.force = ExerciseCatalogue::builtIn().find(u"E01"_s)->force.group;
    filter.equipment = u"wall"_s;
    viewModel.setFilter(filter);

    EXPECT_TRUE(ids().contains(u"E01"_s));
    for (const QString& id : ids()) {
        const Exercise* const exercise = ExerciseCatalogue::builtIn().find(id);
        EXPECT_TRUE(soleus.contains(id));
        EXPECT_TRUE(exercise->equipment.contains(u"wall"_s));
        EXPECT_EQ(exercise->force.group, filter.force);
    }
}

TEST_F(LibraryViewModelTest, ShowsTheExercisesOfAPlan)
{
    LibraryViewModel::Filter filter;
    filter.plan = kReactiveTemplate;

    viewModel.setFilter(filter);

    EXPECT_TRUE(ids().contains(u"E01"_s));
    EXPECT_FALSE(ids().contains(u"E11"_s));
}

TEST_F(LibraryViewModelTest, ShowsTheExercisesOfOnePhaseOfAPlanOrOfAny)
{
    LibraryViewModel::Filter filter;
    filter.phase = PhaseKind::Isometric;
    viewModel.setFilter(filter);
    EXPECT_TRUE(ids().contains(u"E01"_s));
    EXPECT_FALSE(ids().contains(u"E19"_s));
    const qsizetype ofAny = ids().size();

    filter.plan = kReactiveTemplate;
    viewModel.setFilter(filter);

    EXPECT_TRUE(ids().contains(u"E01"_s));
    EXPECT_LE(ids().size(), ofAny);
    filter.phase = PhaseKind::Energy;
    viewModel.setFilter(filter);
    EXPECT_FALSE(ids().contains(u"E01"_s));
}

TEST_F(LibraryViewModelTest, ShowsOnlyFavouritesWhenAsked)
{
    ASSERT_TRUE(viewModel.setFavourite(u"E19"_s, true));
    ASSERT_TRUE(viewModel.setFavourite(u"E05"_s, true));
    LibraryViewModel::Filter filter;
    filter.onlyFavourites = true;

    viewModel.setFilter(filter);

    EXPECT_EQ(ids(), (QStringList{u"E05"_s, u"E19"_s}));
    EXPECT_TRUE(viewModel.rows().first().isFavourite);
    ASSERT_TRUE(viewModel.setFavourite(u"E05"_s, false));
    EXPECT_EQ(ids(), QStringList{u"E19"_s});
}

TEST_F(LibraryViewModelTest, GivesNoStarToAnExerciseThatDoesNotExist)
{
    EXPECT_FALSE(viewModel.setFavourite(u"E99"_s, true));
}

TEST_F(LibraryViewModelTest, PutsTheLastUsedFirstAndTheOthersInTheirOrder)
{
    const QStringList before = ids();
    ExerciseMarkService marks(clinic.session().context());
    ASSERT_TRUE(marks.noteUse(u"E11"_s));
    clinic.clock().setNow(clinic.clock().now().addDays(1));
    ASSERT_TRUE(marks.noteUse(u"E20"_s));
    viewModel.readMarks();
    EXPECT_EQ(ids(), before);

    viewModel.setLastUsedFirst(true);

    EXPECT_EQ(ids().first(2), (QStringList{u"E20"_s, u"E11"_s}));
    EXPECT_EQ(viewModel.rows().first().usedOn, QDate(2026, 11, 24));
    QStringList others = before;
    others.removeAll(u"E20"_s);
    others.removeAll(u"E11"_s);
    EXPECT_EQ(ids().mid(2), others);
}

TEST_F(LibraryViewModelTest, ShowsAnExerciseThatTheSearchHid)
{
    viewModel.setSearchText(u"xyzzy"_s);

    viewModel.setCurrent(u"E11"_s);

    EXPECT_FALSE(viewModel.isFiltered());
    EXPECT_EQ(viewModel.exercise()->id, u"E11"_s);
}

TEST_F(LibraryViewModelTest, ChangesNothingForAnExerciseThatDoesNotExist)
{
    const QString before = viewModel.current();

    viewModel.setCurrent(u"E99"_s);

    EXPECT_EQ(viewModel.current(), before);
}

TEST_F(LibraryViewModelTest, NeverCallsAnExerciseOfHigherForceEasier)
{
    for (const LibraryViewModel::Row& row : viewModel.rows()) {
        viewModel.setCurrent(row.id);
        const Exercise* const easier = viewModel.easier();
        if (easier != nullptr && easier->force.group && viewModel.exercise()->force.group) {
            EXPECT_LE(*easier->force.group, *viewModel.exercise()->force.group)
                << row.id.toStdString();
        }
    }
}

TEST_F(LibraryViewModelTest, SpeaksTheLanguageOfThePatient)
{
    viewModel.setCurrent(u"E11"_s);
    const QString english = viewModel.text().cue;

    viewModel.setLanguage(SheetLanguage::Dutch);

    EXPECT_NE(viewModel.text().cue, english);
    EXPECT_FALSE(viewModel.muscleWords().isEmpty());
    EXPECT_EQ(viewModel.muscleWords().size(), viewModel.exercise()->muscles.size());
}

} // namespace ach
