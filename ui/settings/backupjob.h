// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/automaticbackup.h"

#include <QObject>

#include <memory>
#include <vector>

class QThread;

namespace ach {

/// Makes one automatic backup after the other, each in a thread of its own.
class BackupJob : public QObject {
    Q_OBJECT

public:
    explicit BackupJob(QObject* parent = nullptr);
    /// Stops, and waits until nothing is written any more.
    ~BackupJob() override;

    /// Nothing happens while one is being made.
    void start(const ClinicFolder& folder, const SecretBytes& clinicKey, const QString& secondPlace,
               const Clock& clock);
    /// Nothing more is told of the backup that was started. Its thread ends by itself, leaving what
    /// was there before, and its copy of the key goes with it.
    void stop();
    bool isRunning() const { return m_current != nullptr; }

Q_SIGNALS:
    /// 0 to 100.
    void advanced(int percent);
    void finished(const ach::Result<ach::AutomaticBackup>& result);

private:
    struct Run;

    std::shared_ptr<Run> m_current;
    std::vector<std::unique_ptr<QThread>> m_threads; // also of backups that are stopping
};

} // namespace ach
