// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/handout.h"
#include "core/document/sheettexts.h"
#include "core/programme/painlimits.h"

namespace ach {

/// What is printed for a patient to read: one leaflet or all of them in one, with the practice that
/// hands it out.
struct Leaflet {
    SheetLanguage language = SheetLanguage::English;
    QString practiceName;
    QString practiceAddress;
    QString practicePhone;
    QString practiceHours;
    QByteArray practiceLogo; ///< PNG of a ClinicLogo; empty without one
    QString patientName; ///< empty: the paper names nobody
    PainLimits painLimits; ///< of the plan, for the traffic light
    std::vector<Handout> handouts;
};

} // namespace ach
