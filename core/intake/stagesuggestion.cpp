// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/stagesuggestion.h"

#include <algorithm>
#include <array>

namespace ach {
namespace {

constexpr int kDegenerativeFrom = 4;
constexpr int kModerateReactive = 6;
constexpr int kModerateDegenerative = 7;
constexpr int kModerateContrary = 1; // at most

/// An unknown one of these is read both ways, and keeps the stage open when the readings differ.
constexpr std::array kReadBothWays{Finding::LoadIncreaseBefore, Finding::WorseningWeeks,
                                   Finding::SymptomDurationWeeks, Finding::TendonShape};
/// These only add points; unknown, they add none, but asking them may settle an open stage.
constexpr std::array kAddPoints{Finding::PreviousEpisodes, Finding::AgeYears};

/// The stage with every finding taken as it stands.
AssessmentOutcome stageAsItStands(const Findings& findings)
{
    const bool acute = isAcute(findings);
    const bool chronic = isChronic(findings);
    if (acute)
        return chronic ? AssessmentOutcome::ReactiveOnDegenerative : AssessmentOutcome::Reactive;
    if (chronic && stagePoints(findings).degenerative >= kDegenerativeFrom)
        return AssessmentOutcome::Degenerative;
    return AssessmentOutcome::Undetermined;
}

/// The findings once for each answer to `finding` that the rules tell apart.
QList<Findings> readings(const Findings& findings, Finding finding)
{
    QList<Findings> list;
    const auto withNumber = [&](double number) {
        Findings reading = findings;
        Q_ASSERT(infoOf(finding).min <= number && number <= infoOf(finding).max);
        if (reading.setNumber(finding, number))
            list << reading;
    };
    const auto withWord = [&](const char* word) {
        Findings reading = findings;
        if (reading.setWord(finding, QString::fromLatin1(word)))
            list << reading;
    };
    switch (finding) {
    case Finding::LoadIncreaseBefore:
        for (const Answer answer : {Answer::No, Answer::Yes}) {
            list << findings;
            list.last().setAnswer(finding, answer);
        }
        break;
    case Finding::WorseningWeeks:
        withNumber(kRecentWorseningWeeks);
        withWord("none");
        break;
    case Finding::SymptomDurationWeeks:
        withNumber(kLongDurationWeeks);
        withNumber(kLongDurationWeeks + 1);
        break;
    case Finding::TendonShape:
        for (const char* word : infoOf(finding).words)
            withWord(word);
        break;
    case Finding::PreviousEpisodes:
        for (const double episodes : {0, 1, 2})
            withNumber(episodes);
        break;
    case Finding::AgeYears:
        withNumber(kYoungBelowYears);
        withNumber(kOlderFromYears);
        break;
    default:
        break;
    }
    return list;
}

/// The findings once for each combination of answers to all of `open`.
QList<Findings> readings(const Findings& findings, const QList<Finding>& open)
{
    QList<Findings> list{findings};
    for (const Finding finding : open) {
        QList<Findings> longer;
        for (const Findings& reading : list)
            longer << readings(reading, finding);
        list = longer;
    }
    return list;
}

bool differ(const QList<Findings>& list)
{
    return std::ranges::any_of(list,
                               [first = stageAsItStands(list.first())](const Findings& reading) {
                                   return stageAsItStands(reading) != first;
                               });
}

/// True when some answer to the other open findings leaves the stage to `finding`.
bool couldTurn(const Findings& findings, const QList<Finding>& open, Finding finding)
{
    QList<Finding> others = open;
    others.removeAll(finding);
    return std::ranges::any_of(readings(findings, others), [finding](const Findings& reading) {
        return differ(readings(reading, finding));
    });
}

template<std::size_t N>
QList<Finding> unknownAmong(const Findings& findings, const std::array<Finding, N>& candidates)
{
    QList<Finding> list;
    for (const Finding finding : candidates) {
        if (!findings.isKnown(finding))
            list << finding;
    }
    return list;
}

QList<Finding> missingIn(const Findings& findings)
{
    constexpr std::array kCriteria{Finding::PainLocationCm, Finding::LoadRelatedPain,
                                   Finding::PalpationPainMidportion};
    return unknownAmong(findings, kCriteria) + unknownAmong(findings, kReadBothWays)
        + unknownAmong(findings, kAddPoints);
}

QList<FiredRule> speakingAgainst(AssessmentOutcome stage, const StagePoints& points)
{
    // A flare on an old problem shows both directions; neither speaks against it.
    if (stage != AssessmentOutcome::Reactive && stage != AssessmentOutcome::Degenerative)
        return {};
    const StageDirection own = stage == AssessmentOutcome::Reactive ? StageDirection::Reactive
                                                                    : StageDirection::Degenerative;
    QList<FiredRule> list;
    for (const FiredRule& fired : points.fired) {
        if (fired.rule->direction != own)
            list << fired;
    }
    return list;
}

Confidence confidenceIn(const Assessment& assessment, const Findings& findings)
{
    const bool coreKnown = unknownAmong(findings, kReadBothWays).isEmpty()
        && unknownAmong(findings, kAddPoints).isEmpty();
    int contrary = 0;
    for (const FiredRule& fired : assessment.contrary)
        contrary += fired.points;
    const bool strong = assessment.outcome == AssessmentOutcome::Reactive
        ? assessment.points.reactive >= kModerateReactive
        : assessment.points.degenerative >= kModerateDegenerative;
    return coreKnown && strong && contrary <= kModerateContrary ? Confidence::Moderate
                                                                : Confidence::Low;
}

/// Complaints that are younger than their own worsening.
bool isContradictory(const Findings& findings)
{
    const auto worsening = findings.number(Finding::WorseningWeeks);
    const auto duration = findings.number(Finding::SymptomDurationWeeks);
    return worsening && duration && *worsening > *duration;
}

void suggestStage(Assessment& assessment, const Findings& findings)
{
    if (isContradictory(findings)) {
        assessment.outcome = AssessmentOutcome::Undetermined;
        assessment.detail = AssessmentDetail::Contradictory;
        assessment.notes << AssessmentNote::WorseningBeforeOnset;
        assessment.wouldSettle = {Finding::WorseningWeeks, Finding::SymptomDurationWeeks};
        return;
    }

    const QList<Finding> open = unknownAmong(findings, kReadBothWays);
    const QList<Findings> ways = readings(findings, open);
    assessment.outcome =
        differ(ways) ? AssessmentOutcome::Undetermined : stageAsItStands(ways.first());
    if (assessment.outcome == AssessmentOutcome::Undetermined) {
        const QList<Finding> askable = open + unknownAmong(findings, kAddPoints);
        for (const Finding finding : askable) {
            if (couldTurn(findings, askable, finding))
                assessment.wouldSettle << finding;
        }
        return;
    }
    assessment.contrary = speakingAgainst(assessment.outcome, assessment.points);
    assessment.confidence = confidenceIn(assessment, findings);
}

} // namespace

Cause Assessment::planBlockedBy() const
{
    if (outcome == AssessmentOutcome::RedFlag)
        return Cause::RedFlagOpen;
    return screening.isComplete() ? Cause::None : Cause::ScreeningIncomplete;
}

Assessment assess(const Findings& findings, const QList<RedFlag>& overridden)
{
    Assessment assessment;
    assessment.points = stagePoints(findings);
    assessment.missing = missingIn(findings);
    assessment.screening = screenRedFlags(findings);
    const ScopeVerdict scope = checkScope(findings);
    assessment.notes = scope.notes;

    const bool blocked = std::ranges::any_of(
        assessment.screening.raised(), [&overridden](const RedFlagStatus& status) {
            return isBlocking(status.flag) && !overridden.contains(status.flag);
        });
    if (blocked) {
        assessment.outcome = AssessmentOutcome::RedFlag;
        return assessment;
    }
    if (scope.result == ScopeResult::InScope) {
        suggestStage(assessment, findings);
        return assessment;
    }
    assessment.outcome = scope.result == ScopeResult::OutOfScope ? AssessmentOutcome::OutOfScope
                                                                 : AssessmentOutcome::Undetermined;
    assessment.detail = scope.detail;
    assessment.wouldSettle = scope.missing;
    return assessment;
}

} // namespace ach
