// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/redflags.h"

#include <algorithm>

namespace ach {
namespace {

using F = Finding;

constexpr double kCalfDifferenceCm = 3; // Wells; above, not at
constexpr double kInflammatoryStiffnessMin = 30;
constexpr int kInflammatoryFeatures = 2;

Verdict legClotSign(const Findings& f)
{
    return anyOf({isAbove(f, F::CalfCircumferenceDifferenceCm, kCalfDifferenceCm),
                  isYes(f, F::WholeLegSwollen), isYes(f, F::PittingOedemaOneLeg),
                  isYes(f, F::DeepCalfVeinTenderness)});
}

Verdict pulmonaryEmbolism(const Findings& f)
{
    return allOf({legClotSign(f), isYes(f, F::BreathlessnessOrChestPain)});
}

Verdict limbIschaemia(const Findings& f)
{
    return anyOf({isYes(f, F::ColdPalePulselessLeg), isYes(f, F::TenseCalfWithNumbness)});
}

Verdict achillesRupture(const Findings& f)
{
    // A negative test never takes back the story of a snap and a heel that cannot rise.
    return anyOf({isYes(f, F::ThompsonNoPlantarflexion), isYes(f, F::MatlesPositive),
                  isYes(f, F::PalpableGap),
                  allOf({isYes(f, F::SuddenSnapOrKick), isYes(f, F::UnableSingleLegHeelRaise)})});
}

Verdict infection(const Findings& f)
{
    return allOf({isYes(f, F::HotRedSkin),
                  anyOf({isYes(f, F::Fever), isYes(f, F::RecentWoundOrInjection),
                         isYes(f, F::RecentSurgeryOrImmobilisation)})});
}

Verdict fluoroquinoloneTendonPain(const Findings& f)
{
    // Everybody who is assessed here has a painful tendon, so the medicine alone decides.
    const auto use = f.fluoroquinolone();
    return verdictOn(F::Fluoroquinolone,
                     use ? std::optional(*use != Fluoroquinolone::None) : std::nullopt);
}

Verdict partialRupture(const Findings& f)
{
    return allOf({isYes(f, F::SuddenSharpOnset), isYes(f, F::PainfulWeakHeelRaise),
                  isNo(f, F::ThompsonNoPlantarflexion)});
}

Verdict boneStressInjury(const Findings& f)
{
    return allOf({anyOf({isYes(f, F::HeelSqueezePain), isYes(f, F::BonyPointTenderness)}),
                  anyOf({isYes(f, F::RestOrNightPain), isYes(f, F::HopImpossible)})});
}

Verdict seriousPathology(const Findings& f)
{
    return allOf({isYes(f, F::RestOrNightPain),
                  anyOf({isYes(f, F::UnexplainedWeightLoss), isYes(f, F::HistoryOfCancer),
                         isYes(f, F::Fever), isYes(f, F::GrowingLump)})});
}

Verdict inflammatoryFeatures(const Findings& f, int count)
{
    return atLeast(count,
                   {isYes(f, F::InflammatoryBackPain), isYes(f, F::Psoriasis), isYes(f, F::Uveitis),
                    isYes(f, F::InflammatoryBowelDisease), isYes(f, F::DactylitisOrOtherEnthesitis),
                    isYes(f, F::FamilyHistorySpa)});
}

Verdict spondyloarthritis(const Findings& f)
{
    return anyOf({inflammatoryFeatures(f, kInflammatoryFeatures),
                  allOf({inflammatoryFeatures(f, 1), isYes(f, F::Bilateral),
                         isAbove(f, F::MorningStiffnessMin, kInflammatoryStiffnessMin)})});
}

Verdict familialHypercholesterolaemia(const Findings& f)
{
    const auto shape = f.tendonShape();
    return allOf({isYes(f, F::Bilateral),
                  verdictOn(F::TendonShape,
                            shape ? std::optional(*shape == TendonShape::Nodular) : std::nullopt),
                  anyOf({isYes(f, F::KnownHighCholesterol), isYes(f, F::FamilyEarlyHeartDisease),
                         isYes(f, F::XanthomaElsewhereOrCornealArcus)})});
}

Verdict corticosteroidCaution(const Findings& f)
{
    return anyOf(
        {isYes(f, F::SystemicCorticosteroids), isYes(f, F::PreviousCorticosteroidInjection)});
}

struct Row {
    RedFlag flag;
    Urgency urgency;
    bool blocking;
    Verdict (*verdict)(const Findings&);
};

constexpr std::array kRows{
    Row{RedFlag::PulmonaryEmbolism, Urgency::Emergency, true, pulmonaryEmbolism},
    Row{RedFlag::LimbIschaemia, Urgency::Emergency, true, limbIschaemia},
    Row{RedFlag::AchillesRupture, Urgency::SameDay, true, achillesRupture},
    Row{RedFlag::DeepVeinThrombosis, Urgency::SameDay, true, legClotSign},
    Row{RedFlag::Infection, Urgency::SameDay, true, infection},
    Row{RedFlag::FluoroquinoloneTendonPain, Urgency::SameDayContactPrescriber, true,
        fluoroquinoloneTendonPain},
    Row{RedFlag::PartialRupture, Urgency::Prompt, true, partialRupture},
    Row{RedFlag::BoneStressInjury, Urgency::Prompt, true, boneStressInjury},
    Row{RedFlag::SeriousPathology, Urgency::Prompt, true, seriousPathology},
    Row{RedFlag::Spondyloarthritis, Urgency::Routine, true, spondyloarthritis},
    Row{RedFlag::FamilialHypercholesterolaemia, Urgency::Routine, true,
        familialHypercholesterolaemia},
    Row{RedFlag::CorticosteroidCaution, Urgency::Caution, false, corticosteroidCaution},
};
static_assert(kRows.size() == kRedFlagCodes.rows.size());
static_assert(std::ranges::is_sorted(kRows, {}, &Row::urgency),
              "the table itself gives the order of the list");

const Row& rowOf(RedFlag flag)
{
    return *std::ranges::find(kRows, flag, &Row::flag);
}

} // namespace

Urgency urgencyOf(RedFlag flag)
{
    return rowOf(flag).urgency;
}

bool isBlocking(RedFlag flag)
{
    return rowOf(flag).blocking;
}

QList<Finding> findingsReadBy(RedFlag flag)
{
    // Without any finding every part is open, so this names each finding that the flag can look at.
    return rowOf(flag).verdict(Findings{}).open;
}

QList<RedFlagStatus> RedFlagScreening::raised() const
{
    QList<RedFlagStatus> list;
    for (const RedFlagStatus& status : flags) {
        if (status.verdict.truth == Truth::Yes)
            list << status;
    }
    return list;
}

RedFlagScreening screenRedFlags(const Findings& findings)
{
    RedFlagScreening screening;
    for (const FindingInfo& info : findingTable()) {
        if (info.group == FindingGroup::RedFlag && !findings.isKnown(info.finding))
            screening.unanswered << info.finding;
    }
    for (const Row& row : kRows) {
        const RedFlagStatus status{row.flag, row.verdict(findings)};
        for (const Finding finding : status.verdict.open) {
            if (!screening.unanswered.contains(finding))
                screening.unanswered << finding;
        }
        screening.flags << status;
    }
    return screening;
}

} // namespace ach
