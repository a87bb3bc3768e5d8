// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/secretbytes.h"
#include "tests/benchmark/ratioreporter.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv) || !ach::initialiseVault())
        return 1;
    ach::bench::RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    benchmark::Shutdown();
    return 0;
}
