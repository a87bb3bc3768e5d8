// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/id.h"

#include <QDateTime>

#include <optional>

namespace ach {

enum class DocumentKind { HomeSheet, ProgressReport, ReferralLetter, Other };

inline constexpr Codes kDocumentKindCodes{std::array{
    std::pair<DocumentKind, const char*>{DocumentKind::HomeSheet, "home_sheet"},
    std::pair<DocumentKind, const char*>{DocumentKind::ProgressReport, "progress_report"},
    std::pair<DocumentKind, const char*>{DocumentKind::ReferralLetter, "referral_letter"},
    std::pair<DocumentKind, const char*>{DocumentKind::Other, "other"}}};

/// A paper that left the clinic, as it stands in the record. The PDF itself lies sealed in
/// documents/; DocumentService gives it back.
struct KeptDocument {
    DocumentId id;
    PatientId patient;
    std::optional<EpisodeId> episode;
    DocumentKind kind = DocumentKind::Other;
    QString title; ///< as the PDF calls itself; names no patient
    QString language; ///< code such as "nl"
    QString content; ///< what the clinician wrote into it, as JSON; may be empty
    QString sha256; ///< of the PDF, in hexadecimal digits
    qint64 bytes = 0; ///< of the PDF
    AccountId madeBy;
    QDateTime madeAt;

    friend bool operator==(const KeptDocument&, const KeptDocument&) = default;
};

} // namespace ach
