// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/episode.h"

#include "core/base/datelimits.h"
#include "core/base/textlimits.h"

namespace ach {

using namespace Qt::StringLiterals;

Status checkEpisode(const Episode& episode, const QDate& birthDate, const QDate& today)
{
    if (!episode.openedOn.isValid() || isBeforeMemory(episode.openedOn, today)
        || (episode.closedOn.isValid() && episode.closedOn < episode.openedOn))
        return Error{Fault::Invalid, u"opened_on"_s, Cause::DateInvalid};
    if (episode.openedOn > today || episode.closedOn > today)
        return Error{Fault::Invalid, u"opened_on"_s, Cause::DayInFuture};
    if (isBeforeMemory(episode.onset, today))
        return Error{Fault::Invalid, u"onset"_s, Cause::DateInvalid};
    if (episode.onset.isValid() && episode.onset > today)
        return Error{Fault::Invalid, u"onset"_s, Cause::OnsetInFuture};
    if (episode.onset.isValid() && birthDate.isValid() && episode.onset < birthDate)
        return Error{Fault::Invalid, u"onset"_s, Cause::OnsetBeforeBirth};
    if (auto status = checkText(episode.complaint, u"complaint"_s); !status)
        return status;
    return checkText(episode.closingReason, u"closing_reason"_s);
}

} // namespace ach
