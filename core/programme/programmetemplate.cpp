// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programmetemplate.h"

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

QString LocalText::in(const QString& language) const
{
    for (const QString& code : {language, u"en"_s}) {
        if (const auto text = byLanguage.constFind(code); text != byLanguage.constEnd())
            return *text;
    }
    return byLanguage.isEmpty() ? QString() : *byLanguage.constBegin();
}

bool ProgrammeTemplate::isOwn() const
{
    return id.startsWith(kOwnTemplatePrefix);
}

QString templatePhaseName(const ProgrammeTemplate& source, qsizetype index)
{
    const QString phase = u':' + QString::number(index + 1);
    if (!source.isOwn())
        return source.id + phase;
    return source.id + u'@' + QString::number(source.version) + phase;
}

Programme programmeFrom(const ProgrammeTemplate& source, EpisodeId episode, Side side,
                        const QDate& startsOn, AccountId author)
{
    Programme programme{ProgrammeId::create(), episode, 0,  source.id, startsOn,
                        source.limits,         {},      {}, {},        author};
    programme.runningPlan = source.runningPlan;
    for (qsizetype i = 0; i < source.phases.size(); ++i) {
        const TemplatePhase& phase = source.phases.at(i);
        Phase made{phase.kind, phase.weeks, phase.doses, templatePhaseName(source, i)};
        for (Prescription& dose : made.prescriptions)
            dose.side = side;
        programme.phases.append(made);
    }
    for (const AdjunctKind adjunct : source.adjuncts)
        programme.adjuncts.append({adjunct, {}});
    return programme;
}

ProgrammeTemplate templateFrom(const Programme& programme, const ProgrammeTemplate* origin)
{
    ProgrammeTemplate made;
    made.basedOn = programme.templateId;
    made.limits = programme.limits;
    made.runningPlan = programme.runningPlan;
    for (const Adjunct& adjunct : programme.adjuncts)
        made.adjuncts.append(adjunct.kind);
    for (const Phase& phase : programme.phases) {
        TemplatePhase kept;
        for (qsizetype i = 0; origin != nullptr && i < origin->phases.size(); ++i) {
            if (phase.templatePhase == templatePhaseName(*origin, i))
                kept = origin->phases.at(i);
        }
        kept.kind = phase.kind;
        kept.weeks = phase.weeks;
        kept.doses.clear();
        for (Prescription dose : phase.prescriptions) {
            const bool isKept = std::any_of(
                kept.doses.begin(), kept.doses.end(),
                [&dose](const Prescription& other) { return other.exercise == dose.exercise; });
            if (isKept)
                continue;
            dose.side = Side::Both;
            dose.note.clear();
            kept.doses.append(dose);
        }
        made.phases.append(kept);
    }
    return made;
}

} // namespace ach
