// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/auditanchors.h"

#include "core/storage/auditrepository.h"

#include <QDir>

namespace ach {

using namespace Qt::StringLiterals;

Result<AnchorCheck> checkAnchors(const ClinicSession& session, const SecretBytes& clinicKey)
{
    AnchorCheck check;
    const AuditRepository audit(session.database());
    const QFileInfoList files =
        QDir(session.folder().backups()).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        const auto header = readBackupHeader(file.filePath());
        if (!header)
            continue;
        const auto anchor = header->anchor(clinicKey);
        if (!anchor)
            continue;
        ++check.backups;
        const auto hash = audit.hashAt(anchor->entries);
        if (!hash)
            return hash.error();
        if (*hash != anchor->hash)
            check.lost.append({file.fileName(), header->madeAt, *anchor});
    }
    return check;
}

} // namespace ach
