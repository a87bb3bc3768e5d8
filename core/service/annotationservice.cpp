// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/annotationservice.h"

#include "core/base/datelimits.h"
#include "core/base/textlimits.h"
#include "core/service/recordchange.h"
#include "core/storage/annotationrepository.h"
#include "core/storage/episoderepository.h"

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

Status AnnotationService::write(const EpisodeId& episode, const QDate& day, const QString& text)
{
    if (!day.isValid() || isBeforeMemory(day, m_context.clock.today()))
        return Error{Fault::Invalid, u"day"_s, Cause::DateInvalid};
    if (day > m_context.clock.today())
        return Error{Fault::Invalid, u"day"_s, Cause::DayInFuture};
    const QString line = text.simplified();
    if (line.size() > kLongestName)
        return Error{Fault::Invalid, u"text"_s, Cause::TextTooLong};
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    const auto owner = EpisodeRepository(m_context.database).find(episode);
    if (!owner)
        return owner.error();
    AnnotationRepository annotations(m_context.database);
    const auto all = annotations.ofEpisode(episode);
    if (!all)
        return all.error();
    const auto known = std::find_if(all->begin(), all->end(),
                                    [&day](const Annotation& other) { return other.day == day; });
    const QString before = known != all->end() ? known->text : QString();
    if (before == line)
        return Done{};
    if (auto status = annotations.remove(episode, day); !status)
        return status;
    if (!line.isEmpty()) {
        if (auto status = annotations.insert({episode, day, line, m_context.actor, change->at()});
            !status)
            return status;
    }
    if (auto status = change->note(AuditEvent::AnnotationChanged, u"annotation"_s,
                                   episode.toString() + u'/' + day.toString(Qt::ISODate),
                                   owner->patient, {{u"text"_s, before, line}});
        !status)
        return status;
    if (auto status = change->commit(); !status)
        return status;
    Q_EMIT m_context.events.diaryChanged(episode);
    return Done{};
}

Status AnnotationService::noteExported(const EpisodeId& episode, const QDate& first,
                                       const QDate& last, const QString& format)
{
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    const auto owner = EpisodeRepository(m_context.database).find(episode);
    if (!owner)
        return owner.error();
    if (auto status = change->note(AuditEvent::ChartExported, u"episode"_s, episode.toString(),
                                   owner->patient,
                                   {{u"first"_s, {}, first.toString(Qt::ISODate)},
                                    {u"last"_s, {}, last.toString(Qt::ISODate)},
                                    {u"format"_s, {}, format}});
        !status)
        return status;
    return change->commit();
}

} // namespace ach
