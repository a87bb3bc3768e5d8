// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace ach {

/// The practice itself, as it stands on every sheet.
struct Clinic {
    ClinicId id;
    QString name;
    QString address;
    QString phone;
    QString openingHours;
    bool isSample = false; ///< invented patients; sheets say SAMPLE

    friend bool operator==(const Clinic&, const Clinic&) = default;
};

} // namespace ach
