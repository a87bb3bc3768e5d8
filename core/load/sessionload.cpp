// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/sessionload.h"

namespace ach {

DayLoad sessionLoad(std::optional<double> rating, std::optional<double> minutes)
{
    if (!rating || !minutes)
        return std::nullopt;
    return *rating * *minutes;
}

DayLoad sessionLoad(const TrainingSession& session)
{
    if (!session.effort || !session.minutes)
        return std::nullopt;
    return sessionLoad(session.effort->value(), session.minutes->value());
}

DayLoad sumOfSessions(const QList<DayLoad>& sessions)
{
    if (sessions.isEmpty())
        return std::nullopt;
    double sum = 0;
    for (const DayLoad& load : sessions) {
        if (!load)
            return std::nullopt;
        sum += *load;
    }
    return sum;
}

} // namespace ach
