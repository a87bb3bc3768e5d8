// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/reportedits.h"
#include "core/service/documentservice.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

template<class Flags>
FieldChange flagsForAudit(const Flags& flags)
{
    QStringList codes;
    for (const LetterFlag& flag : flags)
        codes.append(kRedFlagCodes.toCode(flag.flag));
    return {u"red_flags"_s, {}, codes.join(u", "_s)};
}

} // namespace

OutgoingDocument outgoingSheet(const HomeSheet& sheet, const SheetTexts& texts,
                               const Programme& programme, const QByteArray& pdf)
{
    return {DocumentKind::HomeSheet,
            programme.episode,
            programme.id,
            sheetTitle(sheet, texts),
            kSheetLanguageCodes.toCode(sheet.language),
            compact({{u"version"_s, programme.version}, {u"code"_s, sheetCode(sheet)}}),
            {},
            pdf};
}

OutgoingDocument outgoingReferral(const ReferralLetter& letter, const SheetTexts& texts,
                                  const EpisodeId& episode, const QByteArray& pdf)
{
    return {DocumentKind::ReferralLetter,
            episode,
            {},
            texts.text(u"title"_s),
            kSheetLanguageCodes.toCode(letter.language),
            compact({{u"advice"_s, letter.advice}, {u"remark"_s, letter.remark}}),
            {flagsForAudit(letter.flags)},
            pdf};
}

OutgoingDocument outgoingReport(const ProgressReport& report, const ReportWords& words,
                                const EpisodeId& episode, const QByteArray& pdf)
{
    return {DocumentKind::ProgressReport,
            episode,
            {},
            words.report.text(u"title"_s),
            kSheetLanguageCodes.toCode(report.language),
            printedContent(report),
            {flagsForAudit(report.flags)},
            pdf};
}

} // namespace ach
