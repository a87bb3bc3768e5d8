// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/clinicsession.h"

namespace ach::bench {

/// The large sample clinic that all measurements share, made at first use.
/// ACHILLEA_BENCHMARK_PATIENTS lowers its size from 100,000; ACHILLEA_BENCHMARK_CLINIC names a
/// folder that is made once and kept for the next run.
ClinicSession& benchmarkClinic();

} // namespace ach::bench
