// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/sourcedose.h"

#include "core/programme/programmetemplates.h"

#include <QHash>

namespace ach {

namespace {

QHash<QString, Prescription> dosesOf(const QString& templateId)
{
    QHash<QString, Prescription> doses;
    const auto programme = programmeFromTemplate(templateId, EpisodeId::create(), Side::Both,
                                                 QDate(2000, 1, 1), AccountId::create());
    if (!programme)
        return doses;
    for (const Phase& phase : programme->phases) {
        for (const Prescription& dose : phase.prescriptions)
            doses.insert(dose.exercise, dose);
    }
    return doses;
}

int repetitionsPerWeek(const Prescription& dose)
{
    return dose.sets * dose.repetitions * dose.timesPerDay * dose.daysPerWeek;
}

} // namespace

std::optional<Prescription> sourceDose(const QString& templateId, const QString& exercise)
{
    static const QHash<QString, QHash<QString, Prescription>> all = [] {
        QHash<QString, QHash<QString, Prescription>> doses;
        for (const QString& id : programmeTemplates())
            doses.insert(id, dosesOf(id));
        return doses;
    }();
    const QHash<QString, Prescription> doses = all.value(templateId);
    const auto found = doses.constFind(exercise);
    return found != doses.constEnd() ? std::optional(*found) : std::nullopt;
}

bool isRegressed(const Prescription& dose, const Prescription& source)
{
    if (repetitionsPerWeek(dose) < repetitionsPerWeek(source))
        return true;
    if (source.holdSeconds && dose.holdSeconds.value_or(0) < *source.holdSeconds)
        return true;
    return isLighter(dose.load, source.load);
}

} // namespace ach
