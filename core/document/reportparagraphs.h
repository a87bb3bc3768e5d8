// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/progressreport.h"

namespace ach {

/// The days that "the last four weeks" of a report are: 28, ending yesterday, because the morning
/// after today is not known yet [APP].
inline constexpr int kReportDays = 28;

// The sentences of the single paragraphs, from the record alone. Each says what is missing as
// missing. Sources of the numbers: docs/clinical-rules.md, "Progress report".

/// `letter` is that about the same record: it holds the flags, the facts and the answers to the
/// screening.
QString reportSummary(const ReportRecord& record, const ReferralLetter& letter,
                      const ReportWords& words);
QString reportFindings(const ReportRecord& record, const ReferralLetter& letter,
                       const ReportWords& words);
QString reportCourse(const ReportRecord& record, const ReportWords& words);
QString reportPain(const ReportRecord& record, const ReportWords& words);
QString reportAdherence(const ReportRecord& record, const ReportWords& words);
QString reportRunning(const ReportRecord& record, const ReportWords& words);
QString reportProgramme(const ReportRecord& record, const ReportWords& words);
QString reportPlan(const ReportRecord& record, const ReportWords& words);
/// Asks for an assessment while a flag is raised that the clinician has not set aside and that
/// somebody else must act on.
QString reportRequest(const ReferralLetter& letter, const ReportWords& words);
QString reportScreening(const ReportRecord& record, const ReferralLetter& letter,
                        const ReportWords& words);

/// The table: every instrument that was measured, with its change against measurement error and the
/// important change; those that every patient is followed with also when nobody measured them.
QList<ReportScore> reportScores(const ReportRecord& record, const ReportWords& words);

} // namespace ach
