// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplestories.h"

#include <QMap>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

namespace ach {

namespace {

/// The therapist's own words that are printed on the sheets of one person.
QSet<QString> wordsOnSheets(const SamplePerson& person)
{
    QSet<QString> words;
    for (const SampleEpisode& episode : person.episodes) {
        for (const auto& [when, programme] : episode.programmes) {
            words.insert(programme.runningPlan);
            for (const Adjunct& adjunct : programme.adjuncts)
                words.insert(adjunct.note);
            for (const Phase& phase : programme.phases) {
                for (const Prescription& dose : phase.prescriptions)
                    words.insert(dose.note);
            }
        }
    }
    return words;
}

bool hasWords(const QString& text)
{
    // "8 mm" is the same in every language.
    return std::count_if(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); }) > 2;
}

} // namespace

TEST(SampleStoriesTest, WriteOnASheetInItsOwnLanguageOnly)
{
    const auto stories = SampleStories::builtIn(QDate(2026, 11, 23));
    ASSERT_TRUE(stories);
    QMap<QString, QString> languageOf;

    for (const SamplePerson& person : stories->people) {
        for (const QString& words : wordsOnSheets(person)) {
            if (!hasWords(words))
                continue;
            const QString language = person.patient.language;
            EXPECT_EQ(languageOf.value(words, language), language) << qPrintable(words);
            languageOf.insert(words, language);
        }
    }
    EXPECT_GT(languageOf.size(), 10);
}

} // namespace ach
