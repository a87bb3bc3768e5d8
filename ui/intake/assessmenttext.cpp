// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/assessmenttext.h"

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

QString AssessmentText::flag(RedFlag flag)
{
    switch (flag) {
    case RedFlag::PulmonaryEmbolism:
        return tr("Clot in leg and lung");
    case RedFlag::LimbIschaemia:
        return tr("Loss of blood supply to the leg");
    case RedFlag::AchillesRupture:
        return tr("Rupture of the Achilles tendon");
    case RedFlag::DeepVeinThrombosis:
        return tr("Deep vein thrombosis");
    case RedFlag::Infection:
        return tr("Infection");
    case RedFlag::FluoroquinoloneTendonPain:
        return tr("Tendon pain with a quinolone antibiotic");
    case RedFlag::PartialRupture:
        return tr("Partial tear");
    case RedFlag::BoneStressInjury:
        return tr("Bone stress injury");
    case RedFlag::SeriousPathology:
        return tr("Other serious disease");
    case RedFlag::Spondyloarthritis:
        return tr("Inflammatory rheumatic disease");
    case RedFlag::FamilialHypercholesterolaemia:
        return tr("Inherited high cholesterol");
    case RedFlag::CorticosteroidCaution:
        return tr("Cortisone near or in the body");
    }
    Q_UNREACHABLE();
    return {};
}

QString AssessmentText::flagAction(RedFlag flag)
{
    switch (flag) {
    case RedFlag::PulmonaryEmbolism:
        return tr("Possible clot in leg and lung. Call the emergency number now. Do not test or "
                  "treat further.");
    case RedFlag::LimbIschaemia:
        return tr("Possible loss of blood supply. Emergency referral now.");
    case RedFlag::AchillesRupture:
        return tr("Possible Achilles rupture. No loading, no stretching. Refer today to the GP or "
                  "the emergency "
                  "department. Keep the foot pointing down. Delay is harmful.");
    case RedFlag::DeepVeinThrombosis:
        return tr("Possible deep vein thrombosis. Refer to the GP or the emergency department "
                  "today. No massage, no "
                  "foam roller, no Tecar.");
    case RedFlag::Infection:
        return tr(
            "Possible infection. Medical assessment today; an emergency if the patient is unwell.");
    case RedFlag::FluoroquinoloneTendonPain:
        return tr("Tendon pain with this antibiotic needs the prescriber today. Do not load the "
                  "tendon until advised. "
                  "The therapist does not stop medicines; the patient calls the prescriber now.");
    case RedFlag::PartialRupture:
        return tr("Possible partial tear. Protect it with a heel lift and without heavy loading, "
                  "and arrange ultrasound "
                  "or MRI and medical review.");
    case RedFlag::BoneStressInjury:
        return tr("Possible bone stress injury. Stop running and jumping. Refer for imaging.");
    case RedFlag::SeriousPathology:
        return tr("The pattern does not fit tendinopathy. Contact the GP.");
    case RedFlag::Spondyloarthritis:
        return tr("Possible inflammatory disease. Refer to the GP or rheumatology for assessment.");
    case RedFlag::FamilialHypercholesterolaemia:
        return tr("Bumps can be cholesterol deposits. Ask the GP for a lipid test.");
    case RedFlag::CorticosteroidCaution:
        return tr("Steroids weaken tendon. Build up more slowly; image sooner when in doubt.");
    }
    Q_UNREACHABLE();
    return {};
}

QString AssessmentText::urgency(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Emergency:
        return tr("Emergency, now");
    case Urgency::SameDay:
        return tr("Today");
    case Urgency::SameDayContactPrescriber:
        return tr("Today, call the prescriber");
    case Urgency::Prompt:
        return tr("Within days");
    case Urgency::Routine:
        return tr("Letter within two weeks");
    case Urgency::Caution:
        return tr("Caution");
    }
    Q_UNREACHABLE();
    return {};
}

int AssessmentText::openQuestions(const RedFlagStatus& status, const Findings& findings)
{
    const QList<Finding> read = findingsReadBy(status.flag);
    return static_cast<int>(std::ranges::count_if(read, [&](Finding finding) {
        return !findings.isKnown(finding)
            && (infoOf(finding).group == FindingGroup::RedFlag
                || status.verdict.open.contains(finding));
    }));
}

int AssessmentText::positives(const RedFlagStatus& status, const Findings& findings)
{
    const QList<Finding> read = findingsReadBy(status.flag);
    return static_cast<int>(std::ranges::count_if(read, [&](Finding finding) {
        // The partial tear alone needs a no: to the calf squeeze.
        const bool speaksAgainst =
            status.flag == RedFlag::PartialRupture && finding == Finding::ThompsonNoPlantarflexion;
        const FindingInfo& info = infoOf(finding);
        return info.group == FindingGroup::RedFlag && info.kind == FindingKind::YesNo
            && !speaksAgainst && findings.answer(finding) == Answer::Yes;
    }));
}

QStringList AssessmentText::flagStateLines(const RedFlagStatus& status, const Findings& findings)
{
    if (status.verdict.truth == Truth::Yes)
        return {tr("asked: yes")};
    QStringList lines;
    if (const int yes = positives(status, findings); yes > 0)
        lines.append(tr("asked: yes (%n)", "red-flag questions", yes));
    if (const int open = openQuestions(status, findings); open > 0)
        lines.append(tr("not asked (%n)", "red-flag questions", open));
    return lines.isEmpty() ? QStringList{tr("asked: no")} : lines;
}

QString AssessmentText::flagState(const RedFlagStatus& status, const Findings& findings)
{
    return flagStateLines(status, findings).join(u"; "_s);
}

QString AssessmentText::outcome(const Assessment& assessment)
{
    switch (assessment.outcome) {
    case AssessmentOutcome::RedFlag:
        return tr("No suggestion while a red flag is open");
    case AssessmentOutcome::OutOfScope:
        return tr("Outside the scope of these rules");
    case AssessmentOutcome::Undetermined:
        return tr("No suggestion: the answers do not settle it");
    case AssessmentOutcome::Reactive:
        return tr("Suggested: reactive");
    case AssessmentOutcome::Degenerative:
        return tr("Suggested: degenerative or late dysrepair");
    case AssessmentOutcome::ReactiveOnDegenerative:
        return tr("Suggested: reactive on degenerative");
    }
    Q_UNREACHABLE();
    return {};
}

QString AssessmentText::detail(AssessmentDetail detail)
{
    switch (detail) {
    case AssessmentDetail::Insertional:
        return tr("The pain lies at the insertion, within 2 cm of the heel bone.");
    case AssessmentDetail::Proximal:
        return tr("The pain lies above the mid-portion, towards the calf.");
    case AssessmentDetail::Paratendinopathy:
        return tr(
            "Crepitus and a swelling that stays still point to the tissue around the tendon.");
    case AssessmentDetail::PosteriorImpingement:
        return tr("Deep pain on pointing the foot, and the tendon is not tender: think of "
                  "posterior impingement.");
    case AssessmentDetail::Nerve:
        return tr("Numb or burning, and the tendon is not tender: think of a nerve.");
    case AssessmentDetail::CriteriaNotMet:
        return tr("The guideline criteria of mid-portion tendinopathy are not met.");
    case AssessmentDetail::CriteriaIncomplete:
        return tr("A criterion of the guideline was not asked yet.");
    case AssessmentDetail::Contradictory:
        return tr("Two answers cannot both be true.");
    }
    Q_UNREACHABLE();
    return {};
}

QString AssessmentText::confidence(Confidence confidence)
{
    return confidence == Confidence::Moderate
        ? tr("Moderate confidence. More is never given: no validated rule for the stage exists.")
        : tr("Low confidence: answers are missing, few points, or some speak against it.");
}

QString AssessmentText::note(AssessmentNote note)
{
    switch (note) {
    case AssessmentNote::BorderWithInsertion:
        return tr("Borders on the insertion.");
    case AssessmentNote::FourthCriterionMissing:
        return tr("Long complaints without a change in shape: the fourth guideline criterion is "
                  "missing, imaging may be considered.");
    case AssessmentNote::TendinopathyLessCertain:
        return tr("A normal ultrasound makes tendinopathy less certain. Reconsider.");
    case AssessmentNote::WorseningBeforeOnset:
        return tr("The worsening began before the first complaints. Check both days.");
    }
    Q_UNREACHABLE();
    return {};
}

QString AssessmentText::rule(const StageRule& rule)
{
    const QLatin1StringView id(rule.id);
    if (id == "R1"_L1)
        return tr("More or new load before it began");
    if (id == "R2"_L1)
        return tr("Began or got worse at most 6 weeks ago");
    if (id == "R3"_L1)
        return tr("Soft, spindle-shaped swelling");
    if (id == "R4"_L1)
        return tr("First episode, at most 12 weeks");
    if (id == "R5"_L1)
        return tr("Younger than 30");
    if (id == "D1"_L1)
        return tr("Complaints for more than 12 weeks");
    if (id == "D2"_L1)
        return tr("Bumps or firm thickening");
    if (id == "D3"_L1)
        return tr("Disorganised focus on ultrasound");
    if (id == "D4"_L1)
        return tr("Earlier episodes");
    if (id == "D5"_L1)
        return tr("50 or older");
    return id;
}

QString AssessmentText::source(const StageRule& rule)
{
    QString text = QString::fromLatin1(rule.source);
    return text.replace("GK 2009"_L1, tr("2009 model, not looked up"))
        .replace("cut-off GK"_L1, tr("cut-off from general knowledge"));
}

QString AssessmentText::differential(Differential condition)
{
    switch (condition) {
    case Differential::InsertionalOrBursitis:
        return tr("Insertional tendinopathy or bursitis");
    case Differential::Paratendinopathy:
        return tr("Paratenon irritation");
    case Differential::PlantarisInvolvement:
        return tr("Plantaris tendon");
    case Differential::PosteriorImpingement:
        return tr("Posterior ankle impingement");
    case Differential::FlexorHallucisOrPeroneal:
        return tr("Big toe flexor or peroneal tendon");
    case Differential::SuralNerve:
        return tr("Sural nerve");
    case Differential::S1Radicular:
        return tr("Nerve root or back");
    case Differential::AccessorySoleus:
        return tr("Accessory soleus");
    case Differential::CalfStrain:
        return tr("Calf strain");
    case Differential::SeverGrowingChild:
        return tr("Heel pain of the growing child");
    }
    Q_UNREACHABLE();
    return {};
}

QString AssessmentText::likelihood(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::Unlikely:
        return tr("unlikely");
    case Likelihood::Possible:
        return tr("possible");
    case Likelihood::Ask:
        return tr("ask");
    }
    Q_UNREACHABLE();
    return {};
}

QString AssessmentText::decision(const QString& code)
{
    if (code == u"reactive")
        return tr("Reactive");
    if (code == u"dysrepair")
        return tr("Dysrepair");
    if (code == u"degenerative")
        return tr("Degenerative");
    if (code == u"reactive_on_degenerative")
        return tr("Reactive on degenerative");
    return tr("Left open");
}

QString AssessmentText::closedBecause(Cause cause)
{
    if (cause == Cause::RedFlagOpen)
        return tr("A red flag is open. Refer, or write down on the stage page why it does not "
                  "hold; until then no programme is made.");
    if (cause == Cause::ScreeningIncomplete)
        return tr("Not every red-flag question was asked. Ask the open ones on the stage page; "
                  "until then no programme is made.");
    return {};
}

} // namespace ach
