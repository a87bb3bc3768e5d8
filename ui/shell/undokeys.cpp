// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undokeys.h"

#include <QAbstractSpinBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace ach {

namespace {

/// The line that takes the keys of `watched`; null where it is none.
const QLineEdit* lineOf(QObject* watched)
{
    if (const auto* spin = qobject_cast<QAbstractSpinBox*>(watched))
        return spin->findChild<QLineEdit*>();
    return qobject_cast<QLineEdit*>(watched);
}

} // namespace

UndoKeys::UndoKeys(QObject* parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

UndoKeys::~UndoKeys() = default;

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool undoes = key->matches(QKeySequence::Undo);
    if (!undoes && !key->matches(QKeySequence::Redo))
        return false;
    const QLineEdit* line = lineOf(watched);
    if (line == nullptr || (undoes ? line->isUndoAvailable() : line->isRedoAvailable()))
        return false;
    event->ignore(); // an override that nobody accepts is looked up among the shortcuts
    return true;
}

} // namespace ach
