// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programme.h"

#include "core/base/textlimits.h"

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// Mirrors the CHECK clauses of the table prescription.
QString wrongField(const Prescription& dose)
{
    const auto outside = [](std::optional<int> value, int least, int most) {
        return value && (*value < least || *value > most);
    };
    if (outside(dose.sets, 1, 20))
        return u"sets"_s;
    if (outside(dose.repetitions, 1, 200))
        return u"repetitions"_s;
    if (outside(dose.holdSeconds, 1, 600))
        return u"hold_seconds"_s;
    if (outside(dose.upSeconds, 0, 60) || outside(dose.downSeconds, 0, 60))
        return u"tempo"_s;
    if (outside(dose.restSeconds, 0, 1800))
        return u"rest_seconds"_s;
    if (outside(dose.timesPerDay, 1, 10))
        return u"times_per_day"_s;
    if (outside(dose.daysPerWeek, 1, 7))
        return u"days_per_week"_s;
    if (dose.weekdays && dose.weekdays->count() != dose.daysPerWeek)
        return u"weekdays"_s;
    return {};
}

} // namespace

bool Programme::isEmpty() const
{
    return std::all_of(phases.begin(), phases.end(),
                       [](const Phase& phase) { return phase.prescriptions.isEmpty(); });
}

QDate Programme::phaseStart(int index) const
{
    int weeks = 0;
    for (int i = 0; i < index; ++i)
        weeks += phases.at(i).weeks;
    return startsOn.addDays(7LL * weeks);
}

std::optional<int> Programme::phaseOn(const QDate& day) const
{
    if (phases.isEmpty() || !day.isValid() || day < startsOn)
        return std::nullopt;
    for (int i = static_cast<int>(phases.size()) - 1; i > 0; --i) {
        if (day >= phaseStart(i))
            return i;
    }
    return 0;
}

Programme withoutVersion(Programme programme)
{
    // One of the ids must stay; the episode is the same for every version.
    programme.id = ProgrammeId::fromUuid(programme.episode.uuid());
    programme.author = AccountId::fromUuid(programme.episode.uuid());
    programme.version = 0;
    programme.createdAt = {};
    programme.changeReason.clear();
    programme.signedBy.reset();
    programme.signedAt = {};
    // The stored order is that of the kinds.
    std::sort(programme.adjuncts.begin(), programme.adjuncts.end(),
              [](const Adjunct& a, const Adjunct& b) { return a.kind < b.kind; });
    return programme;
}

Status checkProgramme(const Programme& programme)
{
    if (programme.isEmpty())
        return Error{Fault::Invalid, u"no exercises"_s, Cause::NoProgramme};
    if (!programme.startsOn.isValid() || programme.startsOn.year() < 1900
        || programme.startsOn.year() > 9999)
        return Error{Fault::Invalid, u"starts_on"_s, Cause::DateInvalid};
    if (programme.limits.exercise.value() > kHighestPainLimit
        || programme.limits.running.value() > kHighestPainLimit)
        return Error{Fault::Invalid, u"limits"_s, Cause::ValueOutOfRange};
    for (const Adjunct& adjunct : programme.adjuncts) {
        if (auto status = checkText(adjunct.note, u"note"_s); !status)
            return status;
    }
    for (const Phase& phase : programme.phases) {
        if (phase.weeks < 1 || phase.weeks > 520)
            return Error{Fault::Invalid, u"weeks"_s, Cause::ValueOutOfRange};
        for (const Prescription& dose : phase.prescriptions) {
            if (const QString field = wrongField(dose); !field.isEmpty())
                return Error{Fault::Invalid, field, Cause::ValueOutOfRange};
            if (auto status = checkText(dose.note, u"note"_s); !status)
                return status;
        }
    }
    if (auto status = checkText(programme.changeReason, u"change_reason"_s); !status)
        return status;
    return checkText(programme.runningPlan, u"running_plan"_s);
}

} // namespace ach
