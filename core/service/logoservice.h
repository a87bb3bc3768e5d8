// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/cliniclogo.h"
#include "core/service/recordchange.h"

namespace ach {

/// What the audit says of a logo: its size and the beginning of its SHA-256, so that two can be
/// told apart without the picture. Empty without one.
QString auditTextOf(const std::optional<ClinicLogo>& logo);

/// Changes the mark on the papers of the clinic.
class LogoService {
public:
    explicit LogoService(const ServiceContext& context) : m_context(context) { }

    /// Without `logo` the clinic has none any more.
    Status change(const std::optional<ClinicLogo>& logo);

private:
    const ServiceContext& m_context;
};

} // namespace ach
