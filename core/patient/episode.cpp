// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/episode.h"

#include "core/base/textlimits.h"

namespace ach {

using namespace Qt::StringLiterals;

Status checkEpisode(const Episode& episode, const QDate& birthDate, const QDate& today)
{
    if (episode.onset.isValid() && episode.onset > today)
        return Error{Fault::Invalid, u"onset"_s, Cause::OnsetInFuture};
    if (episode.onset.isValid() && birthDate.isValid() && episode.onset < birthDate)
        return Error{Fault::Invalid, u"onset"_s, Cause::OnsetBeforeBirth};
    return checkText(episode.complaint, u"complaint"_s);
}

} // namespace ach
