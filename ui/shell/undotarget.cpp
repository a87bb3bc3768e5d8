// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undotarget.h"

#include <QUndoStack>

namespace ach {

UndoTarget& UndoTarget::of(QUndoStack& stack, const QString& name)
{
    auto* target = stack.findChild<UndoTarget*>(name, Qt::FindDirectChildrenOnly);
    if (target == nullptr) {
        target = new UndoTarget(&stack);
        target->setObjectName(name);
    }
    return *target;
}

} // namespace ach
