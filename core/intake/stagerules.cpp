// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/stagerules.h"

#include <array>

namespace ach {
namespace {

// std::optional compares an empty value as smaller than any number, so "at most" and "below" ask
// first.
bool atMost(std::optional<double> number, double limit)
{
    return number && *number <= limit;
}

int r1(const Findings& f)
{
    return f.answer(Finding::LoadIncreaseBefore) == Answer::Yes ? 3 : 0;
}

int r2(const Findings& f)
{
    return atMost(f.number(Finding::WorseningWeeks), kRecentWorseningWeeks) ? 2 : 0;
}

int r3(const Findings& f)
{
    return f.tendonShape() == TendonShape::Diffuse ? 1 : 0;
}

int r4(const Findings& f)
{
    const bool first = f.number(Finding::PreviousEpisodes) == 0.0;
    return first && atMost(f.number(Finding::SymptomDurationWeeks), kLongDurationWeeks) ? 1 : 0;
}

int r5(const Findings& f)
{
    const auto age = f.number(Finding::AgeYears);
    return age && *age < kYoungBelowYears ? 1 : 0;
}

int d1(const Findings& f)
{
    return f.number(Finding::SymptomDurationWeeks) > kLongDurationWeeks ? 4 : 0;
}

int d2(const Findings& f)
{
    return f.tendonShape() == TendonShape::Nodular ? 3 : 0;
}

int d3(const Findings& f)
{
    return f.ultrasound() == Ultrasound::FocalDisorganised ? 3 : 0;
}

int d4(const Findings& f)
{
    const double episodes = f.number(Finding::PreviousEpisodes).value_or(0);
    return episodes >= 2 ? 2 : episodes >= 1 ? 1 : 0;
}

int d5(const Findings& f)
{
    return f.number(Finding::AgeYears) >= kOlderFromYears ? 1 : 0;
}

using enum StageDirection;
constexpr std::array kRules{
    StageRule{"R1", Finding::LoadIncreaseBefore, Reactive, 3, "S1, S24/S25", r1},
    StageRule{"R2", Finding::WorseningWeeks, Reactive, 2, "S1, S25; cut-off GK", r2},
    StageRule{"R3", Finding::TendonShape, Reactive, 1, "S25, S1", r3},
    StageRule{"R4", Finding::PreviousEpisodes, Reactive, 1, "S26", r4},
    StageRule{"R5", Finding::AgeYears, Reactive, 1, "S25", r5},
    StageRule{"D1", Finding::SymptomDurationWeeks, Degenerative, 4, "S1, S25; cut-off GK", d1},
    StageRule{"D2", Finding::TendonShape, Degenerative, 3, "S1, GK 2009", d2},
    StageRule{"D3", Finding::Ultrasound, Degenerative, 3, "S25", d3},
    StageRule{"D4", Finding::PreviousEpisodes, Degenerative, 2, "GK 2009", d4},
    StageRule{"D5", Finding::AgeYears, Degenerative, 1, "S25", d5},
};

} // namespace

std::span<const StageRule> stageRules()
{
    return kRules;
}

StagePoints stagePoints(const Findings& findings)
{
    StagePoints sum;
    for (const StageRule& rule : kRules) {
        const int points = rule.points(findings);
        if (points == 0)
            continue;
        sum.fired << FiredRule{&rule, points};
        (rule.direction == Reactive ? sum.reactive : sum.degenerative) += points;
    }
    return sum;
}

bool isAcute(const Findings& findings)
{
    return r1(findings) > 0 && r2(findings) > 0;
}

bool isChronic(const Findings& findings)
{
    return d1(findings) > 0 || d2(findings) > 0 || d3(findings) > 0;
}

} // namespace ach
