// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/progressreport.h"

#include <QMap>
#include <QSet>

namespace ach {

/// The longest paragraph that a clinician writes into a report.
inline constexpr int kLongestParagraph = 4000;

/// What a clinician changed in a report: own words for a paragraph in one language, and paragraphs
/// left out in every language. Each text remembers the sentences it was written over, so that it
/// can be told when the record says something else by now.
class ReportEdits {
public:
    bool isEmpty() const { return m_texts.isEmpty() && m_leftOut.isEmpty(); }
    /// `recorded` is what the record gave when this was written; the same text takes the words
    /// back. Cut off after kLongestParagraph characters.
    void write(SheetLanguage language, ReportPart part, const QString& text,
               const QString& recorded);
    /// The record's own sentences again.
    void takeBack(SheetLanguage language, ReportPart part);
    void setLeftOut(ReportPart part, bool isLeftOut);
    bool isLeftOut(ReportPart part) const { return m_leftOut.contains(part); }

    /// Puts the words of the language of `report` into it.
    void applyTo(ProgressReport& report) const;

    QString toJson() const;
    /// Parts and languages that this version does not know are left out.
    static ReportEdits fromJson(const QString& json);

    friend bool operator==(const ReportEdits&, const ReportEdits&) = default;

private:
    struct Written {
        QString text;
        QString recorded;
        friend bool operator==(const Written&, const Written&) = default;
    };
    using Key = std::pair<SheetLanguage, ReportPart>;

    QMap<Key, Written> m_texts;
    QSet<ReportPart> m_leftOut;
};

/// The paragraphs as they were printed, as JSON, for the record of the paper.
QString printedContent(const ProgressReport& report);

} // namespace ach
