// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/reportedits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

void ReportEdits::write(SheetLanguage language, ReportPart part, const QString& text,
                        const QString& recorded)
{
    if (text == recorded)
        takeBack(language, part);
    else
        m_texts.insert({language, part}, {text.left(kLongestParagraph), recorded});
}

void ReportEdits::takeBack(SheetLanguage language, ReportPart part)
{
    m_texts.remove({language, part});
}

void ReportEdits::setLeftOut(ReportPart part, bool isLeftOut)
{
    if (isLeftOut)
        m_leftOut.insert(part);
    else
        m_leftOut.remove(part);
}

void ReportEdits::applyTo(ProgressReport& report) const
{
    for (ReportParagraph& paragraph : report.paragraphs) {
        const auto written = m_texts.constFind({report.language, paragraph.part});
        const bool isWritten = written != m_texts.constEnd();
        paragraph.text = isWritten ? written->text : paragraph.recorded;
        paragraph.isOutdated = isWritten && written->recorded != paragraph.recorded;
        paragraph.isLeftOut = m_leftOut.contains(paragraph.part);
    }
}

QString ReportEdits::toJson() const
{
    QJsonArray texts;
    for (auto row = m_texts.begin(); row != m_texts.end(); ++row)
        texts.append(QJsonObject{{u"language"_s, kSheetLanguageCodes.toCode(row.key().first)},
                                 {u"part"_s, kReportPartCodes.toCode(row.key().second)},
                                 {u"text"_s, row->text},
                                 {u"recorded"_s, row->recorded}});
    QStringList codes;
    for (const ReportPart part : m_leftOut)
        codes.append(kReportPartCodes.toCode(part));
    codes.sort();
    return compact({{u"texts"_s, texts}, {u"left_out"_s, QJsonArray::fromStringList(codes)}});
}

ReportEdits ReportEdits::fromJson(const QString& json)
{
    ReportEdits edits;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const QJsonArray texts = object[u"texts"].toArray();
    for (const QJsonValue& row : texts) {
        const auto language = kSheetLanguageCodes.fromCode(row[u"language"].toString());
        const auto part = kReportPartCodes.fromCode(row[u"part"].toString());
        if (language && part)
            edits.write(*language, *part, row[u"text"].toString(), row[u"recorded"].toString());
    }
    const QJsonArray leftOut = object[u"left_out"].toArray();
    for (const QJsonValue& code : leftOut) {
        if (const auto part = kReportPartCodes.fromCode(code.toString()))
            edits.setLeftOut(*part, true);
    }
    return edits;
}

QString printedContent(const ProgressReport& report)
{
    QJsonObject content;
    for (const ReportParagraph& paragraph : report.paragraphs) {
        if (paragraph.isPrinted())
            content.insert(
                kReportPartCodes.toCode(paragraph.part),
                QJsonObject{{u"text"_s, paragraph.text}, {u"written"_s, paragraph.isWritten()}});
    }
    return compact(content);
}

} // namespace ach
