// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/exercisecatalogue.h"

#include "core/programme/exercisejson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const ExerciseCatalogue& builtIn()
{
    return ExerciseCatalogue::builtIn();
}

QStringList sentencesOf(const ExerciseText& text)
{
    static const QRegularExpression end(u"(?<=[.!?:]) "_s);
    QStringList sentences;
    for (const QString& part :
         QStringList{text.start, text.cue, text.tempo, text.dose, text.mistake} + text.steps
             + text.loadSteps + text.notWhen + text.errors)
        sentences << part.split(end);
    return sentences;
}

ExerciseCatalogue::Files files()
{
    const auto read = [](const QString& name) {
        QFile file(u":/exercises/"_s + name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        return file.readAll();
    };
    ExerciseCatalogue::Files files{read(u"catalogue.json"_s), read(u"exercise_force.json"_s), {}};
    for (const QString& language : ExerciseCatalogue::languages())
        files.texts.insert(language, read(u"texts.%1.json"_s.arg(language)));
    return files;
}

Exercise own(const QString& id)
{
    Exercise exercise;
    exercise.id = id;
    exercise.texts.insert(u"nl"_s, {u"Traplopen"_s});
    return exercise;
}

} // namespace

TEST(ExerciseCatalogueTest, HoldsTheTwentyTwoExercisesOfTheEvidenceBase)
{
    ASSERT_EQ(builtIn().exercises().size(), 22);
    for (int number = 1; number <= 22; ++number) {
        const QString id = u"E%1"_s.arg(number, 2, 10, QLatin1Char('0'));
        EXPECT_NE(builtIn().find(id), nullptr) << qPrintable(id);
    }
}

TEST(ExerciseCatalogueTest, IsCompleteInEveryLanguage)
{
    for (const Exercise& exercise : builtIn().exercises()) {
        EXPECT_FALSE(exercise.source.isEmpty());
        EXPECT_FALSE(exercise.muscles.isEmpty());
        EXPECT_FALSE(exercise.dose.source.isEmpty());
        EXPECT_EQ(exercise.texts.size(), 3);
        const ExerciseText& english = exercise.text(u"en"_s);
        for (const QString& language : ExerciseCatalogue::languages()) {
            SCOPED_TRACE(qPrintable(exercise.id + u' ' + language));
            ASSERT_TRUE(exercise.hasText(language));
            const ExerciseText& text = exercise.text(language);
            for (const QString& part : {text.name, text.shortNote, text.start, text.cue, text.tempo,
                                        text.dose, text.mistake})
                EXPECT_FALSE(part.trimmed().isEmpty());
            EXPECT_GE(text.steps.size(), 3);
            // The same content in every language, not a shorter one.
            EXPECT_EQ(text.steps.size(), english.steps.size());
            EXPECT_EQ(text.loadSteps.size(), english.loadSteps.size());
            EXPECT_EQ(text.notWhen.size(), english.notWhen.size());
            EXPECT_EQ(text.errors.size(), english.errors.size());
            EXPECT_FALSE(text.synonyms.isEmpty());
            EXPECT_FALSE(text.errors.isEmpty());
            EXPECT_EQ(text.startCaption.isEmpty(), exercise.figure.isEmpty());
            EXPECT_EQ(text.endCaption.isEmpty(), exercise.figure.isEmpty());
        }
    }
}

TEST(ExerciseCatalogueTest, SpeaksInShortSentences)
{
    for (const Exercise& exercise : builtIn().exercises()) {
        for (const QString& language : ExerciseCatalogue::languages()) {
            for (const QString& sentence : sentencesOf(exercise.text(language)))
                EXPECT_LE(sentence.split(u' ').size(), 15)
                    << qPrintable(exercise.id + u' ' + language + u": "_s + sentence);
        }
    }
}

TEST(ExerciseCatalogueTest, SaysForEveryExerciseWhenItMustNotBeDone)
{
    for (const QString& language : ExerciseCatalogue::languages())
        EXPECT_EQ(builtIn().words(language).notWhenAlways.size(), 3) << qPrintable(language);
    // The exclusions on which safety hangs (evidence 4.10).
    for (const char* id : {"E11", "E12", "E13", "E17", "E18"})
        EXPECT_TRUE(builtIn()
                        .find(QLatin1StringView(id))
                        ->text(u"en"_s)
                        .notWhen.join(u' ')
                        .contains(u"flared up"_s))
            << id;
    for (const char* id : {"E09", "E10", "E11", "E12"})
        EXPECT_TRUE(builtIn()
                        .find(QLatin1StringView(id))
                        ->text(u"en"_s)
                        .notWhen.join(u' ')
                        .contains(u"where the tendon meets the heel"_s))
            << id;
    EXPECT_TRUE(
        builtIn().find(u"E22"_s)->text(u"en"_s).cue.contains(u"Never roll on the tendon"_s));
}

TEST(ExerciseCatalogueTest, GivesTheDosesOfTheSources)
{
    const auto dose = [](const char* id) { return builtIn().find(QLatin1StringView(id))->dose; };
    struct Row {
        const char* id;
        int sets;
        int repetitions;
        std::optional<int> to;
        std::optional<int> hold;
    };
    for (const Row& row : std::initializer_list<Row>{
             {"E01", 3, 10, {}, 15}, {"E02", 3, 10, {}, 15}, {"E03", 5, 1, {}, 45},
             {"E04", 1, 20, 30, {}}, {"E05", 3, 10, 15, {}}, {"E06", 3, 10, {}, {}},
             {"E07", 3, 10, 15, {}}, {"E08", 3, 10, {}, {}}, {"E09", 3, 15, {}, {}},
             {"E10", 3, 15, {}, {}}, {"E11", 3, 15, {}, {}}, {"E12", 3, 15, {}, {}},
             {"E13", 3, 20, {}, {}}, {"E14", 3, 15, {}, {}}, {"E15", 3, 15, {}, {}},
             {"E16", 3, 15, {}, {}}, {"E17", 3, 10, {}, {}}, {"E18", 3, 1, {}, 20},
             {"E19", 3, 8, 10, {}},  {"E20", 3, 1, {}, 30},  {"E22", 1, 1, {}, 60}}) {
        SCOPED_TRACE(row.id);
        EXPECT_EQ(dose(row.id).sets, row.sets);
        EXPECT_EQ(dose(row.id).repetitions, row.repetitions);
        EXPECT_EQ(dose(row.id).repetitionsTo, row.to);
        EXPECT_EQ(dose(row.id).holdSeconds, row.hold);
    }
    for (const char* id : {"E11", "E12"}) {
        EXPECT_EQ(dose(id).timesPerDay, 2) << id;
        EXPECT_EQ(dose(id).daysPerWeek, 7) << id;
        EXPECT_EQ(dose(id).weeks, 12) << id;
    }
    for (const char* id : {"E14", "E15", "E16"}) {
        EXPECT_EQ(dose(id).upSeconds, 3) << id;
        EXPECT_EQ(dose(id).downSeconds, 3) << id;
        EXPECT_EQ(dose(id).restSeconds, 120) << id;
        EXPECT_EQ(dose(id).restToSeconds, 180) << id;
        EXPECT_EQ(dose(id).daysPerWeek, 3) << id;
    }
    EXPECT_EQ(dose("E03").restSeconds, 120);
    EXPECT_EQ(dose("E17").weeks, 6);
    EXPECT_EQ(dose("E18").holdToSeconds, 30);
    EXPECT_EQ(dose("E20").holdToSeconds, 60);
    EXPECT_EQ(dose("E22").holdToSeconds, 120);
}

TEST(ExerciseCatalogueTest, GetsHarderOnlyTowardsMoreTendonForce)
{
    for (const Exercise& exercise : builtIn().exercises()) {
        SCOPED_TRACE(qPrintable(exercise.id));
        if (const Exercise* easier = builtIn().easier(exercise.id)) {
            EXPECT_LE(easier->force.group, exercise.force.group);
        }
        if (const Exercise* harder = builtIn().harder(exercise.id)) {
            EXPECT_GE(harder->force.group, exercise.force.group);
        }
        // Whoever follows one arrow ends somewhere.
        QSet<QString> passed;
        for (const Exercise* next = &exercise; next != nullptr; next = builtIn().harder(next->id)) {
            ASSERT_FALSE(passed.contains(next->id)) << qPrintable(next->id);
            passed.insert(next->id);
        }
        passed.clear();
        for (const Exercise* next = &exercise; next != nullptr; next = builtIn().easier(next->id)) {
            ASSERT_FALSE(passed.contains(next->id)) << qPrintable(next->id);
            passed.insert(next->id);
        }
    }
    EXPECT_EQ(builtIn().harder(u"E05"_s)->id, u"E06"_s);
    EXPECT_EQ(builtIn().harder(u"E08"_s)->id, u"E11"_s);
    EXPECT_EQ(builtIn().harder(u"E18"_s)->id, u"E19"_s);
    EXPECT_EQ(builtIn().easier(u"E07"_s), nullptr);
    EXPECT_EQ(builtIn().harder(u"E99"_s), nullptr);
}

TEST(ExerciseCatalogueTest, InventsNoForce)
{
    const auto force = [](const char* id) { return builtIn().find(QLatin1StringView(id))->force; };
    EXPECT_EQ(force("E07").peak, 0.5);
    EXPECT_EQ(force("E06").peak, 3.0);
    EXPECT_EQ(force("E11").peak, 3.0) << "180 heel drops x 3.0 = 540 (evidence 5.6)";
    EXPECT_EQ(force("E19").peak, 7.3);
    EXPECT_EQ(force("E21").low, 5.13);
    EXPECT_EQ(force("E21").high, 6.35);
    for (const Exercise& exercise : builtIn().exercises()) {
        SCOPED_TRACE(qPrintable(exercise.id));
        const ExerciseForce& known = exercise.force;
        EXPECT_FALSE(known.tier) << "the tier limits could not be read";
        EXPECT_EQ(known.status == ForceStatus::Unknown, !known.peak && !known.low && !known.high);
        EXPECT_EQ(known.status == ForceStatus::Unknown, known.study.isEmpty());
    }
    for (const char* id : {"E04", "E22"})
        EXPECT_FALSE(force(id).group) << id;
}

TEST(ExerciseCatalogueTest, ShowsDoseAndGroupOfEveryExerciseInTheRules)
{
    QFile page(QStringLiteral(ACHILLEA_TEST_DATA "/../../docs/clinical-rules.md"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    for (const Exercise& exercise : builtIn().exercises()) {
        QString dose = exercise.text(u"en"_s).dose;
        dose.chop(1);
        const QString group =
            exercise.force.group ? kForceGroupCodes.toCode(*exercise.force.group) : u"-"_s;
        const QString row =
            u"\n| `%1` | %2 | %3 | %4 |"_s.arg(exercise.id, dose, exercise.dose.source, group);
        EXPECT_TRUE(text.contains(row)) << qPrintable(row);
    }
}

TEST(ExerciseCatalogueTest, RefusesAFileWithASlip)
{
    ASSERT_TRUE(ExerciseCatalogue::fromJson(files()));
    const auto spoiled = [](const QByteArray& before, const QByteArray& after) {
        ExerciseCatalogue::Files slip = files();
        EXPECT_TRUE(slip.catalogue.contains(before)) << before.constData();
        slip.catalogue.replace(before, after);
        return ExerciseCatalogue::fromJson(slip).has_value();
    };
    EXPECT_FALSE(spoiled("\"id\": \"E02\"", "\"id\": \"E01\"")) << "twice";
    EXPECT_FALSE(spoiled("\"harder\": \"E06\"", "\"harder\": \"E66\"")) << "nobody's id";
    EXPECT_FALSE(spoiled("\"hold_s\": 15", "\"hodl_s\": 15")) << "a key that does not exist";
    EXPECT_FALSE(spoiled("\"soleus\"", "\"soles\""));
    EXPECT_FALSE(spoiled("\"foam_roller\"", "\"foam\"")) << "no word for it";
    ExerciseCatalogue::Files noForce = files();
    noForce.force.replace("\"E17\"", "\"E71\"");
    EXPECT_FALSE(ExerciseCatalogue::fromJson(noForce));
    ExerciseCatalogue::Files noText = files();
    noText.texts[u"de"_s].replace("\"E17\"", "\"E71\"");
    EXPECT_FALSE(ExerciseCatalogue::fromJson(noText));
    EXPECT_FALSE(ExerciseCatalogue::fromJson({}));
}

TEST(ExerciseCatalogueTest, PutsTheClinicsOwnBehindTheBuiltInOnes)
{
    const ExerciseCatalogue both = builtIn().with({own(u"C-1"_s), own(u"E11"_s)});

    EXPECT_EQ(both.exercises().size(), 23);
    EXPECT_TRUE(both.find(u"C-1"_s)->isOwn());
    EXPECT_FALSE(both.find(u"E11"_s)->isOwn());
    EXPECT_EQ(both.find(u"E11"_s)->text(u"en"_s).name, u"Heel drop, knee straight"_s);
    EXPECT_EQ(both.find(u"C-1"_s)->text(u"de"_s).name, u"Traplopen"_s) << "any text is better";
}

TEST(ExerciseJsonTest, ReadsBackWhatItWrote)
{
    for (const Exercise& exercise : builtIn().exercises()) {
        const auto read = wholeExerciseFromJson(toJson(exercise));

        ASSERT_TRUE(read) << qPrintable(exercise.id + read.error().detail);
        EXPECT_EQ(*read, exercise) << qPrintable(exercise.id);
    }
}

} // namespace ach
