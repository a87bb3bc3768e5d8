// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/film.h"
#include "core/service/filmservice.h"

#include <QObject>

#include <memory>
#include <vector>

class QThread;

namespace ach {

/// Looks at a film and brings it in, in a thread of its own, so that the window goes on whatever is
/// in the file.
class FilmImport : public QObject {
    Q_OBJECT

public:
    /// A film that was not read by then is told as stuck; its thread is left to end by itself.
    static constexpr int kWatchMs = 2000;

    explicit FilmImport(QObject* parent = nullptr);
    /// Stops, and waits until nothing is written any more; a look that hangs is left to itself.
    ~FilmImport() override;

    /// Says with looked() what the film at `path` is. Ends what went on before.
    void look(const QString& path);
    /// Looks at it again and seals it to `place`; says so with sealed().
    void seal(const QString& path, const FilmPlace& place);
    /// Nothing more is told of what goes on, and nothing is left in the folder.
    void stop();
    bool isRunning() const { return m_current != nullptr; }

Q_SIGNALS:
    void looked(const ach::Result<ach::FilmFacts>& facts);
    /// 0 to 100, while it is sealed.
    void advanced(int percent);
    /// With the hash of what was sealed.
    void sealed(const ach::Result<ach::FilmFacts>& facts);

private:
    struct Run;
    struct Work {
        std::unique_ptr<QThread> thread;
        std::shared_ptr<Run> run;
    };
    void start(std::shared_ptr<Run> run);
    void finish(const std::shared_ptr<Run>& run);

    std::shared_ptr<Run> m_current;
    std::vector<Work> m_threads; // also of what is stopping
};

} // namespace ach
