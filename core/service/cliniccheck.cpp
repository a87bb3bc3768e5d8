// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/cliniccheck.h"

#include "core/storage/filecheck.h"

namespace ach {

Status ClinicCheck::run() const
{
    return checkFile(m_database, m_key, m_stop);
}

Status refuseChanges(const ClinicSession& session)
{
    return refuseWrites(session.database());
}

} // namespace ach
