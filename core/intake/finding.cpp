// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/finding.h"

#include <algorithm>
#include <array>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

// The words stand in the order of TendonShape, Ultrasound and Fluoroquinolone.
constexpr std::array<const char*, 3> kShapeWords{"none", "diffuse", "nodular"};
constexpr std::array<const char*, 4> kUltrasoundWords{"not_done", "normal", "diffuse_thickening",
                                                      "focal_disorganised"};
constexpr std::array<const char*, 3> kFluoroquinoloneWords{"none", "current", "within_6_months"};
constexpr std::array<const char*, 1> kWorseningWords{"none"};

constexpr double kMaxWeeks =
    5200; // a hundred years, like kMaxAge a guard against slips of the hand
constexpr double kMaxAge = 120;
constexpr double kMaxLegCm = 60; // longer than any lower leg
constexpr double kMaxCalfCm = 30;
constexpr double kMaxStiffnessMin = 300;
constexpr double kMaxEpisodes = 100;

constexpr FindingInfo yesNo(Finding finding, const char* key, FindingGroup group)
{
    return {finding, key, FindingKind::YesNo, group};
}
constexpr FindingInfo flag(Finding finding, const char* key)
{
    return yesNo(finding, key, FindingGroup::RedFlag);
}
constexpr FindingInfo other(Finding finding, const char* key)
{
    return yesNo(finding, key, FindingGroup::Differential);
}

using enum FindingKind;
constexpr std::array<FindingInfo, kFindingCount> kTable{{
    {Finding::AgeYears, "age_years", Count, FindingGroup::Core, {}, 0, kMaxAge},
    {Finding::PainLocationCm,
     "pain_location_cm",
     Number,
     FindingGroup::Criterion,
     {},
     0,
     kMaxLegCm},
    yesNo(Finding::LoadRelatedPain, "load_related_pain", FindingGroup::Criterion),
    yesNo(Finding::PalpationPainMidportion, "palpation_pain_midportion", FindingGroup::Criterion),
    {Finding::TendonShape, "tendon_shape", Choice, FindingGroup::Core, kShapeWords},
    {Finding::SymptomDurationWeeks,
     "symptom_duration_weeks",
     Number,
     FindingGroup::Core,
     {},
     0,
     kMaxWeeks},
    {Finding::WorseningWeeks, "worsening_weeks", Number, FindingGroup::Core, kWorseningWords, 0,
     kMaxWeeks},
    yesNo(Finding::LoadIncreaseBefore, "load_increase_before", FindingGroup::Core),
    {Finding::PreviousEpisodes,
     "previous_episodes",
     Count,
     FindingGroup::Core,
     {},
     0,
     kMaxEpisodes},
    {Finding::MorningStiffnessMin,
     "morning_stiffness_min",
     Number,
     FindingGroup::Context,
     {},
     0,
     kMaxStiffnessMin},
    yesNo(Finding::Bilateral, "bilateral", FindingGroup::Context),
    {Finding::Ultrasound, "ultrasound", Choice, FindingGroup::Context, kUltrasoundWords},
    flag(Finding::SuddenSnapOrKick, "sudden_snap_or_kick"),
    flag(Finding::SuddenSharpOnset, "sudden_sharp_onset"),
    flag(Finding::UnableSingleLegHeelRaise, "unable_single_leg_heel_raise"),
    flag(Finding::PainfulWeakHeelRaise, "painful_weak_heel_raise"),
    flag(Finding::ThompsonNoPlantarflexion, "thompson_no_plantarflexion"),
    flag(Finding::MatlesPositive, "matles_positive"),
    flag(Finding::PalpableGap, "palpable_gap"),
    {Finding::CalfCircumferenceDifferenceCm,
     "calf_circumference_difference_cm",
     Number,
     FindingGroup::RedFlag,
     {},
     0,
     kMaxCalfCm},
    flag(Finding::WholeLegSwollen, "whole_leg_swollen"),
    flag(Finding::PittingOedemaOneLeg, "pitting_oedema_one_leg"),
    flag(Finding::DeepCalfVeinTenderness, "deep_calf_vein_tenderness"),
    flag(Finding::BreathlessnessOrChestPain, "breathlessness_or_chest_pain"),
    flag(Finding::RecentSurgeryOrImmobilisation, "recent_surgery_or_immobilisation"),
    flag(Finding::HotRedSkin, "hot_red_skin"),
    flag(Finding::Fever, "fever"),
    flag(Finding::RecentWoundOrInjection, "recent_wound_or_injection"),
    {Finding::Fluoroquinolone, "fluoroquinolone", Choice, FindingGroup::RedFlag,
     kFluoroquinoloneWords},
    flag(Finding::SystemicCorticosteroids, "systemic_corticosteroids"),
    flag(Finding::PreviousCorticosteroidInjection, "previous_corticosteroid_injection"),
    flag(Finding::ColdPalePulselessLeg, "cold_pale_pulseless_leg"),
    flag(Finding::TenseCalfWithNumbness, "tense_calf_with_numbness"),
    flag(Finding::HeelSqueezePain, "heel_squeeze_pain"),
    flag(Finding::BonyPointTenderness, "bony_point_tenderness"),
    flag(Finding::HopImpossible, "hop_impossible"),
    flag(Finding::RestOrNightPain, "rest_or_night_pain"),
    flag(Finding::UnexplainedWeightLoss, "unexplained_weight_loss"),
    flag(Finding::HistoryOfCancer, "history_of_cancer"),
    flag(Finding::GrowingLump, "growing_lump"),
    flag(Finding::InflammatoryBackPain, "inflammatory_back_pain"),
    flag(Finding::Psoriasis, "psoriasis"),
    flag(Finding::Uveitis, "uveitis"),
    flag(Finding::InflammatoryBowelDisease, "inflammatory_bowel_disease"),
    flag(Finding::DactylitisOrOtherEnthesitis, "dactylitis_or_other_enthesitis"),
    flag(Finding::FamilyHistorySpa, "family_history_spa"),
    flag(Finding::KnownHighCholesterol, "known_high_cholesterol"),
    flag(Finding::FamilyEarlyHeartDisease, "family_early_heart_disease"),
    flag(Finding::XanthomaElsewhereOrCornealArcus, "xanthoma_elsewhere_or_corneal_arcus"),
    other(Finding::Crepitus, "crepitus"),
    other(Finding::SwellingDoesNotMoveWithTendon, "swelling_does_not_move_with_tendon"),
    other(Finding::PainOnForcedPlantarflexion, "pain_on_forced_plantarflexion"),
    other(Finding::NumbnessOrBurningLateralFoot, "numbness_or_burning_lateral_foot"),
    other(Finding::BonyProminenceHeel, "bony_prominence_heel"),
}};

consteval bool standsInOrder()
{
    for (std::size_t i = 0; i < kTable.size(); ++i) {
        if (static_cast<std::size_t>(kTable[i].finding) != i)
            return false;
    }
    return true;
}
static_assert(standsInOrder(), "infoOf() reads the table by position");

} // namespace

std::span<const FindingInfo> findingTable()
{
    return kTable;
}

const FindingInfo& infoOf(Finding finding)
{
    return kTable[static_cast<std::size_t>(finding)];
}

QString keyOf(Finding finding)
{
    return QLatin1StringView(infoOf(finding).key);
}

std::optional<Finding> findingFromKey(QStringView key)
{
    const auto row = std::ranges::find_if(
        kTable, [key](const FindingInfo& info) { return key == QLatin1StringView(info.key); });
    if (row == kTable.end())
        return std::nullopt;
    return row->finding;
}

QString allowedValues(Finding finding)
{
    const FindingInfo& info = infoOf(finding);
    QStringList parts;
    if (info.kind == YesNo)
        parts << u"yes"_s << u"no"_s;
    if (info.kind == Number || info.kind == Count) {
        const QString what = info.kind == Count ? u"a whole number"_s : u"a number"_s;
        parts << u"%1 from %2 to %3"_s.arg(what).arg(info.min).arg(info.max);
    }
    for (const char* word : info.words)
        parts << QLatin1StringView(word);
    parts << u"unknown"_s;
    return parts.join(u", "_s);
}

} // namespace ach
