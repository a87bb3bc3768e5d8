// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/console.h"
#include "core/service/clinicsession.h"

namespace ach {

/// A clinic opened by the common options, or the exit code after the user was told why not.
struct OpenedClinic {
    std::unique_ptr<ClinicSession> session; ///< null when it could not be opened
    ExitCode code = ExitCode::Done;
};

/// The folder that --clinic names, or the one in the platform's data folder.
QString clinicFolder(const Arguments& arguments);

/// The content of the file ("-" is standard input) without the line end that editors and `echo` put
/// behind it.
Result<SecretBytes> readSecret(const QString& file);

/// A clinic whose key was found by the common options, or the exit code after the user was told why
/// not.
struct FoundKey {
    std::optional<UnlockedClinic> clinic;
    ExitCode code = ExitCode::Done;
};

/// Takes the key of --clinic with the passphrase of --passphrase-file as --account.
FoundKey unlockClinic(const Arguments& arguments);

/// Opens the clinic whose key was found.
OpenedClinic openClinic(const FoundKey& key, const Clock& clock);

/// Opens the clinic of --clinic with the passphrase of --passphrase-file as --account.
OpenedClinic openClinic(const Arguments& arguments, const Clock& clock);

} // namespace ach
