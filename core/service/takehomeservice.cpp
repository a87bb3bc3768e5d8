// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/takehomeservice.h"

#include "core/service/recordchange.h"
#include "core/storage/episoderepository.h"

namespace ach {

using namespace Qt::StringLiterals;

Status TakeHomeService::noteMade(const Programme& programme, const QString& language, bool withName)
{
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    const auto episode = EpisodeRepository(m_context.database).find(programme.episode);
    if (!episode)
        return episode.error();
    if (auto status = change->note(AuditEvent::SheetPrinted, u"programme"_s,
                                   programme.id.toString(), episode->patient,
                                   {{u"language"_s, {}, language},
                                    {u"form"_s, {}, u"take_home"_s},
                                    {u"name"_s, {}, withName ? u"yes"_s : u"no"_s}});
        !status)
        return status;
    return change->commit();
}

} // namespace ach
