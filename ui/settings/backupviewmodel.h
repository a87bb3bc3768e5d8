// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/backupjob.h"

#include <QTimer>

namespace ach {

/// The backups of the open clinic: when the last one was made, and making the next, once a day by
/// itself or when asked. A sample clinic gets none by itself.
class BackupViewModel : public QObject {
    Q_OBJECT

public:
    /// The room that work has after unlocking before a due backup begins.
    static constexpr int kDelayMs = 60'000;
    static constexpr int kOverdueDays = 3;

    explicit BackupViewModel(const Clock& clock, int delayMs = kDelayMs);
    ~BackupViewModel() override;

    /// `session` is open until close().
    void open(ClinicSession& session, SecretBytes clinicKey);
    /// Stops, and forgets the key.
    void close();
    /// A folder on another disk that gets a copy of each backup; empty for none.
    void setSecondPlace(const QString& folder) { m_secondPlace = folder; }

    void backUpNow();
    void cancel();
    bool isRunning() const { return m_job.isRunning(); }
    /// 0 to 100 while isRunning().
    int percent() const { return m_percent; }
    std::optional<QDateTime> newest() const { return m_newest; }
    /// A clinic without a backup for kOverdueDays, which asks for attention.
    bool isOverdue() const;
    /// Why the last backup, or its copy at the second place, is not there.
    const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void takeResult(const Result<AutomaticBackup>& result);

    const Clock& m_clock;
    ClinicSession* m_session = nullptr;
    SecretBytes m_key;
    bool m_isSample = false;
    QString m_secondPlace;
    QTimer m_due;
    int m_percent = 0;
    std::optional<QDateTime> m_newest;
    std::optional<Error> m_error;
    BackupJob m_job;
};

} // namespace ach
