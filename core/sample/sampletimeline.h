// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/samplestories.h"
#include "core/service/servicecontext.h"

#include <functional>
#include <vector>

namespace ach {

/// Plays the stories in the order in which they happened, so that moments and audit are those of a
/// clinic that had worked all this time. Everything goes through the services.
class SampleTimeline {
public:
    /// `clock` must be the clock of `context`.
    SampleTimeline(const ServiceContext& context, FixedClock& clock, const QDate& today);

    void add(const SamplePerson& person, const QMap<QString, QString>& screening);
    /// Plays what was added. Stops at the first failure.
    Status play();

private:
    struct Event {
        QDateTime at;
        std::function<Status()> happen;
    };

    void at(const SampleMoment& when, std::function<Status()> happen);
    void addEpisode(const SampleEpisode& story, const QMap<QString, QString>& screening);
    Status playIntake(const SampleEpisode& story, IntakeId id,
                      const QMap<QString, QString>& screening);
    Status decide(const SampleEpisode& story, const IntakeId& intake);
    void addDiary(const SampleEpisode& story);
    void addOutcome(const EpisodeId& episode, const SampleEntry<QJsonObject>& form);
    void addNote(const EpisodeId& episode, const SampleNote& story);

    const ServiceContext& m_context;
    FixedClock& m_clock;
    QDate m_today;
    SampleIds m_ids{kSampleTimelineIds};
    std::vector<Event> m_events;
};

} // namespace ach
