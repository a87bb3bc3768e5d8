// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/takehomejob.h"

#include "core/document/takehomefolder.h"

#include <QThread>

#include <utility>

namespace ach {

TakeHomeJob::TakeHomeJob(QObject* parent) : QObject(parent) { }

TakeHomeJob::~TakeHomeJob()
{
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

void TakeHomeJob::start(const QString& folder, const QList<TakeHomeFile>& files)
{
    if (m_thread)
        return;
    m_stop = false;
    m_thread.reset(QThread::create([this, folder, files] {
        int told = -1;
        const LongWork work{[this, &told](qint64 done, qint64 total) {
                                const int percent =
                                    total > 0 ? static_cast<int>(100 * done / total) : 0;
                                if (percent != std::exchange(told, percent))
                                    Q_EMIT advanced(percent);
                            },
                            &m_stop};
        m_written = writeTakeHomeFolder(folder, files, work);
    }));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread.release()->deleteLater();
        Q_EMIT finished(m_written);
    });
    m_thread->start();
}

} // namespace ach
