// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/takehome.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace ach {

/// Writes one take-home folder in a thread of its own; sticks are slow.
class TakeHomeJob : public QObject {
    Q_OBJECT

public:
    explicit TakeHomeJob(QObject* parent);
    /// Stops, and waits until nothing is written any more.
    ~TakeHomeJob() override;

    /// Nothing happens while one is being written.
    void start(const QString& folder, const QList<TakeHomeFile>& files);
    /// Leaves what was there before; finished() follows.
    void stop() { m_stop = true; }
    bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// 0 to 100.
    void advanced(int percent);
    void finished(const ach::Status& written);

private:
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_stop = false;
    Status m_written = Done{};
};

} // namespace ach
