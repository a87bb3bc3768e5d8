// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/reportedits.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

ProgressReport reportWith(const QString& plan, SheetLanguage language = SheetLanguage::English)
{
    ProgressReport report;
    report.language = language;
    report.paragraphs = {{ReportPart::Plan, u"Plan"_s, plan, plan},
                         {ReportPart::Remark, u"Remarks"_s, {}, {}}};
    return report;
}

} // namespace

TEST(ReportEditsTest, PutsTheCliniciansWordsInPlaceOfTheRecords)
{
    ReportEdits edits;
    edits.write(SheetLanguage::English, ReportPart::Plan, u"Rest first."_s, u"Next: strength."_s);
    ProgressReport report = reportWith(u"Next: strength."_s);

    edits.applyTo(report);

    EXPECT_EQ(report.paragraph(ReportPart::Plan).text, u"Rest first."_s);
    EXPECT_TRUE(report.paragraph(ReportPart::Plan).isWritten());
    EXPECT_FALSE(report.paragraph(ReportPart::Plan).isOutdated);
}

TEST(ReportEditsTest, SaysWhenTheRecordMovedOnUnderTheWords)
{
    ReportEdits edits;
    edits.write(SheetLanguage::English, ReportPart::Plan, u"Rest first."_s, u"Next: strength."_s);
    ProgressReport report = reportWith(u"Next: jumping."_s);

    edits.applyTo(report);

    EXPECT_TRUE(report.paragraph(ReportPart::Plan).isOutdated);
    EXPECT_EQ(report.paragraph(ReportPart::Plan).recorded, u"Next: jumping."_s);
}

TEST(ReportEditsTest, KeepsTheWordsOfOneLanguageOutOfTheOthers)
{
    ReportEdits edits;
    edits.write(SheetLanguage::English, ReportPart::Plan, u"Rest first."_s, u"a"_s);
    ProgressReport german = reportWith(u"b"_s, SheetLanguage::German);

    edits.applyTo(german);

    EXPECT_EQ(german.paragraph(ReportPart::Plan).text, u"b"_s);
}

TEST(ReportEditsTest, LeavesAParagraphOutInEveryLanguage)
{
    ReportEdits edits;
    edits.setLeftOut(ReportPart::Plan, true);
    for (const SheetLanguage language : {SheetLanguage::English, SheetLanguage::Dutch}) {
        ProgressReport report = reportWith(u"Next."_s, language);
        edits.applyTo(report);
        EXPECT_FALSE(report.paragraph(ReportPart::Plan).isPrinted());
    }
    edits.setLeftOut(ReportPart::Plan, false);
    EXPECT_TRUE(edits.isEmpty());
}

TEST(ReportEditsTest, TakesWordsBack)
{
    ReportEdits edits;
    edits.write(SheetLanguage::English, ReportPart::Plan, u"Rest."_s, u"Next."_s);
    edits.write(SheetLanguage::English, ReportPart::Plan, u"Next."_s, u"Next."_s);
    EXPECT_TRUE(edits.isEmpty()) << "the record's own words are no change";
    edits.write(SheetLanguage::English, ReportPart::Plan, u"Rest."_s, u"Next."_s);
    edits.takeBack(SheetLanguage::English, ReportPart::Plan);
    EXPECT_TRUE(edits.isEmpty());
}

TEST(ReportEditsTest, AnEmptyParagraphIsNotPrinted)
{
    ReportEdits edits;
    edits.write(SheetLanguage::English, ReportPart::Plan, u" \n"_s, u"Next."_s);
    ProgressReport report = reportWith(u"Next."_s);
    edits.applyTo(report);
    EXPECT_FALSE(report.paragraph(ReportPart::Plan).isPrinted());
}

TEST(ReportEditsTest, ComesBackFromADraftAsItWas)
{
    ReportEdits edits;
    edits.write(SheetLanguage::German, ReportPart::Remark, u"Grüße „heute“"_s, {});
    edits.setLeftOut(ReportPart::Screening, true);

    EXPECT_EQ(ReportEdits::fromJson(edits.toJson()), edits);
    EXPECT_TRUE(ReportEdits::fromJson(u"no json"_s).isEmpty());
    EXPECT_TRUE(ReportEdits::fromJson(u"{\"left_out\":[\"poem\"]}"_s).isEmpty());
}

TEST(ReportEditsTest, CutsAParagraphThatIsNoParagraphAnyMore)
{
    ReportEdits edits;
    edits.write(SheetLanguage::English, ReportPart::Remark, QString(2 * kLongestParagraph, u'x'),
                {});
    ProgressReport report = reportWith({});
    edits.applyTo(report);
    EXPECT_EQ(report.paragraph(ReportPart::Remark).text.size(), kLongestParagraph);
}

TEST(ReportEditsTest, RecordsWhatWasPrintedAndWhoseWordsItWas)
{
    ReportEdits edits;
    edits.write(SheetLanguage::English, ReportPart::Remark, u"Regards to the team"_s, {});
    ProgressReport report = reportWith(u"Next."_s);
    edits.applyTo(report);

    const QJsonObject content = QJsonDocument::fromJson(printedContent(report).toUtf8()).object();

    EXPECT_EQ(content[u"plan"][u"text"].toString(), u"Next."_s);
    EXPECT_FALSE(content[u"plan"][u"written"].toBool(true));
    EXPECT_TRUE(content[u"remark"][u"written"].toBool());
}

} // namespace ach
