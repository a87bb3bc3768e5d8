// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/planhistory.h"

#include <algorithm>

namespace ach {

namespace {

/// The first day on which `programme` is what the patient has in hand.
QDate holdsFrom(const Programme& programme, bool isFirst)
{
    const QDate stored = programme.createdAt.toLocalTime().date();
    if (isFirst || !stored.isValid())
        return programme.startsOn;
    return std::max(stored, programme.startsOn);
}

void append(QList<PhaseSpan>& spans, const PhaseSpan& span)
{
    if (span.first > span.last)
        return;
    if (!spans.isEmpty() && spans.last().kind == span.kind && spans.last().limits == span.limits
        && spans.last().last.addDays(1) == span.first) {
        spans.last().last = span.last;
        return;
    }
    spans.append(span);
}

} // namespace

QList<PhaseSpan> phaseSpans(const QList<Programme>& versions, const QDate& until)
{
    QList<PhaseSpan> spans;
    for (qsizetype v = 0; v < versions.size(); ++v) {
        const Programme& programme = versions.at(v);
        const QDate from = holdsFrom(programme, v == 0);
        const bool isLast = v + 1 == versions.size();
        const QDate to =
            isLast ? until : std::min(until, holdsFrom(versions.at(v + 1), false).addDays(-1));
        for (qsizetype i = 0; i < programme.phases.size(); ++i) {
            const int index = static_cast<int>(i);
            const bool isLastPhase = i + 1 == programme.phases.size();
            const QDate phaseEnd = isLastPhase ? to : programme.phaseStart(index + 1).addDays(-1);
            append(spans,
                   {programme.phases.at(i).kind, std::max(from, programme.phaseStart(index)),
                    std::min(to, phaseEnd), programme.limits});
        }
    }
    return spans;
}

std::optional<PainLimits> limitsOn(const QList<PhaseSpan>& spans, const QDate& day)
{
    const auto after = std::upper_bound(
        spans.begin(), spans.end(), day,
        [](const QDate& date, const PhaseSpan& span) { return date < span.first; });
    if (after == spans.begin())
        return std::nullopt;
    return std::prev(after)->limits;
}

} // namespace ach
