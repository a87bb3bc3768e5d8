// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplediary.h"

#include <algorithm>
#include <cmath>

namespace ach {

namespace {

SampleCurvePoint pointOn(const QList<SampleCurvePoint>& curve, int ago)
{
    // The curve runs from the past to today, so `ago` falls from point to point.
    const auto later = std::find_if(curve.begin(), curve.end(),
                                    [ago](const SampleCurvePoint& p) { return p.ago <= ago; });
    if (later == curve.begin())
        return curve.first();
    if (later == curve.end())
        return curve.last();
    const SampleCurvePoint& from = *std::prev(later);
    const SampleCurvePoint& to = *later;
    const double share =
        static_cast<double>(from.ago - ago) / static_cast<double>(from.ago - to.ago);
    const auto mix = [share](double a, double b) { return a + share * (b - a); };
    return {ago,
            mix(from.during, to.during),
            mix(from.after, to.after),
            mix(from.morning, to.morning),
            mix(from.stiffness, to.stiffness),
            mix(from.runMetres, to.runMetres)};
}

std::optional<PainScore> noisyPain(double pain, SampleRandom& random)
{
    const double noise = random.between(-7, 7) / 10.0;
    return PainScore::from(static_cast<int>(std::clamp(std::lround(pain + noise), 0L, 10L)));
}

TrainingSession exerciseSession(const EpisodeId& episode, const QDate& day, SampleRandom& random,
                                SampleIds& ids)
{
    TrainingSession session{ids.next<SessionId>(), episode, day, SessionKind::Exercise};
    session.effort = Effort::from(random.between(3, 6));
    session.minutes = Minutes::from(random.between(15, 25));
    return session;
}

TrainingSession runSession(const EpisodeId& episode, const QDate& day, Metres distance,
                           SampleRandom& random, SampleIds& ids)
{
    TrainingSession session{ids.next<SessionId>(), episode, day, SessionKind::Run};
    session.effort = Effort::from(random.between(3, 7));
    const int secondsPerKilometre = random.between(330, 400);
    session.minutes = Minutes::from(std::max(1, distance.value() * secondsPerKilometre / 60'000));
    session.distance = distance;
    session.hills = random.percent(25) ? Answer::Yes : Answer::No;
    return session;
}

} // namespace

SampleDiaryEntries makeSampleDiary(const SampleDiary& diary, const EpisodeId& episode,
                                   const QDate& today, SampleRandom& random, SampleIds& ids)
{
    SampleDiaryEntries entries;
    for (int ago = diary.fromAgo; ago >= diary.toAgo; --ago) {
        if (random.percent(diary.missingPercent))
            continue;
        const SampleCurvePoint mood = pointOn(diary.curve, ago);
        DiaryDay day{episode, today.addDays(-ago)};
        day.painDuring = noisyPain(mood.during, random);
        day.painAfter = noisyPain(mood.after, random);
        day.painNextMorning = noisyPain(mood.morning, random);
        day.stiffness = Minutes::from(
            std::max(0, static_cast<int>(std::lround(mood.stiffness)) + random.between(-2, 2)));
        const bool runs = diary.runWeekdays.contains(day.day.dayOfWeek()) && mood.runMetres >= 500;
        // Rounded to 100 m, as people write it down.
        const int metres = runs
            ? static_cast<int>(std::lround(mood.runMetres * random.between(85, 115) / 10'000.0))
                * 100
            : 0;
        day.run = Metres::from(metres);
        day.exercisesDone = random.percent(diary.donePercent);
        entries.days.append(day);
        if (*day.exercisesDone && ago % 2 == 0)
            entries.sessions.append(exerciseSession(episode, day.day, random, ids));
        if (runs)
            entries.sessions.append(runSession(episode, day.day, *day.run, random, ids));
    }
    return entries;
}

} // namespace ach
