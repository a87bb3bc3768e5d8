// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/change.h"

#include "core/outcome/visaa.h"

#include <cmath>

namespace ach {

namespace {

std::optional<ChangeLimits> visaALimits(double weeks)
{
    const auto important = visaAImportantChange(weeks);
    if (!important)
        return std::nullopt;
    return ChangeLimits{std::nullopt, static_cast<double>(important->points),
                        ChangeLimits::Interval{static_cast<double>(important->from),
                                               static_cast<double>(important->to)},
                        important->source};
}

ChangeDirection directionOf(Instrument instrument, double points)
{
    if (points == 0)
        return ChangeDirection::Same;
    return (points > 0) == instrumentInfo(instrument).higherIsWorse ? ChangeDirection::Worse
                                                                    : ChangeDirection::Better;
}

ChangeMeaning meaningOf(double points, const std::optional<ChangeLimits>& limits)
{
    if (!limits || (!limits->error && !limits->important))
        return ChangeMeaning::CannotSay;
    // Means of whole numbers: 1.9999999 is 2.
    const double size = std::abs(points) + 1e-9;
    if (limits->error && size < *limits->error)
        return ChangeMeaning::MayBeChance;
    if (limits->important && size >= *limits->important)
        return ChangeMeaning::Important;
    return limits->error ? ChangeMeaning::BeyondError : ChangeMeaning::MayBeChance;
}

} // namespace

std::optional<ChangeLimits> changeLimits(Instrument instrument, double weeks, int activities)
{
    if (!(weeks >= 0))
        return std::nullopt;
    switch (instrument) {
    case Instrument::VisaA:
        return visaALimits(weeks);
    case Instrument::TendinsA:
        return ChangeLimits{12, {}, {}, "S35"};
    case Instrument::Lefs:
        return ChangeLimits{9, 9, {}, "S36"};
    case Instrument::FaamAdl:
        return ChangeLimits{5.7, 8, {}, "S37"};
    case Instrument::FaamSports:
        return ChangeLimits{12.3, 9, {}, "S37"};
    case Instrument::Psfs:
        return ChangeLimits{activities == 1 ? 3 : 2, 1.3, {}, "S38"};
    case Instrument::Nprs:
    case Instrument::HopPain:
        return ChangeLimits{{}, 1.5, {}, "S38"};
    case Instrument::HeelRise:
        return ChangeLimits{6, {}, {}, "S39"};
    case Instrument::KneeToWall:
        return ChangeLimits{1.0, {}, {}, "S40"};
    case Instrument::VisaASedentary:
    case Instrument::HopDistance:
    case Instrument::MorningStiffness:
    case Instrument::GlobalChange:
        break;
    }
    return std::nullopt;
}

std::optional<ChangeSizes> changeSizes(Instrument instrument)
{
    if (instrument == Instrument::Psfs)
        return ChangeSizes{1.3, 2.3, 2.7};
    if (instrument == Instrument::Nprs)
        return ChangeSizes{1.5, std::nullopt, 3.5};
    return std::nullopt;
}

Change changeBetween(Instrument instrument, const MeasuredValue& before, const MeasuredValue& now,
                     int activities)
{
    constexpr double kDaysOfAWeek = 7;
    const double points = now.value - before.value;
    const double weeks = static_cast<double>(before.on.daysTo(now.on)) / kDaysOfAWeek;
    const auto limits = changeLimits(instrument, weeks, activities);
    return {points, weeks, directionOf(instrument, points), meaningOf(points, limits), limits};
}

} // namespace ach
