// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/unlockjob.h"

#include <QThread>

namespace ach {

UnlockJob::UnlockJob(QObject* parent) : QObject(parent) { }

UnlockJob::~UnlockJob()
{
    if (m_thread)
        m_thread->wait();
}

void UnlockJob::start(Work work)
{
    Q_ASSERT(!m_thread);
    m_result.reset();
    m_thread.reset(QThread::create([this, work = std::move(work)] { m_result = work(); }));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait(); // after which m_result is this thread's own
        m_thread.release()->deleteLater();
        Q_EMIT finished();
    });
    m_thread->start();
}

Result<UnlockedClinic> UnlockJob::take()
{
    Result<UnlockedClinic> result = *std::move(m_result);
    m_result.reset();
    return result;
}

} // namespace ach
