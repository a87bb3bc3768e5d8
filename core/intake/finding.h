// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace ach {

/// Every finding that the clinical rules read (docs/clinical-rules.md, "Findings"). The order is
/// that of the table.
enum class Finding {
    AgeYears,
    PainLocationCm,
    LoadRelatedPain,
    PalpationPainMidportion,
    TendonShape,
    SymptomDurationWeeks,
    WorseningWeeks,
    LoadIncreaseBefore,
    PreviousEpisodes,
    MorningStiffnessMin,
    Bilateral,
    Ultrasound,
    SuddenSnapOrKick,
    SuddenSharpOnset,
    UnableSingleLegHeelRaise,
    PainfulWeakHeelRaise,
    ThompsonNoPlantarflexion,
    MatlesPositive,
    PalpableGap,
    CalfCircumferenceDifferenceCm,
    WholeLegSwollen,
    PittingOedemaOneLeg,
    DeepCalfVeinTenderness,
    BreathlessnessOrChestPain,
    RecentSurgeryOrImmobilisation,
    HotRedSkin,
    Fever,
    RecentWoundOrInjection,
    Fluoroquinolone,
    SystemicCorticosteroids,
    PreviousCorticosteroidInjection,
    ColdPalePulselessLeg,
    TenseCalfWithNumbness,
    HeelSqueezePain,
    BonyPointTenderness,
    HopImpossible,
    RestOrNightPain,
    UnexplainedWeightLoss,
    HistoryOfCancer,
    GrowingLump,
    InflammatoryBackPain,
    Psoriasis,
    Uveitis,
    InflammatoryBowelDisease,
    DactylitisOrOtherEnthesitis,
    FamilyHistorySpa,
    KnownHighCholesterol,
    FamilyEarlyHeartDisease,
    XanthomaElsewhereOrCornealArcus,
    Crepitus,
    SwellingDoesNotMoveWithTendon,
    PainOnForcedPlantarflexion,
    NumbnessOrBurningLateralFoot,
    BonyProminenceHeel,
};
inline constexpr int kFindingCount = static_cast<int>(Finding::BonyProminenceHeel) + 1;

enum class FindingKind {
    YesNo, ///< yes, no or unknown
    Choice, ///< one of a list of words
    Number, ///< a measure within a range; fractions allowed
    Count, ///< a whole number within a range
};

enum class FindingGroup {
    Core, ///< the six inputs of the stage rules
    Criterion, ///< the guideline criteria of the scope gate
    Context, ///< colours the picture, or serves a red flag beside its own purpose
    RedFlag, ///< must be answered before the screening is complete
    Differential, ///< points to another condition
};

/// One row of the vocabulary. `words` are the choices of a Choice, or the words that may stand in
/// place of a number. "unknown" is allowed everywhere and is not listed. `min` and `max` belong to
/// the range; their unit is in the key.
struct FindingInfo {
    Finding finding;
    const char* key;
    FindingKind kind;
    FindingGroup group;
    std::span<const char* const> words = {};
    double min = 0;
    double max = 0;
};

std::span<const FindingInfo> findingTable();
const FindingInfo& infoOf(Finding finding);
QString keyOf(Finding finding);
std::optional<Finding> findingFromKey(QStringView key);
/// What may stand under the key, in English for an error message: "yes, no, unknown".
QString allowedValues(Finding finding);

} // namespace ach
