// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/film/filmimport.h"

#include "ui/film/filmprobe.h"

#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <functional>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
constexpr int kGraceMs = 200;
}

/// What one thread reads and writes; lives as long as the longer of both sides.
struct FilmImport::Run {
    QString path;
    std::optional<FilmPlace> place; ///< none when the film is only looked at
    std::function<void(int percent)> tell;
    std::atomic_bool stop = false;
    std::atomic_bool isLookedAt = false;
    Result<FilmFacts> result = stoppedWork();

    Result<FilmFacts> work();
    Result<FilmFacts> seal(FilmFacts facts);
};

Result<FilmFacts> FilmImport::Run::work()
{
    auto file = openFilmFile(path);
    if (!file)
        return file.error();
    auto facts = probeFilm(*std::move(file));
    isLookedAt = true;
    if (!facts || !place)
        return facts;
    if (stop)
        return stoppedWork();
    return seal(*std::move(facts));
}

Result<FilmFacts> FilmImport::Run::seal(FilmFacts facts)
{
    auto file = openFilmFile(path);
    if (!file)
        return file.error();
    int told = -1;
    const LongWork work{[this, &told](qint64 done, qint64 total) {
                            const int percent =
                                total > 0 ? static_cast<int>(100 * done / total) : 0;
                            if (percent != std::exchange(told, percent))
                                tell(percent);
                        },
                        &stop};
    const auto content = sealFile(**file, place->path, place->label, place->key, work);
    if (!content)
        return content.error();
    if (content->bytes != facts.bytes) { // it was changed while it was read
        QFile::remove(place->path);
        return Error{Fault::Corrupt, u"the file changed while it was read"_s, Cause::FilmCutOff};
    }
    facts.sha256 = QString::fromLatin1(content->sha256);
    return facts;
}

FilmImport::FilmImport(QObject* parent) : QObject(parent) { }

FilmImport::~FilmImport()
{
    stop();
    for (auto& [thread, run] : m_threads) {
        // A file on a disk that does not answer may hold a look for ever; nothing is lost with it.
        if (run->place)
            thread->wait();
        else if (!thread->wait(kGraceMs))
            (void)thread.release();
    }
}

void FilmImport::look(const QString& path)
{
    auto run = std::make_shared<Run>();
    run->path = path;
    start(std::move(run));
}

void FilmImport::seal(const QString& path, const FilmPlace& place)
{
    auto run = std::make_shared<Run>();
    run->path = path;
    run->place = FilmPlace{place.path, place.label, place.key.clone()};
    start(std::move(run));
}

void FilmImport::start(std::shared_ptr<Run> run)
{
    stop();
    m_current = run;
    run->tell = [this, weak = std::weak_ptr(run)](int percent) {
        QMetaObject::invokeMethod(this, [this, percent, weak] {
            if (m_current && weak.lock() == m_current)
                Q_EMIT advanced(percent);
        });
    };
    QThread* const thread = QThread::create([run] { run->result = run->work(); });
    m_threads.push_back({std::unique_ptr<QThread>(thread), run});
    connect(thread, &QThread::finished, this, [this, thread, run] {
        const auto place = std::ranges::find(m_threads, thread,
                                             [](const Work& work) { return work.thread.get(); });
        place->thread.release()->deleteLater();
        m_threads.erase(place);
        finish(run);
    });
    QTimer::singleShot(kWatchMs, this, [this, weak = std::weak_ptr(run)] {
        const auto late = weak.lock();
        if (!late || late != m_current || late->isLookedAt)
            return;
        stop();
        const Result<FilmFacts> stuck =
            Error{Fault::Corrupt, u"reading took too long"_s, Cause::FilmStuck};
        if (late->place)
            Q_EMIT sealed(stuck);
        else
            Q_EMIT looked(stuck);
    });
    thread->start();
}

void FilmImport::finish(const std::shared_ptr<Run>& run)
{
    if (run != m_current) {
        // Stopped at the very end: what is in place belongs to no film.
        if (run->place && run->result)
            QFile::remove(run->place->path);
        return;
    }
    m_current.reset();
    if (run->place)
        Q_EMIT sealed(run->result);
    else
        Q_EMIT looked(run->result);
}

void FilmImport::stop()
{
    if (m_current)
        m_current->stop = true;
    m_current.reset();
}

} // namespace ach
