// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ach {

/// Lets the wheel change a number or a choice only in the field that has the keyboard. Anywhere
/// else it scrolls the page, so that scrolling past a pain limit does not change it.
class WheelGuard final : public QObject {
    Q_OBJECT

public:
    /// Watches every widget of the application.
    explicit WheelGuard(QObject* application);
    ~WheelGuard() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ach
