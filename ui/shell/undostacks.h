// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagefactory.h"

#include <QUndoStack>

#include <map>
#include <memory>

namespace ach {

/// What can be taken back in each record and each intake since the account signed in. The stacks
/// stay while records are closed and while the window is locked, and go when another account or
/// another clinic is opened. They are plain values in memory and end with the program.
class UndoStacks {
public:
    QUndoStack& ofRecord(const PatientId& patient);
    QUndoStack& ofIntake(const IntakeRequest& request);
    /// The intake that was begun as `request` has a record now.
    void intakeStored(const IntakeRequest& request, const IntakeId& intake);
    void clear() { m_stacks.clear(); }

private:
    QUndoStack& stack(const QString& key);

    std::map<QString, std::unique_ptr<QUndoStack>> m_stacks;
};

} // namespace ach
