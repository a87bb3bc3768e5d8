// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/loadviewmodel.h"

#include "core/service/exerciseservice.h"
#include "core/storage/diaryrepository.h"
#include "core/storage/episoderepository.h"
#include "core/storage/programmerepository.h"

namespace ach {

namespace {
/// Long enough for an EWMA of 28 days to have forgotten its first day.
constexpr int kLookBackDays = 364;
} // namespace

LoadViewModel::LoadViewModel(const RecordContext& context, QObject* parent)
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
}

void LoadViewModel::reload()
{
    Database& database = m_context.session.database();
    const QDate today = m_context.session.clock().today();
    const QDate since = today.addDays(-kLookBackDays);
    const auto episode = EpisodeRepository(database).find(m_context.episode);
    const auto days = DiaryRepository(database).days(m_context.episode, since, today);
    const auto sessions = DiaryRepository(database).sessions(m_context.episode, since, today);
    const auto versions = ProgrammeRepository(database).versions(m_context.episode);
    const auto known = ExerciseService(m_context.session.context()).catalogue();
    if (!episode || !days || !sessions || !versions || !known) {
        Q_EMIT readFailed(!episode        ? episode.error()
                              : !days     ? days.error()
                              : !sessions ? sessions.error()
                              : !versions ? versions.error()
                                          : known.error());
        return;
    }
    m_summary = summariseLoad(today, *days, *sessions, *versions, *known, episode->side);
    Q_EMIT changed();
}

} // namespace ach
