// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/clinicsession.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace ach {

/// Derives a key in a thread of its own, so that the window goes on. The destructor waits for it.
class UnlockJob : public QObject {
    Q_OBJECT

public:
    using Work = std::function<Result<UnlockedClinic>()>;

    explicit UnlockJob(QObject* parent = nullptr);
    ~UnlockJob() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// Not while it runs.
    void start(Work work);
    /// The result, once, after finished().
    Result<UnlockedClinic> take();

Q_SIGNALS:
    void finished();

private:
    std::unique_ptr<QThread> m_thread;
    std::optional<Result<UnlockedClinic>> m_result;
};

} // namespace ach
