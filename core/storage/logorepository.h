// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/patient/cliniclogo.h"
#include "core/storage/database.h"

#include <optional>

namespace ach {

/// The row of the table clinic_logo.
class LogoRepository {
public:
    explicit LogoRepository(Database& database) : m_database(database) { }

    /// Empty when the clinic has none.
    Result<std::optional<ClinicLogo>> find() const;
    /// The PNG for the head of a paper. Empty without a logo and where it cannot be read: a paper
    /// with the mark of the program is better than none.
    QByteArray pngOrNone() const;
    Status insert(const ClinicId& clinic, const ClinicLogo& logo);
    Status remove();

private:
    Database& m_database;
};

} // namespace ach
