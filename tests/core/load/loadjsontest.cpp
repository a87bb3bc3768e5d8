// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/loadjson.h"

#include "core/load/loadmetrics.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

Result<QJsonObject> answerTo(const QString& type, const QJsonValue& input)
{
    return loadJson(QJsonDocument(QJsonObject{{u"type"_s, type}, {u"input"_s, input}}).toJson());
}

Error errorOf(const QByteArray& text)
{
    const auto answer = loadJson(text);
    EXPECT_FALSE(answer.has_value()) << text.constData();
    return answer ? Error{Fault::NotFound, {}} : answer.error();
}

void expectSame(const QJsonObject& answer, const QJsonObject& expected, double tolerance)
{
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QJsonValue value = answer[it.key()];
        SCOPED_TRACE(qPrintable(it.key()));
        if (!it.value().isDouble())
            EXPECT_EQ(value, it.value());
        else if (!value.isDouble())
            ADD_FAILURE() << "there is no number";
        else
            EXPECT_NEAR(value.toDouble(), it.value().toDouble(), tolerance);
    }
}

} // namespace

TEST(LoadJsonTest, AnswersTheWorkedSeriesOfTheEvidenceBase)
{
    for (const QJsonValue& row : test::tableRows("load/series.json")) {
        SCOPED_TRACE(qPrintable(row[u"id"].toString()));
        const auto answer = answerTo(u"daily_load_series"_s,
                                     QJsonObject{{u"daily_load_au"_s, row[u"daily_load_au"]}});

        ASSERT_TRUE(answer.has_value()) << qPrintable(answer.error().detail);
        EXPECT_EQ((*answer)[u"status"], row[u"status"]);
        EXPECT_EQ(answer->size(), qsizetype(loadMetricTable().size()) + 1);
        expectSame(*answer, row[u"expect"].toObject(), 0.0051);
    }
}

TEST(LoadJsonTest, AnswersTheOtherTypes)
{
    for (const QJsonValue& row : test::tableRows("load/answers.json")) {
        SCOPED_TRACE(QJsonDocument(row.toObject()).toJson().constData());
        const auto answer = answerTo(row[u"type"].toString(), row[u"input"]);

        ASSERT_TRUE(answer.has_value()) << qPrintable(answer.error().detail);
        EXPECT_EQ(answer->keys(), row[u"expect"].toObject().keys());
        expectSame(*answer, row[u"expect"].toObject(), 0.0001);
    }
}

TEST(LoadJsonTest, RefusesATypeOrKeyThatDoesNotExist)
{
    EXPECT_TRUE(errorOf(R"({"type": "acwr", "input": {}})").detail.contains(u"tendon_hold_time"_s));
    for (const char* text :
         {R"({"type": "acwr", "input": {}})",
          R"({"type": "session_rpe", "input": {"sessons": []}})",
          R"({"type": "session_rpe", "input": {"sessions": []}, "unit": "AU"})",
          R"({"type": "session_rpe", "input": {"sessions": [{"rpe": 7, "minutes": 4, "km": 1}]}})",
          R"({"type": "tendon_hold_time", "input": {"sets": 3, "reps": 10, "hold": 15}})"})
        EXPECT_EQ(errorOf(text).cause, Cause::UnknownKey) << text;
}

TEST(LoadJsonTest, NamesTheMisspeltKeyRatherThanTheMissingOne)
{
    const Error error = errorOf(
        R"({"type": "session_rpe", "input": {"sessions": [{"rpe": 7, "minutes": 4}, {"rpe": 7, "mins": 4}]}})");

    EXPECT_TRUE(error.detail.contains(u"'sessions[1].mins'"_s)) << qPrintable(error.detail);
}

TEST(LoadJsonTest, RefusesValuesThatCannotBe)
{
    for (
        const char* input : {
            R"("type": "daily_load_series", "input": {"daily_load_au": [100, -1]})",
            R"("type": "daily_load_series", "input": {"daily_load_au": [100, 14401]})",
            R"("type": "daily_load_series", "input": {"daily_load_au": [100, "0"]})",
            R"("type": "daily_load_series", "input": {"daily_load_au": [100, [0]]})",
            R"("type": "daily_load_series", "input": {"daily_load_au": 100})",
            R"("type": "daily_load_series", "input": {"daily_load_au": null})",
            R"("type": "daily_load_series", "input": {})",
            R"("type": "daily_load_series", "input": [100])",
            R"("type": "daily_load_series")",
            R"("type": 3, "input": {}")",
            R"("input": {}")",
            R"("type": "session_rpe", "input": {"sessions": [{"rpe": 10.5, "minutes": 45}]})",
            R"("type": "session_rpe", "input": {"sessions": [{"rpe": 7, "minutes": 1441}]})",
            R"("type": "session_rpe", "input": {"sessions": [{"rpe": 7, "minutes": 800}, {"rpe": 7, "minutes": 800}]})",
            R"("type": "session_rpe", "input": {"sessions": [{"rpe": 7}]})",
            R"("type": "session_rpe", "input": {"sessions": [7]})",
            R"("type": "single_session_spike", "input": {"longest_run_km_last_30_days": -1, "planned_run_km": 5})",
            R"("type": "single_session_spike", "input": {"longest_run_km_last_30_days": 10, "planned_run_km": null})",
            R"("type": "tendon_peak_dose", "input": {"sets": 3, "reps": 10, "peak_bodyweights": 3, "bodyweight_kg": 0, "extra_load_kg": 5})",
            R"("type": "tendon_peak_dose", "input": {"sets": 2.5, "reps": 10, "peak_bodyweights": 3})",
            R"("type": "tendon_hold_time", "input": {"sets": 3, "reps": 10, "hold_s": -15})",
            R"("type": "limb_symmetry_index", "input": {"involved": true, "uninvolved": 24})",
        }) {
        const Error error = errorOf('{' + QByteArray(input) + '}');
        EXPECT_EQ(error.fault, Fault::Invalid) << input;
        EXPECT_FALSE(error.detail.isEmpty()) << input;
    }
    EXPECT_EQ(
        errorOf(R"({"type": "daily_load_series", "input": {"daily_load_au": [1e999]}})").fault,
        Fault::Invalid);
    EXPECT_EQ(errorOf("[1]").cause, Cause::NotJson);
}

TEST(LoadJsonTest, GivesFiniteNumbersForRandomSeries)
{
    std::mt19937 random(5);
    const QJsonArray values{0, 1e-300, 14'400, 0.1, 300, 300, QJsonValue()};
    for (int round = 0; round < 2'000; ++round) {
        QJsonArray days;
        for (auto day = random() % 70; day > 0; --day)
            days.append(values.at(static_cast<qsizetype>(random() % 7)));
        const auto answer =
            answerTo(u"daily_load_series"_s, QJsonObject{{u"daily_load_au"_s, days}});

        ASSERT_TRUE(answer.has_value());
        for (const LoadMetricInfo& info : loadMetricTable()) {
            const QJsonValue value = (*answer)[QLatin1StringView(info.key)];
            ASSERT_TRUE(value.isNull() || std::isfinite(value.toDouble())) << info.key;
        }
    }
}

} // namespace ach
