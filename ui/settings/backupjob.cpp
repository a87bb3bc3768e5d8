// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupjob.h"

#include <QThread>

#include <algorithm>

namespace ach {

/// What the thread of one backup reads and writes; lives as long as the longer of both sides.
struct BackupJob::Run {
    Run(ClinicFolder clinic, SecretBytes clinicKey, QString place, const Clock& time)
        : folder(std::move(clinic)), key(std::move(clinicKey)), secondPlace(std::move(place)),
          clock(time)
    {
    }

    ClinicFolder folder;
    SecretBytes key;
    QString secondPlace;
    const Clock& clock;
    std::atomic_bool stop = false;
    Result<AutomaticBackup> result = stoppedWork();
};

BackupJob::BackupJob(QObject* parent) : QObject(parent) { }

BackupJob::~BackupJob()
{
    stop();
    for (const auto& thread : m_threads)
        thread->wait();
}

void BackupJob::start(const ClinicFolder& folder, const SecretBytes& clinicKey,
                      const QString& secondPlace, const Clock& clock)
{
    if (m_current)
        return;
    m_current = std::make_shared<Run>(folder, clinicKey.clone(), secondPlace, clock);
    QThread* const thread =
        m_threads
            .emplace_back(QThread::create([this, run = m_current] {
                int told = -1;
                const LongWork work{
                    [this, &run, &told](qint64 done, qint64 total) {
                        const int percent = total > 0 ? static_cast<int>(100 * done / total) : 0;
                        if (percent == std::exchange(told, percent))
                            return;
                        QMetaObject::invokeMethod(this, [this, percent, run = std::weak_ptr(run)] {
                            if (m_current && run.lock() == m_current)
                                Q_EMIT advanced(percent);
                        });
                    },
                    &run->stop};
                run->result =
                    backUpAutomatically(run->folder, run->key, run->secondPlace, run->clock, work);
            }))
            .get();
    connect(thread, &QThread::finished, this, [this, thread, run = m_current] {
        const auto place = std::ranges::find(m_threads, thread, &std::unique_ptr<QThread>::get);
        place->release()->deleteLater();
        m_threads.erase(place);
        if (run != m_current)
            return; // another clinic, or none, is open by now
        m_current.reset();
        Q_EMIT finished(run->result);
    });
    thread->start(QThread::LowPriority);
}

void BackupJob::stop()
{
    if (m_current)
        m_current->stop = true;
    m_current.reset();
}

} // namespace ach
