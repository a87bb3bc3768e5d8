// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/progressreport.h"

#include "core/document/reportparagraphs.h"

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// The letter about the same record, whose flags and answers the report tells in the same words.
ReferralLetter letterOf(const ReportRecord& record, const SheetTexts& texts)
{
    return buildReferralLetter({record.clinic, record.patient, record.episode, record.findings,
                                record.assessment.value_or(Assessment{}), record.overrides,
                                record.clinician, record.today},
                               texts);
}

QString recordedText(ReportPart part, const ReportRecord& record, const ReferralLetter& letter,
                     const ReportWords& words)
{
    switch (part) {
    case ReportPart::Summary:
        return reportSummary(record, letter, words);
    case ReportPart::Findings:
        return reportFindings(record, letter, words);
    case ReportPart::Course:
        return reportCourse(record, words);
    case ReportPart::Pain:
        return reportPain(record, words);
    case ReportPart::Adherence:
        return reportAdherence(record, words);
    case ReportPart::Running:
        return reportRunning(record, words);
    case ReportPart::Programme:
        return reportProgramme(record, words);
    case ReportPart::Plan:
        return reportPlan(record, words);
    case ReportPart::Request:
        return reportRequest(letter, words);
    case ReportPart::Screening:
        return reportScreening(record, letter, words);
    case ReportPart::Remark:
        break;
    }
    return {};
}

} // namespace

const ReportParagraph& ProgressReport::paragraph(ReportPart part) const
{
    const auto place = std::ranges::find(paragraphs, part, &ReportParagraph::part);
    Q_ASSERT(place != paragraphs.end());
    return *place;
}

Result<ReportWords> ReportWords::load(SheetLanguage language)
{
    auto report = SheetTexts::load(language, u"report"_s);
    if (!report)
        return report.error();
    auto letter = loadLetterTexts(language);
    if (!letter)
        return letter.error();
    auto sheet = SheetTexts::load(language);
    if (!sheet)
        return sheet.error();
    return ReportWords{*std::move(report), *std::move(letter), *std::move(sheet)};
}

ProgressReport buildProgressReport(const ReportRecord& record, const ReportWords& words)
{
    const ReferralLetter letter = letterOf(record, words.letter);
    ProgressReport report;
    report.language = words.report.language();
    report.practiceName = letter.practiceName;
    report.practiceAddress = letter.practiceAddress;
    report.practicePhone = letter.practicePhone;
    report.practiceLogo = record.logo;
    report.recipient = letter.recipient;
    report.patientName = letter.patientName;
    report.birthDate = letter.birthDate;
    report.patientNumber = record.patient.number;
    report.side = record.episode.side;
    report.since = record.episode.openedOn;
    report.date = record.today;
    report.clinician = record.clinician;
    report.flags = QList<LetterFlag>(letter.flags.begin(), letter.flags.end());
    report.scores = reportScores(record, words);
    for (const auto& [part, code] : kReportPartCodes.rows) {
        ReportParagraph paragraph;
        paragraph.part = part;
        paragraph.heading = words.report.text(u"heading."_s + QLatin1StringView(code));
        paragraph.recorded = recordedText(part, record, letter, words);
        paragraph.text = paragraph.recorded;
        report.paragraphs.append(paragraph);
    }
    return report;
}

} // namespace ach
