// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace ach {

/// Tells when nobody has touched keyboard, mouse or pen for a while. It compares moments, so that
/// the time a computer sleeps counts as well.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    static constexpr int kMinutes = 10; ///< until setMinutes()

    IdleWatch(const Clock& clock, QObject* parent);

    void setMinutes(int minutes) { m_minutes = minutes; }
    int minutes() const { return m_minutes; }
    /// Starts counting from now, or stops.
    void setActive(bool active);
    /// Looks at the clock; runs by itself every few seconds.
    void check();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Clock& m_clock;
    QTimer m_timer;
    QDateTime m_lastInput;
    int m_minutes = kMinutes;
};

} // namespace ach
