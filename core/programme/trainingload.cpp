// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/trainingload.h"

namespace ach {

namespace {

bool isNothing(const std::optional<TrainingLoad>& load)
{
    return !load || std::holds_alternative<BodyWeight>(*load)
        || *load == TrainingLoad(Grams::of(0));
}

} // namespace

LoadKind kindOf(const TrainingLoad& load)
{
    constexpr std::array kinds{LoadKind::BodyAlone, LoadKind::Mass, LoadKind::PercentOfBody,
                               LoadKind::ElasticBand, LoadKind::MaximumReps};
    static_assert(kinds.size() == std::variant_size_v<TrainingLoad>);
    return kinds.at(load.index());
}

std::optional<int> numberOf(const TrainingLoad& load)
{
    if (const auto* mass = std::get_if<Grams>(&load))
        return mass->value();
    if (const auto* percent = std::get_if<BodyWeightPercent>(&load))
        return percent->value();
    if (const auto* repetitions = std::get_if<RepetitionMaximum>(&load))
        return repetitions->value();
    return std::nullopt;
}

std::optional<TrainingLoad> loadFrom(LoadKind kind, std::optional<int> number, const QString& band)
{
    const auto bounded = [&number]<class Number>(std::in_place_type_t<Number>) {
        const auto value = number ? Number::from(*number) : std::nullopt;
        return value ? std::optional<TrainingLoad>(*value) : std::nullopt;
    };
    switch (kind) {
    case LoadKind::BodyAlone:
        return TrainingLoad(BodyWeight{});
    case LoadKind::Mass:
        return bounded(std::in_place_type<Grams>);
    case LoadKind::PercentOfBody:
        return bounded(std::in_place_type<BodyWeightPercent>);
    case LoadKind::MaximumReps:
        return bounded(std::in_place_type<RepetitionMaximum>);
    case LoadKind::ElasticBand:
        break;
    }
    const auto colour = kBandCodes.fromCode(band);
    return colour ? std::optional<TrainingLoad>(*colour) : std::nullopt;
}

std::optional<Grams> addedMass(const std::optional<TrainingLoad>& load)
{
    const auto* mass = load ? std::get_if<Grams>(&*load) : nullptr;
    return mass != nullptr ? std::optional(*mass) : std::nullopt;
}

bool isLighter(const std::optional<TrainingLoad>& load, const std::optional<TrainingLoad>& than)
{
    if (isNothing(than))
        return false;
    if (isNothing(load))
        return true;
    if (load->index() != than->index() || std::holds_alternative<Band>(*load))
        return false;
    const bool isRm = std::holds_alternative<RepetitionMaximum>(*load);
    return isRm ? *numberOf(*load) > *numberOf(*than) : *numberOf(*load) < *numberOf(*than);
}

} // namespace ach
