// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/homesheet.h"
#include "core/document/keptdocument.h"
#include "core/document/progressreport.h"
#include "core/service/clinicsession.h"

#include <QByteArray>

namespace ach {

/// A paper that is about to leave the clinic.
struct OutgoingDocument {
    DocumentKind kind = DocumentKind::Other;
    EpisodeId episode;
    std::optional<ProgrammeId> programme; ///< of a home sheet: the version it was made from
    QString title; ///< as the PDF calls itself; must not name the patient
    QString language; ///< code such as "nl"
    QString content; ///< what the clinician wrote into it, as JSON; may be empty
    QList<FieldChange> details; ///< further lines of the audit entry
    QByteArray pdf;
};

/// The home sheet as it goes into the record: with the version of the programme and the doses that
/// its code holds.
OutgoingDocument outgoingSheet(const HomeSheet& sheet, const SheetTexts& texts,
                               const Programme& programme, const QByteArray& pdf);
/// The referral with its flags and what the clinician wrote.
OutgoingDocument outgoingReferral(const ReferralLetter& letter, const SheetTexts& texts,
                                  const EpisodeId& episode, const QByteArray& pdf);
/// The report with every paragraph as it was printed.
OutgoingDocument outgoingReport(const ProgressReport& report, const ReportWords& words,
                                const EpisodeId& episode, const QByteArray& pdf);

/// How a paper was given a second time.
enum class GivenAgain { Printed, Saved };

/// Keeps the papers that leave the clinic, so that what was given can be told and given again byte
/// for byte. A PDF is sealed under documents/ with a key derived from the clinic key; no plain copy
/// of it is ever written there.
class DocumentService {
public:
    /// `session` must outlive the object.
    explicit DocumentService(const ClinicSession& session) : m_session(session) { }

    /// Seals the PDF in its place, then stores its row and the audit entry of its kind
    /// (SheetPrinted, ReportWritten, ReferralWritten) together. When one of them fails, nothing is
    /// kept; a file that a crash leaves without a row is sealed and harms nothing. Invalid without
    /// a PDF or with a title longer than kLongestName; Io with Cause::DiskFull or NotWritable.
    Result<KeptDocument> keep(const OutgoingDocument& paper);
    /// Exactly the PDF that was kept. Cause::PaperMissing when its file is gone,
    /// Cause::PaperChanged when it is not the one that was sealed.
    Result<QByteArray> pdf(const KeptDocument& document) const;
    /// Opens every paper of the clinic.
    struct Check {
        qsizetype papers = 0;
        QList<std::pair<DocumentId, Error>> faults; ///< of those that do not open
    };
    Result<Check> check() const;
    /// Notes in the audit that the paper was given once more.
    Status noteGivenAgain(const KeptDocument& document, GivenAgain how);

private:
    QString pathOf(const DocumentId& id) const;

    const ClinicSession& m_session;
};

} // namespace ach
