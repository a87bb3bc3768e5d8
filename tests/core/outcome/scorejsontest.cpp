// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/scorejson.h"

#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <random>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

Error errorOf(const QByteArray& text)
{
    const auto score = scoreJson(u"visa-a", text);
    EXPECT_FALSE(score.has_value()) << text.constData();
    return score ? Error{Fault::NotFound, {}} : score.error();
}

} // namespace

TEST(ScoreJsonTest, ScoresTheWorkedFormsOfTheEvidenceBase)
{
    for (const QJsonValue& row : test::tableRows("outcome/visaa.json")) {
        SCOPED_TRACE(qPrintable(row[u"id"].toString()));
        const auto score = scoreJson(u"visa-a", QJsonDocument(row[u"answers"].toObject()).toJson());

        ASSERT_TRUE(score.has_value()) << qPrintable(score.error().detail);
        EXPECT_EQ((*score)[u"instrument"].toString(), u"visa-a"_s);
        EXPECT_EQ((*score)[u"status"].toString(), row[u"status"].toString());
        EXPECT_EQ((*score)[u"total"], row[u"total"]);
        EXPECT_EQ(score->size(), 4);
        if (row.toObject().contains(u"problems"_s)) {
            EXPECT_EQ((*score)[u"problems"].toVariant().toStringList(),
                      row[u"problems"].toVariant().toStringList());
        }
    }
}

TEST(ScoreJsonTest, RefusesAKeyThatTheInstrumentDoesNotHave)
{
    const Error error = errorOf(R"({"q1": 1, "q9": 1})");

    EXPECT_EQ(error.fault, Fault::Invalid);
    EXPECT_EQ(error.cause, Cause::UnknownKey);
    EXPECT_TRUE(error.detail.contains(u"'q9'"_s));
    EXPECT_TRUE(error.detail.contains(u"q8_branch"_s));
}

TEST(ScoreJsonTest, RefusesAValueOfAnotherType)
{
    for (const char* text :
         {R"({"q1": "5"})", R"({"q1": true})", R"({"q1": [5]})", R"({"q7": {}})",
          R"({"q8_branch": 1})", R"({"q8_branch": ["A", 2]})", R"({"q8_branch": {"A": true}})",
          R"({"q8_minutes": 30})", R"({"q3_unable_to_walk_30min_because_of_pain": "yes"})"}) {
        const Error error = errorOf(text);
        EXPECT_EQ(error.fault, Fault::Invalid) << text;
        EXPECT_EQ(error.cause, Cause::ValueOutOfRange) << text;
        EXPECT_TRUE(error.detail.contains(u"allowed"_s)) << text;
    }
}

TEST(ScoreJsonTest, RefusesWhatIsNotAnObject)
{
    EXPECT_EQ(errorOf("").cause, Cause::NotJson);
    EXPECT_EQ(errorOf("[1, 2, 3]").cause, Cause::NotJson);
    EXPECT_EQ(errorOf(R"({"q1": 1, "q1": 2})").cause, Cause::NotJson);
}

TEST(ScoreJsonTest, KnowsItsInstruments)
{
    const auto score = scoreJson(u"visa-x", "{}");

    ASSERT_FALSE(score.has_value());
    EXPECT_EQ(score.error().cause, Cause::UnknownInstrument);
    EXPECT_TRUE(score.error().detail.contains(u"visa-a"_s));
    EXPECT_TRUE(scoredInstruments().contains(u"visa-a"_s));
}

TEST(ScoreJsonTest, AnswersRandomFormsWithoutATotalUnlessTheyAreWhole)
{
    std::mt19937 random(3);
    const QStringList keys{u"q1"_s, u"q2"_s, u"q3"_s,        u"q4"_s,        u"q5"_s,
                           u"q6"_s, u"q7"_s, u"q8_branch"_s, u"q8_minutes"_s};
    const QJsonArray values{0,
                            4,
                            7,
                            10,
                            11,
                            -3,
                            2.5,
                            1e308,
                            u"A"_s,
                            u"D"_s,
                            u"nil"_s,
                            u">30"_s,
                            QJsonValue(),
                            QJsonArray{u"A"_s, u"B"_s},
                            QJsonArray{},
                            QJsonObject{},
                            true};

    for (int round = 0; round < 5'000; ++round) {
        QJsonObject object;
        for (const QString& key : keys)
            object.insert(
                key,
                values.at(static_cast<qsizetype>(random() % static_cast<unsigned>(values.size()))));
        const auto score = scoreJson(u"visa-a", QJsonDocument(object).toJson());
        if (score) {
            EXPECT_EQ((*score)[u"total"].isNull(), (*score)[u"status"].toString() != u"OK"_s);
        }
    }
}

} // namespace ach
