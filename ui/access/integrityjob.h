// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/cliniccheck.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QThread;

namespace ach {

/// Checks the file of the open clinic in a thread of its own, once the window has had time to show
/// itself. Says nothing about a sound one.
class IntegrityJob : public QObject {
    Q_OBJECT

public:
    static constexpr int kDelayMs = 1000;

    explicit IntegrityJob(QObject* parent = nullptr);
    /// Waits until nothing is read any more.
    ~IntegrityJob() override;

    /// Stops the check before.
    void start(std::unique_ptr<ClinicCheck> check);
    /// Nothing is told any more of the check that was started; its thread ends by itself, and the
    /// key goes with it.
    void stop();
    /// A check waits or reads.
    bool isActive() const { return m_current != nullptr; }

Q_SIGNALS:
    void damaged();

private:
    void run();

    QTimer m_delay;
    std::shared_ptr<ClinicCheck> m_current;
    std::vector<std::unique_ptr<QThread>> m_threads; // also of checks that are stopping
};

} // namespace ach
