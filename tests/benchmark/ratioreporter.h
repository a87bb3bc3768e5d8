// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>

namespace ach::bench {

/// Prints what Google Benchmark prints, and below it each measurement "NAME/ours" beside its
/// "NAME/bare" with the ratio.
class RatioReporter : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& reports) override;
    void Finalize() override;

private:
    std::map<std::string, double> m_milliseconds;
};

} // namespace ach::bench
