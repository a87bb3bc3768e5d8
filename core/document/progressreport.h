// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/referralletter.h"
#include "core/document/reportrecord.h"

namespace ach {

/// The paragraphs of a progress report, in the order in which they stand on the paper.
enum class ReportPart {
    Summary,
    Findings,
    Course,
    Pain,
    Adherence,
    Running,
    Programme,
    Plan,
    Request,
    Screening,
    Remark,
};

inline constexpr Codes kReportPartCodes{
    std::array{std::pair<ReportPart, const char*>{ReportPart::Summary, "summary"},
               std::pair<ReportPart, const char*>{ReportPart::Findings, "findings"},
               std::pair<ReportPart, const char*>{ReportPart::Course, "course"},
               std::pair<ReportPart, const char*>{ReportPart::Pain, "pain"},
               std::pair<ReportPart, const char*>{ReportPart::Adherence, "adherence"},
               std::pair<ReportPart, const char*>{ReportPart::Running, "running"},
               std::pair<ReportPart, const char*>{ReportPart::Programme, "programme"},
               std::pair<ReportPart, const char*>{ReportPart::Plan, "plan"},
               std::pair<ReportPart, const char*>{ReportPart::Request, "request"},
               std::pair<ReportPart, const char*>{ReportPart::Screening, "screening"},
               std::pair<ReportPart, const char*>{ReportPart::Remark, "remark"}}};

/// One paragraph: what the record gives, and what the clinician made of it.
struct ReportParagraph {
    ReportPart part = ReportPart::Summary;
    QString heading;
    QString recorded; ///< the sentences from the record; empty for the remark
    QString text; ///< what is printed; `recorded` until somebody writes
    bool isLeftOut = false;
    bool isOutdated = false; ///< written over sentences that the record no longer gives

    bool isWritten() const { return text != recorded; }
    bool isPrinted() const { return !isLeftOut && !text.trimmed().isEmpty(); }
    friend bool operator==(const ReportParagraph&, const ReportParagraph&) = default;
};

/// One line of the table: a measurement at the start and now, all as text.
struct ReportScore {
    QString name;
    QString before; ///< empty when it was measured once or never
    QString beforeDay;
    QString now; ///< says so when nothing was measured
    QString nowDay;
    QString change; ///< with its sign
    QString meaning;

    friend bool operator==(const ReportScore&, const ReportScore&) = default;
};

/// A progress report to the general practitioner, content without layout. It tells what the record
/// holds and what it does not hold; it never calls a thing safe, clear or excluded.
struct ProgressReport {
    SheetLanguage language = SheetLanguage::English;
    QString practiceName;
    QString practiceAddress;
    QString practicePhone;
    QByteArray practiceLogo;
    QString recipient; ///< the doctor's name; empty when it is not recorded
    QString patientName;
    QDate birthDate; ///< invalid when it is not recorded
    int patientNumber = 0;
    Side side = Side::Right;
    QDate since; ///< the day of the intake
    QDate date;
    QString clinician;
    QList<LetterFlag> flags; ///< raised now, most urgent first; they come before anything else
    QList<ReportScore> scores;
    QList<ReportParagraph> paragraphs; ///< every part once, in order

    const ReportParagraph& paragraph(ReportPart part) const;
};

/// The fixed words of a report and of the papers whose words it shares.
struct ReportWords {
    SheetTexts report;
    SheetTexts letter; ///< red flags and findings
    SheetTexts sheet; ///< doses

    /// Fails as SheetTexts::load() does.
    static Result<ReportWords> load(SheetLanguage language);
};

/// The report of what is recorded, before anybody wrote in it.
ProgressReport buildProgressReport(const ReportRecord& record, const ReportWords& words);

} // namespace ach
