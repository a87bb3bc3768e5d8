// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programmetemplates.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

Prescription hold(const QString& exercise, Side side)
{
    Prescription dose;
    dose.exercise = exercise;
    dose.side = side;
    dose.sets = 3;
    dose.repetitions = 10;
    dose.holdSeconds = 15;
    dose.restSeconds = 90;
    return dose;
}

Prescription heelDrop(const QString& exercise, Side side)
{
    Prescription dose;
    dose.exercise = exercise;
    dose.side = side;
    dose.sets = 3;
    dose.repetitions = 15;
    dose.downSeconds = 3;
    dose.timesPerDay = 2;
    return dose;
}

} // namespace

QStringList programmeTemplates()
{
    return {kReactiveTemplate, kDegenerativeTemplate};
}

std::optional<Programme> programmeFromTemplate(const QString& id, EpisodeId episode, Side side,
                                               const QDate& startsOn, AccountId author)
{
    Programme programme{
        ProgrammeId::create(), episode, 0, id, startsOn, {}, {}, {}, {}, author, {}};
    if (id == kReactiveTemplate) {
        programme.limits = PainLimits::reactivePlan();
        programme.phases = {
            {PhaseKind::Isometric, 2, {hold(u"E01"_s, side), hold(u"E02"_s, side)}}};
        programme.adjuncts = {{AdjunctKind::HeelRaise, {}}, {AdjunctKind::FoamRoller, {}}};
    } else if (id == kDegenerativeTemplate) {
        programme.phases = {
            {PhaseKind::Strength, 12, {heelDrop(u"E11"_s, side), heelDrop(u"E12"_s, side)}}};
        programme.adjuncts = {{AdjunctKind::HeelRaise, {}}};
    } else {
        return std::nullopt;
    }
    return programme;
}

QString templateForDecision(const QString& stageDecision)
{
    if (stageDecision == u"reactive" || stageDecision == u"reactive_on_degenerative")
        return kReactiveTemplate;
    if (stageDecision == u"degenerative" || stageDecision == u"dysrepair")
        return kDegenerativeTemplate;
    return {};
}

} // namespace ach
