// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleclinic.h"
#include "tests/benchmark/benchmarkclinic.h"
#include "tests/benchmark/startchild.h"

#include <QCoreApplication>
#include <QProcess>

#include <benchmark/benchmark.h>

/// Start to usable window (product page 5): at most four times an empty QMainWindow. Whole
/// processes are measured, from their start to the first paint, on the offscreen platform. The
/// clinic is unlocked by its key: deriving the key from a passphrase is slow on purpose and is left
/// out.
namespace ach::bench {

using namespace Qt::StringLiterals;

namespace {

void startChild(benchmark::State& state, const QStringList& arguments, const SecretBytes& key)
{
    for (auto _ : state) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), arguments);
        child.write(reinterpret_cast<const char*>(key.data()), static_cast<qint64>(key.size()));
        child.closeWriteChannel();
        if (!child.waitForFinished(60'000) || child.exitCode() != 0)
            state.SkipWithError("the child did not show its window");
    }
}

void startEmpty(benchmark::State& state)
{
    startChild(state, {QString::fromLatin1(kEmptyChild)}, SecretBytes(1));
}

void startAchillea(benchmark::State& state)
{
    const QString folder = benchmarkClinic().folder().path;
    const auto unlocked = ClinicSession::unlock(folder, {}, SecretBytes::copyOf(kSamplePassphrase));
    if (!unlocked) {
        state.SkipWithError("the clinic did not unlock");
        return;
    }
    startChild(state, {QString::fromLatin1(kAchilleaChild), folder}, unlocked->key);
}

BENCHMARK(startEmpty)
    ->Name("start to window/bare")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(30);
BENCHMARK(startAchillea)
    ->Name("start to window/ours")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(30);

} // namespace
} // namespace ach::bench
