// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progressviewmodel.h"

#include "core/service/diaryservice.h"
#include "core/storage/diaryrepository.h"
#include "core/storage/episoderepository.h"
#include "core/storage/programmerepository.h"

#include <algorithm>

namespace ach {

namespace {
const QDate kBeginning(1900, 1, 1);
constexpr int kShortestView =
    14; // days, so that a first visit does not fill the width with one day
} // namespace

ProgressViewModel::ProgressViewModel(const RecordContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{
    const auto refill = [this](const EpisodeId& episode) {
        if (episode == m_context.episode)
            reload();
    };
    connect(&context.session.events(), &RecordEvents::diaryChanged, this, refill);
    connect(&context.session.events(), &RecordEvents::programmeChanged, this, refill);
    connect(&context.session.events(), &RecordEvents::episodeChanged, this, refill);
    reload();
    m_day = m_course.days.isEmpty() ? m_course.today : m_course.days.last().entry.day;
    setDay(m_day);
}

void ProgressViewModel::reload()
{
    Database& database = m_context.session.database();
    const QDate today = m_context.session.clock().today();
    const auto episode = EpisodeRepository(database).find(m_context.episode);
    const auto visits = EpisodeRepository(database).visits(m_context.episode);
    const auto days = DiaryRepository(database).days(m_context.episode, kBeginning, today);
    const auto sessions = DiaryRepository(database).sessions(m_context.episode, kBeginning, today);
    const auto versions = ProgrammeRepository(database).versions(m_context.episode);
    if (!episode || !visits || !days || !sessions || !versions) {
        Q_EMIT readFailed(!episode        ? episode.error()
                              : !visits   ? visits.error()
                              : !days     ? days.error()
                              : !sessions ? sessions.error()
                                          : versions.error());
        return;
    }
    m_course = makeProgressData(today, episode->openedOn, *days, *sessions, *versions, *visits);
    Q_EMIT changed();
}

void ProgressViewModel::setRange(Range range)
{
    if (range == m_range)
        return;
    m_range = range;
    Q_EMIT changed();
    setDay(m_day);
}

QDate ProgressViewModel::firstDay() const
{
    QDate first = m_course.earliest;
    if (m_range == Range::FourWeeks)
        first = m_course.today.addDays(-27);
    else if (m_range == Range::SinceIntake)
        first = m_course.intake;
    return std::min(first, m_course.today.addDays(1 - kShortestView));
}

void ProgressViewModel::setDay(const QDate& day)
{
    const QDate inside = std::clamp(day, firstDay(), lastDay());
    if (inside == m_day)
        return;
    m_day = inside;
    Q_EMIT dayChanged(m_day);
}

QList<ProgressDay> ProgressViewModel::lastEntries(int count) const
{
    QList<ProgressDay> last;
    for (qsizetype i = m_course.days.size() - 1; i >= 0 && last.size() < count; --i)
        last.append(m_course.days.at(i));
    return last;
}

TrainingSession ProgressViewModel::newSession() const
{
    return {SessionId::create(), m_context.episode, m_course.today};
}

Status ProgressViewModel::addSession(const TrainingSession& session)
{
    return DiaryService(m_context.session.context()).add(session);
}

} // namespace ach
