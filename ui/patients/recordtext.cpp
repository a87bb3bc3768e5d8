// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/recordtext.h"

#include <QStringList>

namespace ach {

QString RecordText::side(Side side)
{
    switch (side) {
    case Side::Left:
        return tr("Left side");
    case Side::Right:
        return tr("Right side");
    case Side::Both:
        return tr("Both sides");
    }
    Q_UNREACHABLE();
    return {};
}

QString RecordText::stage(const QString& decision)
{
    if (decision == u"reactive")
        return tr("Reactive");
    if (decision == u"dysrepair")
        return tr("Dysrepair");
    if (decision == u"degenerative")
        return tr("Degenerative");
    if (decision == u"reactive_on_degenerative")
        return tr("Reactive on degenerative");
    if (decision == u"open")
        return tr("Stage open");
    return {};
}

QString RecordText::phase(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Isometric:
        return tr("Isometric");
    case PhaseKind::Strength:
        return tr("Heavy strength");
    case PhaseKind::Energy:
        return tr("Energy storage");
    case PhaseKind::Running:
        return tr("Return to running");
    case PhaseKind::Upkeep:
        return tr("Upkeep");
    }
    Q_UNREACHABLE();
    return {};
}

QString RecordText::state(RecordState state)
{
    switch (state) {
    case RecordState::RedFlagOpen:
        return tr("Red flag open");
    case RecordState::IntakeUnfinished:
        return tr("Finish intake");
    case RecordState::AboveLimit:
        return tr("Above the pain limit");
    case RecordState::MorningWorse:
        return tr("Morning worse than usual");
    case RecordState::WatchMorning:
        return tr("Watch the morning");
    case RecordState::CarryOn:
        return tr("Carry on");
    case RecordState::MorningMissing:
        return tr("Waiting for the next morning");
    case RecordState::NotJudged:
        return tr("Cannot be judged yet");
    case RecordState::NoPlan:
        return tr("No plan yet");
    case RecordState::NothingNoted:
        return tr("Nothing noted for two weeks");
    case RecordState::NoDiaryYet:
        return tr("No diary yet");
    case RecordState::NoEpisode:
        return tr("No intake yet");
    }
    Q_UNREACHABLE();
    return {};
}

QString RecordText::stateExplained(RecordState state)
{
    switch (state) {
    case RecordState::RedFlagOpen:
        return tr("The intake raised a red flag. Refer, or write down why it does not hold. No "
                  "exercise sheet until then.");
    case RecordState::IntakeUnfinished:
        return tr("The intake was begun and not finished. Carry on where it stopped.");
    case RecordState::AboveLimit:
        return tr(
            "The last day that can be judged was above the limit of the plan. Go one step back "
            "and look again.");
    case RecordState::MorningWorse:
        return tr("The morning after the last day that can be judged was more painful or stiffer "
                  "than usual, or the mornings got worse for two weeks. Go one step back and look "
                  "again.");
    case RecordState::WatchMorning:
        return tr("The last diary day was above 2 within the limit, or the mornings are worse than "
                  "the week before. Same dose, no more.");
    case RecordState::CarryOn:
        return tr("The last diary day was at most 2, and its morning was as usual.");
    case RecordState::MorningMissing:
        return tr("The last diary day has no next morning yet, so it cannot be judged.");
    case RecordState::NotJudged:
        return tr("The last diary day cannot be judged: pain during or after is missing, or there "
                  "are too few mornings to compare with.");
    case RecordState::NoPlan:
        return tr("There was no plan on the last diary day, so no pain limit held.");
    case RecordState::NothingNoted:
        return tr("Nobody wrote down anything for two weeks, so nothing can be said. Ask for the "
                  "last mornings.");
    case RecordState::NoDiaryYet:
        return tr("The diary starts with the first exercise day.");
    case RecordState::NoEpisode:
        return tr("Start with an intake.");
    }
    Q_UNREACHABLE();
    return {};
}

QString RecordText::standing(const PatientSummary& summary)
{
    if (summary.state == RecordState::RedFlagOpen || summary.state == RecordState::NoEpisode)
        return state(summary.state);
    QStringList parts;
    if (summary.state == RecordState::IntakeUnfinished)
        parts.append(tr("Intake"));
    if (summary.phase) {
        parts.append(phase(summary.phase->kind));
        parts.append(tr("week %1").arg(summary.phase->week));
    }
    parts.append(summary.stageDecision.isEmpty() ? tr("Not staged yet")
                                                 : stage(summary.stageDecision));
    return parts.join(QStringLiteral(" · "));
}

QString RecordText::row(const PatientRow& row, std::optional<int> age,
                        const PatientSummary& summary)
{
    QStringList parts{row.name};
    if (age)
        parts.append(tr("%1 y", "age in years").arg(*age));
    if (summary.episode)
        parts.append(side(summary.episode->side));
    parts.append(standing(summary));
    if (summary.state != RecordState::RedFlagOpen && summary.state != RecordState::NoEpisode)
        parts.append(state(summary.state));
    return parts.join(QStringLiteral(", "));
}

} // namespace ach
