// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/patient.h"
#include "core/service/clinicsession.h"

#include <QUndoCommand>

namespace ach {

/// A change of the person's details that can be taken back.
class PatientCommand : public QUndoCommand {
public:
    PatientCommand(ClinicSession& session, const Patient& before, const Patient& after,
                   const QString& name);

    /// Stores the change now, so that a page can show why it was refused before it pushes the
    /// command.
    Status apply();
    void undo() override;
    void redo() override;

private:
    ClinicSession& m_session;
    Patient m_before;
    Patient m_after;
    bool m_applied = false;
};

} // namespace ach
