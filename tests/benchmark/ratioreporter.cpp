// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/ratioreporter.h"

#include <cstdio>

namespace ach::bench {

void RatioReporter::ReportRuns(const std::vector<Run>& reports)
{
    for (const Run& run : reports) {
        if (run.run_type
            == Run::RT_Iteration) // without what stands behind the name: iterations, kind of time
            m_milliseconds[run.run_name.function_name] = run.GetAdjustedRealTime();
    }
    ConsoleReporter::ReportRuns(reports);
}

void RatioReporter::Finalize()
{
    std::printf("\n%-40s %12s %12s %8s\n", "", "ours", "bare", "ratio");
    const std::string ours = "/ours";
    for (const auto& [name, time] : m_milliseconds) {
        if (!name.ends_with(ours))
            continue;
        const std::string what = name.substr(0, name.size() - ours.size());
        const auto bare = m_milliseconds.find(what + "/bare");
        if (bare != m_milliseconds.end())
            std::printf("%-40s %9.3f ms %9.3f ms %8.2f\n", what.c_str(), time, bare->second,
                        time / bare->second);
    }
}

} // namespace ach::bench
