// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/differential.h"

#include "core/intake/scopegate.h"

namespace ach {
namespace {

using F = Finding;

constexpr double kSeverFromYears = 8;
constexpr double kSeverToYears = 15;

/// A sign that the intake does not ask for: it stays open, whatever else is known.
Verdict atTheBedside()
{
    return {Truth::Open, {}, {}};
}

Verdict insertional(const Findings& f)
{
    // The border itself counts here: 2.0 cm is in scope with a note, and insertional pain stays
    // possible.
    const auto location = f.number(F::PainLocationCm);
    const auto near = location ? std::optional(*location <= kMidportionFromCm) : std::nullopt;
    return anyOf({verdictOn(F::PainLocationCm, near), isYes(f, F::BonyProminenceHeel)});
}

Verdict paratendinopathy(const Findings& f)
{
    return anyOf({isYes(f, F::Crepitus), isYes(f, F::SwellingDoesNotMoveWithTendon)});
}

Verdict posteriorImpingement(const Findings& f)
{
    return isYes(f, F::PainOnForcedPlantarflexion);
}

Verdict suralNerve(const Findings& f)
{
    return isYes(f, F::NumbnessOrBurningLateralFoot);
}

Verdict s1Radicular(const Findings& f)
{
    // The outer foot is S1 skin; back pain, straight leg raise and reflex are for the clinician.
    return anyOf({isYes(f, F::NumbnessOrBurningLateralFoot), atTheBedside()});
}

Verdict calfStrain(const Findings& f)
{
    return anyOf({isAbove(f, F::PainLocationCm, kMidportionToCm), isYes(f, F::SuddenSharpOnset)});
}

Verdict sever(const Findings& f)
{
    const auto age = f.number(F::AgeYears);
    const auto growing =
        age ? std::optional(*age >= kSeverFromYears && *age <= kSeverToYears) : std::nullopt;
    return allOf(
        {verdictOn(F::AgeYears, growing),
         anyOf({isBelow(f, F::PainLocationCm, kMidportionFromCm), isYes(f, F::HeelSqueezePain)})});
}

Likelihood likelihoodOf(Truth truth)
{
    switch (truth) {
    case Truth::Yes:
        return Likelihood::Possible;
    case Truth::No:
        return Likelihood::Unlikely;
    case Truth::Open:
        break;
    }
    return Likelihood::Ask;
}

} // namespace

QList<DifferentialEntry> differentialList(const Findings& findings)
{
    const std::initializer_list<std::pair<Differential, Verdict>> verdicts{
        {Differential::InsertionalOrBursitis, insertional(findings)},
        {Differential::Paratendinopathy, paratendinopathy(findings)},
        {Differential::PlantarisInvolvement, atTheBedside()},
        {Differential::PosteriorImpingement, posteriorImpingement(findings)},
        {Differential::FlexorHallucisOrPeroneal, atTheBedside()},
        {Differential::SuralNerve, suralNerve(findings)},
        {Differential::S1Radicular, s1Radicular(findings)},
        {Differential::AccessorySoleus, atTheBedside()},
        {Differential::CalfStrain, calfStrain(findings)},
        {Differential::SeverGrowingChild, sever(findings)},
    };
    QList<DifferentialEntry> list;
    for (const auto& [condition, verdict] : verdicts)
        list << DifferentialEntry{condition, likelihoodOf(verdict.truth), verdict.why,
                                  verdict.open};
    return list;
}

} // namespace ach
