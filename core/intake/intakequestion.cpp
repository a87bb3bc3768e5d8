// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intakequestion.h"

#include "core/outcome/visaa.h"

#include <QDate>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// Findings that are not asked but follow from other answers (core/intake/intakefindings.cpp).
bool isDerived(Finding finding)
{
    switch (finding) {
    case Finding::AgeYears: // from the birth date
    case Finding::PainLocationCm: // from the pain mark of the body chart
    case Finding::SymptomDurationWeeks: // from the day of onset
    case Finding::WorseningWeeks: // from the day of worsening
    case Finding::Bilateral: // from the side of the episode
    case Finding::PalpationPainMidportion: // from the pinch pain
        return true;
    default:
        return false;
    }
}

IntakeStep stepOf(Finding finding)
{
    switch (finding) {
    case Finding::PreviousEpisodes:
    case Finding::LoadIncreaseBefore:
        return IntakeStep::Story;
    case Finding::LoadRelatedPain:
    case Finding::MorningStiffnessMin:
        return IntakeStep::Load;
    case Finding::TendonShape:
    case Finding::Ultrasound:
    case Finding::Crepitus:
    case Finding::SwellingDoesNotMoveWithTendon:
    case Finding::BonyProminenceHeel:
    case Finding::HotRedSkin:
    case Finding::PalpableGap:
    case Finding::GrowingLump:
    case Finding::HeelSqueezePain:
    case Finding::BonyPointTenderness:
    case Finding::WholeLegSwollen:
    case Finding::PittingOedemaOneLeg:
    case Finding::DeepCalfVeinTenderness:
    case Finding::CalfCircumferenceDifferenceCm:
    case Finding::ColdPalePulselessLeg:
    case Finding::TenseCalfWithNumbness:
        return IntakeStep::BodyChart;
    case Finding::ThompsonNoPlantarflexion:
    case Finding::MatlesPositive:
    case Finding::UnableSingleLegHeelRaise:
    case Finding::PainfulWeakHeelRaise:
    case Finding::HopImpossible:
    case Finding::PainOnForcedPlantarflexion:
    case Finding::NumbnessOrBurningLateralFoot:
        return IntakeStep::Tests;
    default:
        return IntakeStep::Story; // what happened and how the patient is otherwise
    }
}

QStringList wordsOf(const FindingInfo& info)
{
    QStringList words;
    for (const char* word : info.words)
        words.append(QString::fromLatin1(word));
    return words;
}

IntakeQuestion questionOf(const FindingInfo& info)
{
    QuestionKind kind = QuestionKind::YesNo;
    switch (info.kind) {
    case FindingKind::YesNo:
        kind = QuestionKind::YesNo;
        break;
    case FindingKind::Choice:
        kind = QuestionKind::Choice;
        break;
    case FindingKind::Number:
        kind = QuestionKind::Number;
        break;
    case FindingKind::Count:
        kind = QuestionKind::Count;
        break;
    }
    return {QString::fromLatin1(info.key),
            stepOf(info.finding),
            kind,
            wordsOf(info),
            info.min,
            info.max};
}

QList<IntakeQuestion> makeQuestions()
{
    using enum QuestionKind;
    using enum IntakeStep;
    QList<IntakeQuestion> questions{
        {u"sports"_s, Person, Text},
        {u"work"_s, Person, Text},
        {u"onset"_s, Story, Day},
        {u"onset_kind"_s, Story, Choice, {u"slow"_s, u"within_days"_s, u"sudden"_s}},
        // "none": nothing acute lately; "since_onset": it has been bad from the start
        {u"worsening"_s, Story, Day, {u"none"_s, u"since_onset"_s}},
        {u"load_changes"_s,
         Story,
         Choices,
         {u"kilometres"_s, u"hills"_s, u"speed"_s, u"shoes"_s, u"surface"_s, u"after_break"_s,
          u"new_sport"_s, u"standing_work"_s}},
        {u"treatment_so_far"_s, Story, Text},
        {u"goal"_s, Story, Text},
        {u"own_words"_s, Story, Text},
        // 0 none, 1 after activity, 2 during and after, 3 at its start, 4 in daily life, 5 at rest
        // (evidence 1.2)
        {u"symptom_pattern"_s, Story, Count, {}, 0, 5},
        {u"load_history"_s, Load, Json},
        {u"calf_stiffness"_s, Load, Choice, {u"none"_s, u"some"_s, u"a_lot"_s}},
        {u"warming_up"_s, Load, Choice, {u"eases"_s, u"no_change"_s, u"worse"_s}},
        {u"response_24h"_s, Load, Choice, {u"same"_s, u"settles_in_24h"_s, u"over_24h"_s}},
        {u"body_chart"_s, BodyChart, Json},
        {u"pinch_pain"_s, BodyChart, Score},
        {u"pain_clearly_less_in_dorsiflexion"_s, BodyChart, YesNo}, // Royal London Hospital test
        {u"heel_rises_left"_s, Tests, Count, {}, 0, 200},
        {u"heel_rises_right"_s, Tests, Count, {}, 0, 200},
        {u"heel_rise_pain"_s, Tests, Score},
        {u"hop_pain"_s, Tests, Score},
        {u"knee_to_wall_left_cm"_s, Tests, Number, {}, 0, 30},
        {u"knee_to_wall_right_cm"_s, Tests, Number, {}, 0, 30},
    };
    for (const QString& activity :
         {u"walking"_s, u"stairs"_s, u"on_toes"_s, u"run_start"_s, u"run_during"_s, u"run_after"_s,
          u"next_morning"_s, u"jumping"_s})
        questions.append({u"pain_"_s + activity, Load, Score});
    for (const FindingInfo& info : findingTable()) {
        if (!isDerived(info.finding))
            questions.append(questionOf(info));
    }
    for (int item = 1; item <= kVisaANumberedItems; ++item)
        questions.append({u"visa_a.q%1"_s.arg(item), VisaA, Count, {}, 0, 10});
    questions.append({u"visa_a.q8_branch"_s, VisaA, Choice, {u"A"_s, u"B"_s, u"C"_s}});
    questions.append({u"visa_a.q8_minutes"_s,
                      VisaA,
                      Choice,
                      {u"nil"_s, u"1-10"_s, u"11-20"_s, u"21-30"_s, u">30"_s}});
    questions.append({u"visa_a.q3_unable_to_walk_30min_because_of_pain"_s, VisaA, YesNo});
    for (int step = 1; step <= kIntakeSteps; ++step)
        questions.append({u"skipped.%1"_s.arg(step), static_cast<IntakeStep>(step), YesNo});
    std::stable_sort(
        questions.begin(), questions.end(),
        [](const IntakeQuestion& a, const IntakeQuestion& b) { return a.step < b.step; });
    return questions;
}

bool isNumberWithin(const QString& text, double min, double max, bool whole)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number) && number >= min && number <= max
        && (!whole || number == std::floor(number));
}

bool fits(const IntakeQuestion& question, const QString& value)
{
    if (value == QLatin1StringView(kUnknownAnswer))
        return true;
    switch (question.kind) {
    case QuestionKind::YesNo:
        return value == u"yes" || value == u"no";
    case QuestionKind::Choice:
        return question.words.contains(value);
    case QuestionKind::Choices: {
        const QStringList chosen = value.split(u',', Qt::SkipEmptyParts);
        return std::all_of(chosen.begin(), chosen.end(), [&question](const QString& word) {
            return question.words.contains(word);
        });
    }
    case QuestionKind::Number:
        return question.words.contains(value)
            || isNumberWithin(value, question.min, question.max, false);
    case QuestionKind::Count:
        return isNumberWithin(value, question.min, question.max, true);
    case QuestionKind::Score:
        return value == QLatin1StringView(kNotDoneAnswer) || isNumberWithin(value, 0, 10, true);
    case QuestionKind::Day:
        return question.words.contains(value) || QDate::fromString(value, Qt::ISODate).isValid();
    case QuestionKind::Text:
        return true;
    case QuestionKind::Json:
        return QJsonDocument::fromJson(value.toUtf8()).isObject();
    }
    return false;
}

} // namespace

const QList<IntakeQuestion>& intakeQuestions()
{
    static const QList<IntakeQuestion> questions = makeQuestions();
    return questions;
}

const IntakeQuestion* findIntakeQuestion(const QString& key)
{
    static const QHash<QString, const IntakeQuestion*> byKey = [] {
        QHash<QString, const IntakeQuestion*> index;
        for (const IntakeQuestion& question : intakeQuestions())
            index.insert(question.key, &question);
        return index;
    }();
    return byKey.value(key, nullptr);
}

Status checkIntakeAnswer(const QString& key, const QString& value)
{
    const IntakeQuestion* question = findIntakeQuestion(key);
    if (question == nullptr)
        return Error{Fault::Invalid, key, Cause::UnknownKey};
    if (!fits(*question, value))
        return Error{Fault::Invalid, key, Cause::ValueOutOfRange};
    return Done{};
}

QList<Finding> findingsAskedAt(IntakeStep step)
{
    QList<Finding> findings;
    for (const FindingInfo& info : findingTable()) {
        if (!isDerived(info.finding) && stepOf(info.finding) == step)
            findings.append(info.finding);
    }
    return findings;
}

} // namespace ach
