// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/patientcommands.h"

#include "core/service/patientservice.h"

namespace ach {

PatientCommand::PatientCommand(ClinicSession& session, const Patient& before, const Patient& after,
                               const QString& name)
    : QUndoCommand(name), m_session(session), m_before(before), m_after(after)
{
}

Status PatientCommand::apply()
{
    auto status = PatientService(m_session.context()).change(m_after);
    m_applied = status.has_value();
    return status;
}

void PatientCommand::undo()
{
    m_applied = false;
    if (!PatientService(m_session.context()).change(m_before))
        setObsolete(true);
}

void PatientCommand::redo()
{
    if (!m_applied && !apply())
        setObsolete(true);
}

} // namespace ach
