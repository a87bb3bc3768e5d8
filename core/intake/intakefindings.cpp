// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intakefindings.h"

#include "core/intake/bodychart.h"
#include "core/intake/intakequestion.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> answerTo(const Intake& intake, const QString& key)
{
    const auto answer = intake.answers.constFind(key);
    return answer != intake.answers.constEnd() ? std::optional<QString>(*answer) : std::nullopt;
}

void takeAsked(Findings& findings, const Intake& intake)
{
    for (const FindingInfo& info : findingTable()) {
        const QString key = QString::fromLatin1(info.key);
        const auto answer = answerTo(intake, key);
        if (!answer || findIntakeQuestion(key) == nullptr)
            continue;
        if (*answer == QLatin1StringView(kUnknownAnswer)) {
            findings.setUnknown(info.finding);
        } else if (info.kind == FindingKind::YesNo) {
            findings.setAnswer(info.finding, *answer == u"yes" ? Answer::Yes : Answer::No);
        } else if (!findings.setWord(info.finding, *answer)) {
            // What checkIntakeAnswer() let in is a word or a number in range.
            (void)findings.setNumber(info.finding, answer->toDouble());
        }
    }
}

/// Weeks from the day under `key` to `today`; unknown stays unknown, a day that lies ahead counts
/// 0.
void takeWeeks(Findings& findings, Finding finding, const QDate& since, const QDate& today)
{
    const double weeks = static_cast<double>(std::max<qint64>(0, since.daysTo(today))) / 7.0;
    if (!findings.setNumber(finding, weeks))
        findings.setUnknown(finding);
}

void takeTimes(Findings& findings, const Intake& intake, const Episode& episode, const QDate& today)
{
    QDate onset = episode.onset;
    const auto onsetAnswer = answerTo(intake, u"onset"_s);
    if (onsetAnswer)
        onset = QDate::fromString(*onsetAnswer, Qt::ISODate);
    if (onset.isValid())
        takeWeeks(findings, Finding::SymptomDurationWeeks, onset, today);
    else if (onsetAnswer)
        findings.setUnknown(Finding::SymptomDurationWeeks);

    const auto worsening = answerTo(intake, u"worsening"_s);
    if (!worsening)
        return;
    const QDate day =
        *worsening == u"since_onset" ? onset : QDate::fromString(*worsening, Qt::ISODate);
    if (*worsening == u"none")
        findings.setNothingAcute();
    else if (day.isValid())
        takeWeeks(findings, Finding::WorseningWeeks, day, today);
    else
        findings.setUnknown(Finding::WorseningWeeks);
}

void takeBodyChart(Findings& findings, const Intake& intake, const Episode& episode)
{
    const auto stored = answerTo(intake, u"body_chart"_s);
    if (!stored)
        return;
    const auto chart = BodyChart::fromJson(QJsonDocument::fromJson(stored->toUtf8()).object());
    if (!chart)
        return;
    const QList<Side> sides = episode.side == Side::Both ? QList<Side>{Side::Left, Side::Right}
                                                         : QList<Side>{episode.side};
    for (const Side side : sides) {
        const auto place = chart->painLocationCm(side);
        if (place && !findings.number(Finding::PainLocationCm))
            (void)findings.setNumber(Finding::PainLocationCm, *place);
        for (const PlacedMark& placed : chart->marks(side)) {
            if (placed.mark.kind == MarkKind::Crepitus
                && findings.answer(Finding::Crepitus) == Answer::NotAsked)
                findings.setAnswer(Finding::Crepitus, Answer::Yes);
        }
    }
}

void takePain(Findings& findings, const Intake& intake)
{
    if (const auto pinch = answerTo(intake, u"pinch_pain"_s)) {
        bool isScore = false;
        const int score = pinch->toInt(&isScore);
        if (isScore)
            findings.setAnswer(Finding::PalpationPainMidportion,
                               score > 0 ? Answer::Yes : Answer::No);
        else
            findings.setUnknown(Finding::PalpationPainMidportion);
    }
    if (findings.answer(Finding::LoadRelatedPain) == Answer::NotAsked) {
        for (const IntakeQuestion& question : intakeQuestions()) {
            if (question.step == IntakeStep::Load && question.kind == QuestionKind::Score
                && answerTo(intake, question.key).value_or(QString()).toInt() > 0)
                findings.setAnswer(Finding::LoadRelatedPain, Answer::Yes);
        }
    }
}

void takeHeelRises(Findings& findings, const Intake& intake, Side side)
{
    if (findings.answer(Finding::UnableSingleLegHeelRaise) != Answer::NotAsked
        || side == Side::Both)
        return;
    const auto counted =
        answerTo(intake, side == Side::Left ? u"heel_rises_left"_s : u"heel_rises_right"_s);
    if (counted.value_or(QString()).toInt() > 0)
        findings.setAnswer(Finding::UnableSingleLegHeelRaise, Answer::No);
}

} // namespace

Findings findingsOf(const Intake& intake, const Patient& patient, const Episode& episode)
{
    const QDate today = intake.startedAt.toLocalTime().date();
    Findings findings;
    if (const auto age = patient.ageOn(today))
        (void)findings.setNumber(Finding::AgeYears, *age);
    findings.setAnswer(Finding::Bilateral, episode.side == Side::Both ? Answer::Yes : Answer::No);
    takeAsked(findings, intake);
    takeTimes(findings, intake, episode, today);
    takeBodyChart(findings, intake, episode);
    takePain(findings, intake);
    takeHeelRises(findings, intake, episode.side);
    return findings;
}

VisaAAnswers visaAAnswersOf(const Intake& intake)
{
    VisaAAnswers form;
    for (std::size_t item = 0; item < form.numbers.size(); ++item) {
        const auto answer = answerTo(intake, u"visa_a.q%1"_s.arg(item + 1));
        bool isNumber = false;
        const double points = answer.value_or(QString()).toDouble(&isNumber);
        if (isNumber)
            form.numbers.at(item) = points;
    }
    if (const auto branch =
            kVisaABranchCodes.fromCode(answerTo(intake, u"visa_a.q8_branch"_s).value_or(QString())))
        form.branches.append(*branch);
    form.minutes =
        kVisaAMinutesCodes.fromCode(answerTo(intake, u"visa_a.q8_minutes"_s).value_or(QString()));
    form.cannotWalkHalfAnHour =
        answerTo(intake, u"visa_a.q3_unable_to_walk_30min_because_of_pain"_s)
        == std::optional<QString>(u"yes"_s);
    return form;
}

} // namespace ach
