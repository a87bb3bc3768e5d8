// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reportrecord.h"
#include "core/service/clinicsession.h"

namespace ach {

/// Reads all that a progress report on `episode` tells of.
Result<ReportRecord> readReportRecord(const ClinicSession& session, const EpisodeId& episode);

} // namespace ach
