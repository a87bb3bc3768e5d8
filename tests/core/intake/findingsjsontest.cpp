// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/findingsjson.h"

#include "core/intake/assessmentjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <random>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

Error errorOf(const QByteArray& text)
{
    const auto findings = findingsFromJson(text);
    EXPECT_FALSE(findings.has_value()) << text.constData();
    return findings ? Error{Fault::NotFound, {}} : findings.error();
}

void expectRefusedValue(const QByteArray& text, const QString& key)
{
    const Error error = errorOf(text);

    EXPECT_EQ(error.fault, Fault::Invalid) << text.constData();
    EXPECT_EQ(error.cause, Cause::ValueOutOfRange) << text.constData();
    EXPECT_TRUE(error.detail.contains(key)) << qPrintable(error.detail);
    EXPECT_TRUE(error.detail.contains(allowedValues(*findingFromKey(key))))
        << qPrintable(error.detail);
}

Findings read(const QByteArray& text)
{
    const auto findings = findingsFromJson(text);
    EXPECT_TRUE(findings.has_value()) << text.constData();
    return findings ? *findings : Findings{};
}

} // namespace

TEST(FindingsJsonTest, ReadsEachKindOfValue)
{
    const Findings findings =
        read(R"({"age_years": 47, "pain_location_cm": 3.5, "fever": "no", "psoriasis": true,
        "uveitis": false, "tendon_shape": "nodular", "worsening_weeks": "none", "palpable_gap": "unknown",
        "ultrasound": null, "matles_positive": "not_asked"})");

    EXPECT_EQ(findings.number(Finding::AgeYears), 47);
    EXPECT_EQ(findings.number(Finding::PainLocationCm), 3.5);
    EXPECT_EQ(findings.answer(Finding::Fever), Answer::No);
    EXPECT_EQ(findings.answer(Finding::Psoriasis), Answer::Yes);
    EXPECT_EQ(findings.answer(Finding::Uveitis), Answer::No);
    EXPECT_EQ(findings.tendonShape(), TendonShape::Nodular);
    EXPECT_TRUE(findings.nothingAcute());
    EXPECT_EQ(findings.answer(Finding::PalpableGap), Answer::Unknown);
    EXPECT_FALSE(findings.isKnown(Finding::Ultrasound));
    EXPECT_EQ(findings.answer(Finding::MatlesPositive), Answer::NotAsked);
}

TEST(FindingsJsonTest, TakesUnknownUnderEveryKey)
{
    for (const FindingInfo& info : findingTable()) {
        const QJsonObject object{{QLatin1StringView(info.key), u"unknown"_s}};
        const auto findings = findingsFromJson(object);
        ASSERT_TRUE(findings.has_value()) << info.key;
        EXPECT_TRUE(findings->isUnknown(info.finding)) << info.key;
    }
}

TEST(FindingsJsonTest, RefusesAKeyThatDoesNotExistAndNamesThoseThatDo)
{
    const Error error = errorOf(R"({"age_years": 47, "feever": "yes"})");

    EXPECT_EQ(error.fault, Fault::Invalid);
    EXPECT_EQ(error.cause, Cause::UnknownKey);
    EXPECT_TRUE(error.detail.contains(u"'feever'"_s));
    EXPECT_TRUE(error.detail.contains(u"pain_location_cm"_s));
    EXPECT_EQ(errorOf(R"({"": 1})").cause, Cause::UnknownKey);
    EXPECT_EQ(errorOf(R"({"Fever": "yes"})").cause, Cause::UnknownKey);
}

TEST(FindingsJsonTest, RefusesAValueThatTheKeyMayNotHave)
{
    expectRefusedValue(R"({"pain_location_cm": -0.1})", u"pain_location_cm"_s);
    expectRefusedValue(R"({"pain_location_cm": 60.1})", u"pain_location_cm"_s);
    expectRefusedValue(R"({"pain_location_cm": "3"})", u"pain_location_cm"_s);
    expectRefusedValue(R"({"pain_location_cm": true})", u"pain_location_cm"_s);
    expectRefusedValue(R"({"age_years": 121})", u"age_years"_s);
    expectRefusedValue(R"({"age_years": 47.5})", u"age_years"_s);
    expectRefusedValue(R"({"age_years": 1e300})", u"age_years"_s);
    expectRefusedValue(R"({"previous_episodes": -1})", u"previous_episodes"_s);
    expectRefusedValue(R"({"symptom_duration_weeks": "none"})", u"symptom_duration_weeks"_s);
    expectRefusedValue(R"({"worsening_weeks": "never"})", u"worsening_weeks"_s);
    expectRefusedValue(R"({"tendon_shape": "bumpy"})", u"tendon_shape"_s);
    expectRefusedValue(R"({"tendon_shape": 1})", u"tendon_shape"_s);
    expectRefusedValue(R"({"tendon_shape": false})", u"tendon_shape"_s);
    expectRefusedValue(R"({"fluoroquinolone": "yes"})", u"fluoroquinolone"_s);
    expectRefusedValue(R"({"fever": "Yes"})", u"fever"_s);
    expectRefusedValue(R"({"fever": 1})", u"fever"_s);
    expectRefusedValue(R"({"fever": ["yes"]})", u"fever"_s);
    expectRefusedValue(R"({"fever": {"yes": true}})", u"fever"_s);
}

TEST(FindingsJsonTest, RefusesATextThatIsNotOneObject)
{
    EXPECT_EQ(errorOf("no findings").cause, Cause::NotJson);
    EXPECT_EQ(errorOf(R"([{"fever": "yes"}])").cause, Cause::NotJson);
    EXPECT_EQ(errorOf(R"({"fever": "no", "fever": "yes"})").cause, Cause::NotJson);
    EXPECT_EQ(errorOf(R"({"age_years": NaN})").cause, Cause::NotJson);
    EXPECT_EQ(errorOf(R"({"age_years": 1e999})").fault, Fault::Invalid);
}

TEST(FindingsJsonTest, PassesOverRemarksWhateverTheyHold)
{
    const Findings findings =
        read(R"({"fever": "no", "can_walk": "no", "load_note": "hills", "x_note": [1, {"y": 2}],
        "fever_note": true})");

    EXPECT_EQ(findings, read(R"({"fever": "no"})"));
}

TEST(FindingsJsonTest, WritesWhatItReads)
{
    const Findings findings =
        read(R"({"age_years": 47, "pain_location_cm": 3.25, "fever": "no", "psoriasis": true,
        "tendon_shape": "none", "worsening_weeks": "none", "palpable_gap": "unknown",
        "symptom_duration_weeks": "unknown", "fluoroquinolone": "within_6_months"})");

    const auto again = findingsFromJson(toJson(findings));

    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(*again, findings);
    EXPECT_EQ(toJson(findings).size(), 9);
}

TEST(FindingsJsonTest, AnswersRandomBytesWithARefusal)
{
    std::mt19937 random(20240611);
    const QByteArray alphabet = "{}[]\",:\\u0e-+.19 nultrefasyo_\xc3\x28\n\xff";

    for (int round = 0; round < 20'000; ++round) {
        QByteArray text = "{";
        const auto length = random() % 40;
        for (unsigned i = 0; i < length; ++i)
            text += alphabet.at(
                static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size())));
        const auto findings = findingsFromJson(text);
        if (!findings) {
            EXPECT_FALSE(findings.error().detail.isEmpty());
        }
    }
}

TEST(FindingsJsonTest, EitherRefusesRandomObjectsOrAssessesThem)
{
    std::mt19937 random(7);
    const QJsonArray values{u"yes"_s,
                            u"no"_s,
                            u"unknown"_s,
                            u"none"_s,
                            u"nodular"_s,
                            u"current"_s,
                            true,
                            false,
                            0,
                            2,
                            7,
                            13,
                            -1,
                            3.5,
                            1e308,
                            QJsonValue(),
                            QJsonArray{1},
                            QJsonObject{},
                            u""_s};
    int accepted = 0;

    for (int round = 0; round < 5'000; ++round) {
        QJsonObject object;
        const auto entries = random() % 4;
        for (unsigned i = 0; i < entries; ++i) {
            const auto place = random() % (findingTable().size() + 1);
            const QString key = place < findingTable().size()
                ? QString::fromLatin1(findingTable()[place].key)
                : u"no_such_key"_s;
            object.insert(
                key,
                values.at(static_cast<qsizetype>(random() % static_cast<unsigned>(values.size()))));
        }
        const auto findings = findingsFromJson(QJsonDocument(object).toJson());
        if (!findings)
            continue;
        ++accepted;
        EXPECT_EQ(toJson(assess(*findings)).size(), 12);
    }
    EXPECT_GT(accepted, 500);
}

} // namespace ach
