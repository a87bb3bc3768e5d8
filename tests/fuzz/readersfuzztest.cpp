// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dateentry.h"
#include "core/base/units.h"
#include "core/intake/findingsjson.h"
#include "core/intake/stagesuggestion.h"
#include "core/load/diaryfile.h"
#include "core/load/diarymerge.h"
#include "core/outcome/scorejson.h"
#include "core/programme/doseentry.h"
#include "core/vault/keyfile.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/temporaryclinic.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;
using test::feedDamaged;

// Each reader is fed damaged text. It may refuse; it may not crash, hang, or accept what breaks its
// own promise. Under the preset `asan` the same runs look for reads out of bounds.

TEST(ReadersFuzzTest, FindingsAreRefusedOrReadBackTheSame)
{
    const QByteArrayList texts{
        R"({"tendon_shape":"diffuse","morning_stiffness_min":20,"pinch_pain":5,"palpable_gap":"no"})",
        R"({"location_cm":4.5,"load_increase_before":true,"worsening":"none","age":41})",
        R"({"can_walk":"yes","calf_note":"soft","fluoroquinolone":"none","previous_episodes":2})"};

    feedDamaged(texts, 1, 40'000, [](const QByteArray& text) {
        const auto findings = findingsFromJson(text);
        if (!findings) {
            EXPECT_FALSE(findings.error().detail.isEmpty());
            return;
        }
        const auto again = findingsFromJson(toJson(*findings));
        ASSERT_TRUE(again);
        EXPECT_EQ(toJson(*again), toJson(*findings));
        const Assessment assessment = assess(*findings);
        EXPECT_TRUE(assessment.outcome != AssessmentOutcome::RedFlag
                    || assessment.planBlockedBy() == Cause::RedFlagOpen);
        EXPECT_TRUE(!assessment.hasStage() || assessment.confidence);
    });
}

TEST(ReadersFuzzTest, ScoresAreRefusedOrHaveAStatusAndAFiniteTotal)
{
    const QStringList instruments = scoredInstruments();
    const QByteArrayList texts{
        R"({"q1_morning_stiffness":10,"q2":8,"q3":7,"q7":4,"q8a":"11-20"})",
        R"({"q1":10,"q2":10,"q3":10,"q4":10,"q5":10,"q6":10,"q7":10,"q8":{"a":30}})",
        R"({"items":[4,4,3,null,2],"activity":"running","now":3})"};

    feedDamaged(texts, 2, 20'000, [&instruments](const QByteArray& text) {
        for (const QString& instrument : instruments) {
            const auto score = scoreJson(instrument, text);
            if (!score)
                continue;
            EXPECT_FALSE(score->value(u"status"_s).toString().isEmpty());
            const QJsonValue total = score->value(u"total"_s);
            EXPECT_TRUE(!total.isDouble() || std::isfinite(total.toDouble()));
        }
    });
}

TEST(ReadersFuzzTest, ADamagedKeyFileIsRefusedOrKeepsItsPromises)
{
    test::TemporaryClinic clinic;
    clinic.close();
    QFile stored(clinic.path() + u"/keys.json"_s);
    ASSERT_TRUE(stored.open(QIODevice::ReadOnly));
    const QByteArray whole = stored.readAll();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"keys.json"_s);

    feedDamaged({whole}, 3, 5'000, [&path](const QByteArray& text) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        const auto keys = KeyFile::load(path);
        if (!keys) {
            EXPECT_TRUE(keys.error().fault == Fault::Corrupt
                        || keys.error().fault == Fault::TooNew);
            return;
        }
        for (const Account& account : keys->accounts())
            EXPECT_TRUE(keys->account(account.id.toString()));
    });
}

TEST(ReadersFuzzTest, ADoseIsRefusedOrHoldsNumbersThatCanBeMeant)
{
    const QByteArrayList texts{"3x15 10kg", "3x10x15s 2/d", "2-1-2 3/w",
                               "7,5 kg",    "500 g",        "4 × 8 30kg 2-0-3 3/w"};

    feedDamaged(texts, 4, 200'000, [](const QByteArray& text) {
        const auto dose = readDoseEntry(QString::fromUtf8(text));
        if (!dose)
            return;
        for (const auto& number : {dose->sets, dose->repetitions, dose->timesPerDay,
                                   dose->daysPerWeek, dose->holdSeconds})
            EXPECT_TRUE(!number || *number >= 1);
        EXPECT_LE(dose->daysPerWeek.value_or(1), 7);
        const DoseEntry::Tempo tempo = dose->tempo.value_or(DoseEntry::Tempo{});
        EXPECT_GE(std::min({tempo.up, tempo.hold, tempo.down}), 0);
    });
}

TEST(ReadersFuzzTest, ADateIsRefusedOrIsADay)
{
    const QDate today(2026, 11, 23);
    const QByteArrayList texts{"140685",     "14061985", "14-6-1985", "14.06.1985", "14/6/85",
                               "1985-06-14", "19850614", "14w",       "3 m",        "."};

    feedDamaged(texts, 5, 200'000, [&today](const QByteArray& text) {
        const auto date = readDateEntry(QString::fromUtf8(text), today);
        EXPECT_TRUE(!date || date->isValid());
    });
}

TEST(ReadersFuzzTest, ADiaryIsRefusedOrHoldsDaysThatCanBeMerged)
{
    const QDate today(2026, 11, 23);
    const QByteArrayList texts{
        R"({"format":"achillea-diary","version":1,"sheet":"S-12AB34CD","saved":"2026-11-23","exercises":[],"days":[]})",
        R"({"format":"achillea-diary","version":1,"sheet":"S-12AB34CD","saved":"2026-11-23","name":"X","exercises":[{"exercise":"E11","side":"left"}],"days":[{"day":"2026-11-22","pain_during":3,"run_metres":4200,"exercises":[{"exercise":"E11","side":"left","done":true}]}]})"};

    feedDamaged(texts, 6, 100'000, [&today](const QByteArray& text) {
        const auto file = readDiaryFile(text);
        if (!file) {
            EXPECT_TRUE(file.error().fault == Fault::Invalid
                        || file.error().fault == Fault::TooNew);
            return;
        }
        EXPECT_LE(file->days.size(), kMostDiaryFileDays);
        for (const DiaryFileDay& day : file->days) {
            EXPECT_TRUE(day.day.isValid());
            const DiaryDay blank{EpisodeId::create(), day.day};
            const DayMerge merged = mergeDay(*file, day, blank, {u"E11"_s}, today);
            EXPECT_FALSE(merged.has(FieldMerge::Differs));
        }
    });
}

} // namespace ach
