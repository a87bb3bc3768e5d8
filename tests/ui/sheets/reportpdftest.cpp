// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/reportpdf.h"

#include "core/document/reportedits.h"
#include "core/service/reportquery.h"
#include "tests/support/logopictures.h"
#include "tests/support/recordstories.h"
#include "ui/progress/progressreading.h"
#include "ui/sheets/reportpainter.h"
#include "ui/shell/theme.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr SheetLanguage kLanguages[]{SheetLanguage::English, SheetLanguage::Dutch,
                                     SheetLanguage::German};

class ReportPdfTest : public ::testing::Test {
protected:
    ReportPdfTest()
        : patient(clinic.addPatient(u"Ilse"_s, u"Voorbeeld"_s)),
          episode(clinic.addEpisode(patient.id))
    {
        test::addScreenedIntake(clinic.session(), episode.id);
        test::addProgramme(clinic.session(), episode.id);
        record = *readReportRecord(clinic.session(), episode.id);
        course = *readProgress(clinic.session(), episode.id);
        for (int ago = 30; ago > 0; --ago)
            addDay(ago);
    }
    void addDay(int ago)
    {
        ProgressDay day{{episode.id, course.today.addDays(-ago)}};
        day.entry.painDuring = PainScore::of(3);
        day.entry.painNextMorning = PainScore::of(2);
        course.days.append(day);
        course.visaA = {{48, course.today.addDays(-30)}, {79, course.today}};
        course.intake = course.today.addDays(-30);
        course.phases = {{PhaseKind::Strength, course.intake, course.today, {}}};
    }
    QString write(SheetLanguage language, SheetPaper paper = SheetPaper::A4) const
    {
        const ReportWords words = *ReportWords::load(language);
        ProgressReport report = buildProgressReport(record, words);
        report.practiceLogo = logo;
        edits.applyTo(report);
        const auto pdf = reportPdf(report, words, course, paper);
        EXPECT_TRUE(pdf);
        QFile file(folder.filePath(u"report.pdf"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
        return file.fileName();
    }
    static QString run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished()) << qPrintable(program);
        EXPECT_EQ(process.exitCode(), 0) << qPrintable(program);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    static QString textOf(const QString& path)
    {
        static const QRegularExpression isolation(u"[\u2066-\u2069]"_s);
        return run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).remove(isolation).simplified();
    }

    QTemporaryDir folder;
    test::TemporaryClinic clinic;
    Patient patient;
    Episode episode;
    ReportRecord record{.clinic = {ClinicId::create()},
                        .patient = {PatientId::create()},
                        .episode = {EpisodeId::create(), PatientId::create()}};
    ProgressData course;
    ReportEdits edits;
    QByteArray logo;
};

} // namespace

TEST_F(ReportPdfTest, HoldsEveryParagraphAndTheWordsOfTheChartAsText)
{
    for (const SheetLanguage language : kLanguages) {
        for (const SheetPaper paper : {SheetPaper::A4, SheetPaper::Letter}) {
            const ReportWords words = *ReportWords::load(language);
            const QString text = textOf(write(language, paper));
            for (const ReportParagraph& paragraph : buildProgressReport(record, words).paragraphs) {
                EXPECT_TRUE(!paragraph.isPrinted() || text.contains(paragraph.heading + u'.'))
                    << qPrintable(paragraph.heading + u" in "_s + text);
            }
            for (const QString& key : {u"chart.pain"_s, u"chart.visaA"_s, u"chart.carryOn"_s,
                                       u"chart.morning"_s, u"table.meaning"_s, u"signature"_s})
                EXPECT_TRUE(text.contains(words.report.text(key))) << qPrintable(key);
            EXPECT_TRUE(text.contains(u"Ilse Voorbeeld"_s));
        }
    }
}

TEST_F(ReportPdfTest, DrawsTheChartWithLinesAndNotAsAPicture)
{
    const QString path = write(SheetLanguage::English);
    EXPECT_TRUE(test::picturesOf(path).isEmpty());

    logo = test::wideLogo();
    EXPECT_EQ(test::picturesOf(write(SheetLanguage::English)).isEmpty(), false) << "the logo";
}

TEST_F(ReportPdfTest, EmbedsEveryFont)
{
    edits.write(SheetLanguage::German, ReportPart::Remark, u"Żółć Ωμέγα"_s, {});

    const QStringList lines =
        run(u"pdffonts"_s, {write(SheetLanguage::German)}).split(u'\n', Qt::SkipEmptyParts);

    ASSERT_GT(lines.size(), 2);
    const qsizetype column = lines.front().indexOf(u"emb"_s);
    for (const QString& line : lines.mid(2))
        EXPECT_EQ(line.mid(column, 3), u"yes"_s) << qPrintable(line);
}

TEST_F(ReportPdfTest, SaysWhatItIsInItsLanguageAndNotWhose)
{
    const QString path = write(SheetLanguage::Dutch);
    const QString info = run(u"pdfinfo"_s, {path});
    const QString metadata = run(u"pdfinfo"_s, {u"-meta"_s, path});

    EXPECT_TRUE(info.contains(u"Voortgangsverslag"_s)) << qPrintable(info);
    EXPECT_TRUE(metadata.contains(u"<rdf:li>nl</rdf:li>"_s)) << qPrintable(metadata);
    EXPECT_FALSE(info.contains(u"Ilse"_s));
    EXPECT_FALSE(metadata.contains(u"Ilse"_s));
}

TEST_F(ReportPdfTest, SaysOnEachPageWhoseItIs)
{
    edits.write(SheetLanguage::English, ReportPart::Remark,
                u"A long remark about the running of last year. "_s.repeated(80), {});
    const QString path = write(SheetLanguage::English);
    const int pages = QRegularExpression(u"Pages:\\s+(\\d+)"_s)
                          .match(run(u"pdfinfo"_s, {path}))
                          .captured(1)
                          .toInt();

    ASSERT_GT(pages, 1);
    for (int page = 1; page <= pages; ++page) {
        const QString number = QString::number(page);
        const QString text =
            run(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, u"-raw"_s, path, u"-"_s});
        EXPECT_TRUE(text.contains(u"record 00001"_s)) << page;
        EXPECT_TRUE(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)));
    }
}

TEST_F(ReportPdfTest, LooksTheSameWhenTheWindowIsDark)
{
    const ReportWords words = *ReportWords::load(SheetLanguage::English);
    const ReportPainter pages(buildProgressReport(record, words), words.report, course,
                              SheetPaper::A4);
    const auto picture = [&pages] {
        QImage image(840, 1188, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        pages.paintPageInto(painter, QRectF(QPointF(0, 0), QSizeF(image.size())), 0);
        painter.end();
        return image;
    };
    const QImage light = picture();
    Theme::setScheme(Theme::Scheme::Dark);
    Theme::setTextPercent(150);
    const QImage dark = picture();
    Theme::setScheme(Theme::Scheme::Light);
    Theme::setTextPercent(100);

    EXPECT_EQ(light, dark);
}

} // namespace ach
