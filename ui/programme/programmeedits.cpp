// SPDX-License-Identifier: GPL-3.0-or-later
// The changes that a clinician makes in a plan, each one an undo step.
#include "core/programme/progressionrules.h"
#include "core/programme/sourcedose.h"
#include "core/service/exercisemarkservice.h"
#include "core/storage/episoderepository.h"
#include "ui/patients/recordtext.h"
#include "ui/programme/clinicplans.h"
#include "ui/programme/dosetext.h"
#include "ui/programme/programmeviewmodel.h"

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

void ProgrammeViewModel::startFrom(const QString& templateId)
{
    const auto episode = EpisodeRepository(m_context.session.database()).find(m_context.episode);
    if (!episode) {
        Q_EMIT storeFailed(episode.error());
        return;
    }
    const auto plan = m_plans->find(templateId);
    if (!plan)
        return;
    Programme fresh = programmeFrom(*plan, m_context.episode, episode->side, today(),
                                    m_context.session.account().id);
    fresh.version = storedVersion();
    m_phase = -1;
    edit(fresh, m_plans->name(templateId));
}

void ProgrammeViewModel::change(const QString& text, const std::function<void(Programme&)>& change)
{
    if (!m_programme)
        return;
    Programme after = *m_programme;
    change(after);
    edit(after, text);
}

void ProgrammeViewModel::setDose(int index, const Prescription& dose)
{
    setDoses(index, dose, {});
}

void ProgrammeViewModel::setDoses(int index, const Prescription& dose, const QSet<int>& also)
{
    if (shownPhase() == nullptr || index < 0 || index >= shownPhase()->prescriptions.size())
        return;
    const Prescription before = shownPhase()->prescriptions.at(index);
    const QString difference = DoseText::difference(before, dose);
    const QString text = also.isEmpty() || also == QSet<int>{index}
        ? u"%1 %2"_s.arg(m_plans->exerciseName(dose.exercise), difference)
        : tr("%1 in several exercises").arg(difference);
    change(text, [&](Programme& plan) {
        QList<Prescription>& rows = plan.phases[m_phase].prescriptions;
        for (const int row : also) {
            if (row >= 0 && row < rows.size())
                rows[row] = withSameChange(rows.at(row), before, dose);
        }
        rows[index] = dose;
    });
}

void ProgrammeViewModel::takeStepBack()
{
    change(tr("step-back set"), [&](Programme& plan) {
        for (Prescription& dose : plan.phases[m_phase].prescriptions)
            dose = steppedBack(dose, StepBackKind::Volume).value_or(dose);
    });
}

void ProgrammeViewModel::splitSides(int index)
{
    if (shownPhase() == nullptr || index < 0 || index >= shownPhase()->prescriptions.size())
        return;
    const QList<Prescription> pair = ach::splitSides(shownPhase()->prescriptions.at(index));
    if (pair.size() < 2)
        return;
    change(tr("a dose for each side of %1").arg(m_plans->exerciseName(pair.first().exercise)),
           [&](Programme& plan) {
               QList<Prescription>& rows = plan.phases[m_phase].prescriptions;
               rows[index] = pair.first();
               rows.insert(index + 1, pair.last());
           });
}

void ProgrammeViewModel::addExercise(const QString& exercise)
{
    if (shownPhase() == nullptr)
        return;
    Prescription dose = startingDose(m_plans->catalogue(), m_programme->templateId, exercise,
                                     shownPhase()->templatePhase);
    if (const auto episode =
            EpisodeRepository(m_context.session.database()).find(m_context.episode))
        dose.side = episode->side;
    change(tr("add %1").arg(m_plans->exerciseName(exercise)),
           [&](Programme& plan) { plan.phases[m_phase].prescriptions.append(dose); });
    // A bookmark that is not kept takes nothing from the plan.
    (void)ExerciseMarkService(m_context.session.context()).noteUse(exercise);
}

void ProgrammeViewModel::removeExercise(int index)
{
    if (shownPhase() == nullptr || index < 0 || index >= shownPhase()->prescriptions.size())
        return;
    change(
        tr("remove %1").arg(m_plans->exerciseName(shownPhase()->prescriptions.at(index).exercise)),
        [&](Programme& plan) { plan.phases[m_phase].prescriptions.removeAt(index); });
}

int ProgrammeViewModel::moveExercise(int index, int places)
{
    if (shownPhase() == nullptr || index < 0 || index >= shownPhase()->prescriptions.size())
        return index;
    const int last = static_cast<int>(shownPhase()->prescriptions.size()) - 1;
    const int to = std::clamp(index + places, 0, last);
    change(tr("move %1").arg(m_plans->exerciseName(shownPhase()->prescriptions.at(index).exercise)),
           [&](Programme& plan) { plan.phases[m_phase].prescriptions.move(index, to); });
    return to;
}

void ProgrammeViewModel::addPhase(PhaseKind kind)
{
    constexpr int kUsualWeeks = 4;
    change(tr("add phase %1").arg(RecordText::phase(kind)), [&](Programme& plan) {
        plan.phases.append({kind, kUsualWeeks, {}});
        m_phase = static_cast<int>(plan.phases.size()) - 1;
    });
}

void ProgrammeViewModel::removePhase()
{
    if (shownPhase() == nullptr || m_programme->phases.size() < 2)
        return;
    change(tr("remove phase %1").arg(RecordText::phase(shownPhase()->kind)),
           [&](Programme& plan) { plan.phases.removeAt(m_phase); });
}

void ProgrammeViewModel::setWeeks(int weeks)
{
    if (shownPhase() == nullptr)
        return;
    change(tr("%1, %n weeks", nullptr, weeks).arg(RecordText::phase(shownPhase()->kind)),
           [&](Programme& plan) { plan.phases[m_phase].weeks = weeks; });
}

void ProgrammeViewModel::setStartsOn(const QDate& day)
{
    if (day.isValid())
        change(tr("start of the plan"), [&](Programme& plan) { plan.startsOn = day; });
}

void ProgrammeViewModel::setLimits(const PainLimits& limits)
{
    change(tr("pain limits %1 and %2").arg(limits.exercise.value()).arg(limits.running.value()),
           [&](Programme& plan) { plan.limits = limits; });
}

void ProgrammeViewModel::setAdjunct(AdjunctKind kind, bool wanted)
{
    const auto isKind = [kind](const Adjunct& adjunct) { return adjunct.kind == kind; };
    const QString name = DoseText::adjunctName(kind);
    change(wanted ? tr("add %1").arg(name) : tr("remove %1").arg(name), [&](Programme& plan) {
        const bool isThere = std::any_of(plan.adjuncts.begin(), plan.adjuncts.end(), isKind);
        if (wanted && !isThere)
            plan.adjuncts.append({kind, {}});
        else if (!wanted)
            plan.adjuncts.removeIf(isKind);
        // The stored order is that of the kinds.
        std::sort(plan.adjuncts.begin(), plan.adjuncts.end(),
                  [](const Adjunct& a, const Adjunct& b) { return a.kind < b.kind; });
    });
}

void ProgrammeViewModel::setAdjunctNote(AdjunctKind kind, const QString& note)
{
    change(DoseText::adjunctName(kind), [&](Programme& plan) {
        for (Adjunct& adjunct : plan.adjuncts) {
            if (adjunct.kind == kind)
                adjunct.note = note.trimmed();
        }
    });
}

void ProgrammeViewModel::setRunningPlan(const QString& text)
{
    change(tr("running plan"), [&](Programme& plan) { plan.runningPlan = text.trimmed(); });
}

} // namespace ach
