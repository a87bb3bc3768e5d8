// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/visaa.h"

#include <algorithm>
#include <cmath>

namespace ach {
namespace {

using Kind = VisaAProblem::Kind;

constexpr int kLineMax = 10;
constexpr std::array kActivityPoints{0, 4, 7, 10};

// Rows A, B, C; columns nil, 1-10, 11-20, 21-30, >30 (S28).
constexpr std::array<std::array<int, 5>, 3> kTrainingPoints{
    {{0, 7, 14, 21, 30}, {0, 4, 10, 14, 20}, {0, 2, 5, 7, 10}}};

bool isOnTheForm(VisaAItem item, double number)
{
    if (item == VisaAItem::Q7) {
        return std::ranges::any_of(kActivityPoints, [number](int points) {
            return number == static_cast<double>(points);
        });
    }
    return number >= 0 && number <= kLineMax && std::trunc(number) == number;
}

QList<VisaAProblem> problemsOfNumbers(const VisaAAnswers& answers)
{
    QList<VisaAProblem> problems;
    for (int i = 0; i < kVisaANumberedItems; ++i) {
        const auto item = static_cast<VisaAItem>(i);
        const auto& number = answers.numbers[static_cast<std::size_t>(i)];
        if (item == VisaAItem::Q3 && answers.cannotWalkHalfAnHour)
            continue;
        if (!number)
            problems << VisaAProblem{item, Kind::Missing};
        else if (!isOnTheForm(item, *number))
            problems << VisaAProblem{item, Kind::NotOnTheForm};
    }
    return problems;
}

QList<VisaAProblem> problemsOfTraining(const VisaAAnswers& answers)
{
    QList<VisaAProblem> problems;
    const auto unreadable = [&answers](VisaAItem item) {
        return answers.unreadable.contains(item);
    };
    if (unreadable(VisaAItem::Q8Branch))
        problems << VisaAProblem{VisaAItem::Q8Branch, Kind::NotOnTheForm};
    else if (answers.branches.isEmpty())
        problems << VisaAProblem{VisaAItem::Q8Branch, Kind::Missing};
    else if (answers.branches.size() > 1)
        problems << VisaAProblem{VisaAItem::Q8Branch, Kind::SeveralBranches};
    if (unreadable(VisaAItem::Q8Minutes))
        problems << VisaAProblem{VisaAItem::Q8Minutes, Kind::NotOnTheForm};
    else if (!answers.minutes)
        problems << VisaAProblem{VisaAItem::Q8Minutes, Kind::Missing};
    return problems;
}

int sum(const VisaAAnswers& answers)
{
    int total = visaATrainingPoints(answers.branches.first(), *answers.minutes);
    for (int i = 0; i < kVisaANumberedItems; ++i) {
        if (static_cast<VisaAItem>(i) == VisaAItem::Q3 && answers.cannotWalkHalfAnHour)
            continue;
        total += static_cast<int>(*answers.numbers[static_cast<std::size_t>(i)]);
    }
    return total;
}

} // namespace

int visaATrainingPoints(VisaABranch branch, VisaAMinutes minutes)
{
    return kTrainingPoints[static_cast<std::size_t>(branch)][static_cast<std::size_t>(minutes)];
}

VisaAScore scoreVisaA(const VisaAAnswers& answers)
{
    VisaAScore score;
    score.problems = problemsOfNumbers(answers) + problemsOfTraining(answers);
    const bool onlyGaps = std::ranges::all_of(
        score.problems, [](const VisaAProblem& problem) { return problem.kind == Kind::Missing; });
    if (!onlyGaps)
        score.status = OutcomeStatus::Invalid;
    else if (!score.problems.isEmpty())
        score.status = OutcomeStatus::Incomplete;
    else
        score.total = sum(answers);

    const bool noActivity = answers.numbers[static_cast<std::size_t>(VisaAItem::Q7)] == 0.0;
    if (noActivity && answers.minutes && *answers.minutes != VisaAMinutes::Nil)
        score.problems << VisaAProblem{VisaAItem::Q7, Kind::TrainsWithoutActivity};
    return score;
}

std::optional<ImportantChange> visaAImportantChange(double weeks)
{
    constexpr double kEarlyUntilWeeks = 16;
    constexpr double kLateFromWeeks = 20;
    if (weeks >= 0 && weeks <= kEarlyUntilWeeks)
        return ImportantChange{14, 3, 19, "S31"};
    if (weeks >= kLateFromWeeks)
        return ImportantChange{7, -10, 28, "S31"};
    return std::nullopt;
}

} // namespace ach
