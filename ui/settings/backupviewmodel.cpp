// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupviewmodel.h"

namespace ach {

namespace {

constexpr int kLookAgainMs = 60 * 60 * 1000; // a window may stay open for days

} // namespace

BackupViewModel::BackupViewModel(const Clock& clock, int delayMs) : m_clock(clock)
{
    m_due.setInterval(delayMs);
    connect(&m_due, &QTimer::timeout, this, [this] {
        m_due.setInterval(kLookAgainMs);
        if (isBackupDue(m_newest, m_clock.now()))
            backUpNow();
    });
    connect(&m_job, &BackupJob::advanced, this, [this](int percent) {
        m_percent = percent;
        Q_EMIT changed();
    });
    connect(&m_job, &BackupJob::finished, this, &BackupViewModel::takeResult);
}

BackupViewModel::~BackupViewModel() = default;

void BackupViewModel::open(ClinicSession& session, SecretBytes clinicKey)
{
    m_session = &session;
    m_key = std::move(clinicKey);
    m_newest = newestAutomaticBackup(session.folder());
    m_error.reset();
    const auto clinic = session.clinic();
    m_isSample = !clinic || clinic->isSample;
    if (!m_isSample)
        m_due.start();
    Q_EMIT changed();
}

void BackupViewModel::close()
{
    m_due.stop();
    m_job.stop();
    m_session = nullptr;
    m_key = SecretBytes();
    m_newest.reset();
    m_error.reset();
    Q_EMIT changed();
}

void BackupViewModel::backUpNow()
{
    if (m_session == nullptr || isRunning())
        return;
    m_percent = 0;
    m_job.start(m_session->folder(), m_key, m_secondPlace, m_clock);
    Q_EMIT changed();
}

void BackupViewModel::cancel()
{
    m_job.stop();
    Q_EMIT changed();
}

bool BackupViewModel::isOverdue() const
{
    return m_session != nullptr && !m_isSample && m_newest
        && m_newest->daysTo(m_clock.now()) >= kOverdueDays;
}

void BackupViewModel::takeResult(const Result<AutomaticBackup>& result)
{
    m_error.reset();
    if (!result) {
        m_error = result.error();
    } else {
        m_newest = result->report.madeAt;
        m_error = result->copyError;
        if (const auto status = noteBackup(*m_session, result->report); !status)
            m_error = status.error();
    }
    Q_EMIT changed();
}

} // namespace ach
