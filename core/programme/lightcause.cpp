// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/lightcause.h"

namespace ach {

namespace {

bool isAbove(const std::optional<PainScore>& score, const std::optional<PainScore>& limit)
{
    return score && limit && *score > *limit;
}

LightCause causeOfRed(const DiaryDay& day, const MorningBaseline& baseline, PainScore limit)
{
    if (isAbove(day.painDuring, limit) || isAbove(day.painAfter, limit))
        return LightCause::AboveLimit;
    return isAbove(day.painNextMorning, baseline.pain) ? LightCause::MorningAboveUsual
                                                       : LightCause::StifferThanUsual;
}

LightCause causeOfWaiting(const DiaryDay& day)
{
    if (!day.painDuring || !day.painAfter)
        return LightCause::ScoreMissing;
    return day.painNextMorning ? LightCause::NoUsualMorning : LightCause::MorningMissing;
}

} // namespace

LightCause lightCause(const DiaryDay& day, const MorningBaseline& baseline, PainScore limit,
                      const MorningTrend& trend)
{
    const SessionLight alone = lightOfDay(day, baseline, limit);
    const SessionLight light = withTrend(alone, trend);
    if (light != alone)
        return light == SessionLight::Red ? LightCause::MorningsWorseTwice
                                          : LightCause::MorningsWorse;
    switch (light) {
    case SessionLight::Red:
        return causeOfRed(day, baseline, limit);
    case SessionLight::Amber:
        return LightCause::AboveTwo;
    case SessionLight::Waiting:
        return causeOfWaiting(day);
    case SessionLight::Green:
        break;
    }
    return LightCause::Calm;
}

} // namespace ach
