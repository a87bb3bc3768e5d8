// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/clinicsession.h"
#include "core/vault/backupfile.h"

namespace ach {

/// A backup that holds audit entries which the clinic holds no more, or holds otherwise. The chain
/// alone cannot tell that its end was cut off, or that an older clinic.db was put in its place.
struct LostAnchor {
    QString backup; ///< name of the file
    QDateTime madeAt;
    AuditAnchor anchor;
};

/// How many backups of this clinic were looked at, and those whose anchor the audit chain lost.
struct AnchorCheck {
    int backups = 0;
    QList<LostAnchor> lost;
};

/// Compares the audit chain with every backup in the clinic's own backups folder. A file there that
/// is no readable backup of this clinic is passed over.
Result<AnchorCheck> checkAnchors(const ClinicSession& session, const SecretBytes& clinicKey);

} // namespace ach
