// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QUndoStack;

namespace ach {

/// The view-model that carries out one kind of command on an undo stack. A stack outlives the pages
/// that push onto it, also over a lock of the window: commands hold the target, and the view-model
/// that shows the record now has put itself there.
class UndoTarget : public QObject {
    Q_OBJECT

public:
    /// The target of that name on `stack`, which owns it. Made when it is first asked for.
    static UndoTarget& of(QUndoStack& stack, const QString& name);

    void setViewModel(QObject* viewModel) { m_viewModel = viewModel; }
    /// Null while nothing shows what the commands change.
    template<class ViewModel>
    ViewModel* viewModel() const
    {
        return qobject_cast<ViewModel*>(m_viewModel.data());
    }

private:
    explicit UndoTarget(QObject* stack) : QObject(stack) { }

    QPointer<QObject> m_viewModel;
};

} // namespace ach
