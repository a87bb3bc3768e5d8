// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/units.h"

#include <optional>
#include <variant>

namespace ach {

/// The body alone, said so by the clinician; an exercise without a load says nothing about it.
struct BodyWeight {
    friend bool operator==(BodyWeight, BodyWeight) = default;
};

/// An elastic band by its colour. Makers differ in what a colour resists, so that two bands are
/// never compared (general knowledge, docs/clinical-rules.md).
enum class Band { Yellow, Red, Green, Blue, Black, Silver, Gold };

inline constexpr Codes kBandCodes{std::array{std::pair<Band, const char*>{Band::Yellow, "yellow"},
                                             std::pair<Band, const char*>{Band::Red, "red"},
                                             std::pair<Band, const char*>{Band::Green, "green"},
                                             std::pair<Band, const char*>{Band::Blue, "blue"},
                                             std::pair<Band, const char*>{Band::Black, "black"},
                                             std::pair<Band, const char*>{Band::Silver, "silver"},
                                             std::pair<Band, const char*>{Band::Gold, "gold"}}};

/// A weight in whole percent of the patient's own weight.
using BodyWeightPercent = Bounded<struct BodyWeightPercentTag, 1, 300>;
/// "15RM": the heaviest load for exactly so many good repetitions (evidence 4.6).
using RepetitionMaximum = Bounded<struct RepetitionMaximumTag, 1, 100>;

/// What the muscle works against, of exactly one kind.
using TrainingLoad = std::variant<BodyWeight, Grams, BodyWeightPercent, Band, RepetitionMaximum>;

/// The words under which the kinds are stored.
enum class LoadKind { BodyAlone, Mass, PercentOfBody, ElasticBand, MaximumReps };

inline constexpr Codes kLoadKindCodes{
    std::array{std::pair<LoadKind, const char*>{LoadKind::BodyAlone, "body_weight"},
               std::pair<LoadKind, const char*>{LoadKind::Mass, "mass"},
               std::pair<LoadKind, const char*>{LoadKind::PercentOfBody, "body_weight_percent"},
               std::pair<LoadKind, const char*>{LoadKind::ElasticBand, "band"},
               std::pair<LoadKind, const char*>{LoadKind::MaximumReps, "rm"}}};

LoadKind kindOf(const TrainingLoad& load);
/// The number of a load: grams, percent or repetitions; empty for a band and for body weight.
std::optional<int> numberOf(const TrainingLoad& load);
/// The load from what kindOf and numberOf gave, and the code of a band; empty when they do not fit.
std::optional<TrainingLoad> loadFrom(LoadKind kind, std::optional<int> number, const QString& band);

/// The weight added to the body, where it is known in grams.
std::optional<Grams> addedMass(const std::optional<TrainingLoad>& load);

/// Whether `load` is known to be less than `than`. No load and body weight are less than any other
/// kind; two kinds that cannot be compared, and two bands, are not. A higher RM is a lighter load.
bool isLighter(const std::optional<TrainingLoad>& load, const std::optional<TrainingLoad>& than);

} // namespace ach
