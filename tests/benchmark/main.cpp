// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/secretbytes.h"
#include "tests/benchmark/ratioreporter.h"
#include "tests/benchmark/startchild.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (const int code = ach::bench::runStartChild(argc, argv); code >= 0)
        return code;
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv) || !ach::initialiseVault())
        return 1;
    ach::bench::RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    benchmark::Shutdown();
    return 0;
}
