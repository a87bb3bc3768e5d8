// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/intake/condition.h"

namespace ach {

/// Other conditions to think of beside the red flags (docs/clinical-rules.md, "Differential list").
enum class Differential {
    InsertionalOrBursitis,
    Paratendinopathy,
    PlantarisInvolvement,
    PosteriorImpingement,
    FlexorHallucisOrPeroneal,
    SuralNerve,
    S1Radicular,
    AccessorySoleus,
    CalfStrain,
    SeverGrowingChild,
};

inline constexpr Codes kDifferentialCodes{std::array{
    std::pair<Differential, const char*>{Differential::InsertionalOrBursitis,
                                         "insertional_or_bursitis"},
    std::pair<Differential, const char*>{Differential::Paratendinopathy, "paratendinopathy"},
    std::pair<Differential, const char*>{Differential::PlantarisInvolvement,
                                         "plantaris_involvement"},
    std::pair<Differential, const char*>{Differential::PosteriorImpingement,
                                         "posterior_impingement"},
    std::pair<Differential, const char*>{Differential::FlexorHallucisOrPeroneal,
                                         "flexor_hallucis_or_peroneal"},
    std::pair<Differential, const char*>{Differential::SuralNerve, "sural_nerve"},
    std::pair<Differential, const char*>{Differential::S1Radicular, "s1_radicular"},
    std::pair<Differential, const char*>{Differential::AccessorySoleus, "accessory_soleus"},
    std::pair<Differential, const char*>{Differential::CalfStrain, "calf_strain"},
    std::pair<Differential, const char*>{Differential::SeverGrowingChild, "sever_growing_child"}}};

enum class Likelihood {
    Unlikely, ///< every pointing finding that the intake knows was asked and is absent
    Possible, ///< a pointing finding is present
    Ask, ///< not decided yet; with no open finding the intake has no question for it and the
         ///< clinician examines
};

struct DifferentialEntry {
    Differential condition;
    Likelihood likelihood;
    QList<Finding> pointing; ///< findings that point to it
    QList<Finding> open; ///< findings that would decide it
};

/// Every condition once, in the order of the list. Never a diagnosis and never an exclusion.
QList<DifferentialEntry> differentialList(const Findings& findings);

} // namespace ach
