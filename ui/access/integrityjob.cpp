// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/integrityjob.h"

#include <QThread>

#include <algorithm>

namespace ach {

IntegrityJob::IntegrityJob(QObject* parent) : QObject(parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &IntegrityJob::run);
}

IntegrityJob::~IntegrityJob()
{
    stop();
    for (const auto& thread : m_threads)
        thread->wait();
}

void IntegrityJob::start(std::unique_ptr<ClinicCheck> check)
{
    stop();
    m_current = std::move(check);
    m_delay.start();
}

void IntegrityJob::stop()
{
    m_delay.stop();
    if (m_current)
        m_current->stop();
    m_current.reset();
}

void IntegrityJob::run()
{
    const auto found = std::make_shared<Status>(Done{});
    QThread* const thread =
        m_threads
            .emplace_back(QThread::create([check = m_current, found] { *found = check->run(); }))
            .get();
    connect(
        thread, &QThread::finished, this, [this, thread, found, check = std::weak_ptr(m_current)] {
            const auto place = std::ranges::find(m_threads, thread, &std::unique_ptr<QThread>::get);
            place->release()->deleteLater();
            m_threads.erase(place);
            if (!m_current || check.lock() != m_current)
                return; // another clinic, or none, is open by now
            m_current.reset();
            if (!*found && found->error().fault == Fault::Corrupt)
                Q_EMIT damaged();
        });
    thread->start(QThread::LowPriority);
}

} // namespace ach
