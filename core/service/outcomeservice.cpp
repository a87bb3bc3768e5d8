// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/outcomeservice.h"

#include "core/base/datelimits.h"
#include "core/base/textlimits.h"
#include "core/service/recordchange.h"
#include "core/storage/episoderepository.h"
#include "core/storage/outcomerepository.h"

#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

Status OutcomeService::record(Outcome outcome)
{
    if (!outcome.takenOn.isValid() || isBeforeMemory(outcome.takenOn, m_context.clock.today()))
        return Error{Fault::Invalid, u"taken_on"_s, Cause::DateInvalid};
    if (outcome.takenOn > m_context.clock.today())
        return Error{Fault::Invalid, u"taken_on"_s, Cause::DayInFuture};
    if (outcome.total && !std::isfinite(*outcome.total))
        return Error{Fault::Invalid, u"total"_s, Cause::ValueOutOfRange};
    if (auto status = checkText(outcome.answers, u"answers"_s); !status)
        return status;
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    const auto episode = EpisodeRepository(m_context.database).find(outcome.episode);
    if (!episode)
        return episode.error();
    if (outcome.id.isEmpty())
        outcome.id = createTimeOrderedUuid().toString(QUuid::WithoutBraces);
    outcome.recordedBy = m_context.actor;
    outcome.recordedAt = change->at();
    if (auto status = OutcomeRepository(m_context.database).insert(outcome); !status)
        return status;
    if (auto status = change->note(
            AuditEvent::OutcomeRecorded, u"outcome"_s, outcome.id, episode->patient,
            {{u"instrument"_s, {}, outcome.instrument},
             {u"answers"_s, {}, outcome.answers},
             {u"total"_s, {}, outcome.total ? QString::number(*outcome.total) : QString()},
             {u"status"_s, {}, kOutcomeStatusCodes.toCode(outcome.status)},
             {u"taken_on"_s, {}, outcome.takenOn.toString(Qt::ISODate)},
             {u"wording"_s,
              {},
              outcome.wording ? kWordingCodes.toCode(*outcome.wording) : QString()},
             {u"filled_in_by"_s,
              {},
              outcome.filledInBy ? kFilledInByCodes.toCode(*outcome.filledInBy) : QString()}});
        !status)
        return status;
    if (auto status = change->commit(); !status)
        return status;
    Q_EMIT m_context.events.outcomesChanged(outcome.episode);
    return Done{};
}

} // namespace ach
