// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ach {

/// Lets Ctrl+Z and Ctrl+Shift+Z act on the record where the line that has the keyboard has nothing
/// of its own to take back. A line keeps these keys for itself otherwise, even when they do
/// nothing.
class UndoKeys : public QObject {
    Q_OBJECT

public:
    explicit UndoKeys(QObject* parent);
    ~UndoKeys() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ach
