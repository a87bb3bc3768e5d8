// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/benchmarkclinic.h"

#include "core/sample/sampleclinic.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace ach::bench {
namespace {

constexpr int kPatients = 100'000;

[[noreturn]] void giveUp(const Error& error)
{
    std::fprintf(stderr, "no clinic to measure: %s\n", qPrintable(error.detail));
    std::exit(1);
}

QString folder()
{
    static const QTemporaryDir temporary;
    const QString kept = qEnvironmentVariable("ACHILLEA_BENCHMARK_CLINIC");
    return kept.isEmpty() ? temporary.filePath(QStringLiteral("clinic")) : kept;
}

} // namespace

ClinicSession& benchmarkClinic()
{
    static const SystemClock clock;
    static const std::unique_ptr<ClinicSession> session = [] {
        if (!QFileInfo::exists(ClinicFolder{folder()}.keys())) {
            const int wanted = qEnvironmentVariableIntValue("ACHILLEA_BENCHMARK_PATIENTS");
            const int patients = wanted > 0 ? wanted : kPatients;
            QElapsedTimer timer;
            timer.start();
            if (auto made = makeSampleClinic(folder(), patients, clock); !made)
                giveUp(made.error());
            std::printf("%d sample patients made in %.1f s\n", patients,
                        static_cast<double>(timer.elapsed()) / 1000);
        }
        auto opened =
            ClinicSession::open(folder(), {}, SecretBytes::copyOf(kSamplePassphrase), clock);
        if (!opened)
            giveUp(opened.error());
        return *std::move(opened);
    }();
    return *session;
}

} // namespace ach::bench
