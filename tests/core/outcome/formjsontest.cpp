// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/formjson.h"

#include "core/outcome/ratingform.h"
#include "core/outcome/scorejson.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <random>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

Error errorOf(QStringView instrument, const QByteArray& text)
{
    const auto score = scoreJson(instrument, text);
    EXPECT_FALSE(score.has_value()) << text.constData();
    return score ? Error{Fault::NotFound, {}} : score.error();
}

} // namespace

TEST(FormJsonTest, ScoresTheWorkedFormsOfEveryInstrument)
{
    for (const QJsonValue& row : test::tableRows("outcome/forms.json")) {
        SCOPED_TRACE(qPrintable(row[u"id"].toString()));
        const QString instrument = row[u"instrument"].toString();
        const auto score =
            scoreJson(instrument, QJsonDocument(row[u"answers"].toObject()).toJson());

        ASSERT_TRUE(score.has_value()) << qPrintable(score.error().detail);
        EXPECT_EQ((*score)[u"instrument"].toString(), instrument);
        const QJsonObject expected = row[u"expected"].toObject();
        for (auto entry = expected.begin(); entry != expected.end(); ++entry)
            EXPECT_EQ(score->value(entry.key()), entry.value()) << qPrintable(entry.key());
    }
}

TEST(FormJsonTest, HasAWorkedFormForEveryInstrument)
{
    QStringList seen{u"visa-a"_s}; // a table of its own
    for (const QJsonValue& row : test::tableRows("outcome/forms.json"))
        seen << row[u"instrument"].toString();
    for (const QString& name : scoredInstruments())
        EXPECT_TRUE(seen.contains(name)) << qPrintable(name);
}

TEST(FormJsonTest, RefusesAnUnknownKeyOfEveryInstrumentAndNamesTheKnownOnes)
{
    for (const QString& name : scoredInstruments()) {
        const Error error = errorOf(name, R"({"q99": 1})");
        EXPECT_EQ(error.cause, Cause::UnknownKey) << qPrintable(name);
        EXPECT_TRUE(error.detail.contains(u"'q99'"_s)) << qPrintable(name);
        EXPECT_TRUE(error.detail.contains(u"allowed"_s)) << qPrintable(name);
    }
    EXPECT_TRUE(errorOf(u"lefs", R"({"q21": 1})").detail.contains(u"q20"_s));
    EXPECT_TRUE(errorOf(u"heel-rise", R"({"left": 1})").detail.contains(u"both_sides_affected"_s));
    EXPECT_EQ(errorOf(u"psfs", R"({"activities": [{"nam": "a", "score": 1}]})").fault,
              Fault::Invalid);
}

TEST(FormJsonTest, RefusesAValueOfAnotherType)
{
    const std::pair<const char*, const char*> rows[] = {
        {"lefs", R"({"q1": "4"})"},
        {"lefs", R"({"q1": true})"},
        {"lefs", R"({"items": {"q1": 4}})"},
        {"faam-adl", R"({"q1": "none"})"},
        {"psfs", R"({"activities": 5})"},
        {"psfs", R"({"activities": ["running"]})"},
        {"psfs", R"({"activities": [{"name": 1, "score": 2}]})"},
        {"nprs", R"({"rest": "3"})"},
        {"heel-rise", R"({"involved": [18], "uninvolved": 24})"},
        {"heel-rise", R"({"both_sides_affected": "yes"})"},
        {"heel-rise", R"({"involved_stopped_by": "tired"})"},
        {"heel-rise", R"({"first_leg": "left"})"},
        {"hop-distance", R"({"involved": {"best": 90}})"},
        {"tendins-a", R"({"total": "43"})"}};
    for (const auto& [instrument, text] : rows) {
        const Error error = errorOf(QLatin1StringView(instrument).toString(), text);
        EXPECT_EQ(error.fault, Fault::Invalid) << text;
        EXPECT_EQ(error.cause, Cause::ValueOutOfRange) << text;
    }
}

TEST(FormJsonTest, RefusesTwoSpellingsOfOneItem)
{
    EXPECT_EQ(errorOf(u"nprs", R"({"score": 3, "value": 4})").cause, Cause::ValueOutOfRange);
    EXPECT_EQ(errorOf(u"heel-rise", R"({"involved": 3, "involved_reps": 4})").cause,
              Cause::ValueOutOfRange);
    EXPECT_EQ(errorOf(u"lefs", R"({"q1": 3, "items": [4]})").cause, Cause::ValueOutOfRange);
    EXPECT_EQ(errorOf(u"psfs", R"({"scores": [3], "activities": [4]})").cause,
              Cause::ValueOutOfRange);
    EXPECT_TRUE(scoreJson(u"nprs", R"({"score": 3, "value": null})"));
}

TEST(FormJsonTest, FollowsTheInvolvedLegAndTheWorstPainOverTime)
{
    const auto compared = [](Instrument instrument, const char* text) {
        return scoreForm(instrument, QJsonDocument::fromJson(text).object())->compared;
    };
    EXPECT_EQ(compared(Instrument::HeelRise, R"({"involved": 18, "uninvolved": 24})"), 18);
    EXPECT_EQ(compared(Instrument::HeelRise, R"({"involved": 18, "uninvolved": 0})"), 18);
    EXPECT_EQ(compared(Instrument::HopDistance, R"({"involved": [80, 90], "uninvolved": 99})"), 90);
    EXPECT_EQ(compared(Instrument::Nprs, R"({"rest": 1, "worst_24h": 6})"), 6);
    EXPECT_EQ(compared(Instrument::Nprs, R"({"rest": 1, "during": 6})"), std::nullopt);
    EXPECT_EQ(compared(Instrument::Lefs, R"({"q1": 1})"), std::nullopt);
}

TEST(FormJsonTest, AnswersRandomFormsWithATotalOnlyWhenTheyAreWhole)
{
    std::mt19937 random(7);
    const QJsonArray values{0,
                            2,
                            4,
                            10,
                            11,
                            -3,
                            2.5,
                            1e308,
                            u"n/a"_s,
                            u"D"_s,
                            true,
                            QJsonValue(),
                            QJsonArray{3},
                            QJsonArray{},
                            QJsonObject{}};
    const QStringList keys{u"q1"_s,         u"q2"_s,    u"items"_s,  u"scores"_s,
                           u"activities"_s, u"rest"_s,  u"score"_s,  u"involved"_s,
                           u"uninvolved"_s, u"total"_s, u"minutes"_s};
    for (const Instrument instrument : allInstruments()) {
        for (int round = 0; round < 2'000; ++round) {
            QJsonObject object;
            for (const QString& key : keys) {
                if (random() % 4 == 0)
                    object.insert(key,
                                  values.at(static_cast<qsizetype>(
                                      random() % static_cast<unsigned>(values.size()))));
            }
            const auto score = scoreForm(instrument, object);
            if (!score)
                continue;
            EXPECT_EQ(statusOf(score->problems), score->status);
            if (score->total) {
                EXPECT_EQ(score->status, OutcomeStatus::Ok);
                EXPECT_TRUE(std::isfinite(*score->total));
            }
            if (score->compared) {
                EXPECT_GE(*score->compared, instrumentInfo(instrument).lowest);
                EXPECT_LE(*score->compared, instrumentInfo(instrument).highest);
            }
        }
    }
}

} // namespace ach
