// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/reportpage.h"

#include "ui/sheets/paperpdf.h"
#include "ui/sheets/paragraphfield.h"
#include "ui/sheets/previewpane.h"
#include "ui/sheets/reportpainter.h"
#include "ui/sheets/reportpdf.h"
#include "ui/sheets/sheetpreview.h"
#include "ui/sheets/sheetprint.h"
#include "ui/shell/errortext.h"
#include "ui/shell/languagetext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/sidepane.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPrinter>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPaneLetters = 52;
constexpr int kPaintDelay = 200; // ms after the last key

} // namespace

ReportPage::ReportPage(const RecordContext& context, Navigator& navigator, Prompts& prompts,
                       QWidget* parent)
    : TokenWidget(parent), m_navigator(navigator), m_prompts(prompts),
      m_viewModel(context, {}, this), m_fault(new Banner(Banner::Tone::Danger, {}, this)),
      m_consent(new Banner(Banner::Tone::Caution, {}, this)),
      m_flag(new Banner(Banner::Tone::Caution, {}, this)), m_preview(new PreviewPane(this))
{
    setObjectName(u"reportPage"_s);
    m_fault->setObjectName(u"reportFault"_s);
    m_fault->setClosable(true);
    m_fault->hide();
    m_consent->setObjectName(u"reportConsent"_s);
    m_flag->setObjectName(u"reportFlag"_s);
    m_painting.setSingleShot(true);
    m_painting.setInterval(kPaintDelay);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_preview, 1);
    row->addWidget(new SidePane(makeChoices(), kPaneLetters, this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_flag);
    column->addWidget(m_consent);
    column->addWidget(m_fault);
    column->addLayout(row, 1);
    // Reading order is the pane first: the report is ready, printing is what is wanted.
    QList<QWidget*> order{m_print, m_pdf, m_language, m_paper};
    for (ParagraphField* const field : std::as_const(m_fields))
        order << field->box() << field->edit() << field->back();
    order << &m_preview->preview();
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
    connect(m_fault, &Banner::closed, m_fault, &QWidget::hide);
    connect(&m_painting, &QTimer::timeout, this, &ReportPage::showPages);
    connect(&m_viewModel, &ReportViewModel::changed, this, &ReportPage::showReport);
    connect(&m_viewModel, &ReportViewModel::storeFailed, this, [this](const Error& error) {
        showFault(errorText(error).sentence());
        Q_EMIT m_navigator.notSaved(1);
    });
    ReportPage::refresh();
}

QWidget* ReportPage::makeChoices()
{
    auto* content = new QWidget;
    m_print = new ActionButton(ActionButton::Role::Primary, {}, content);
    m_print->setObjectName(u"reportPrint"_s);
    m_print->setIconName("document-print");
    m_print->setHeightClass(ActionButton::Height::Large);
    m_pdf = new ActionButton(ActionButton::Role::Secondary, {}, content);
    m_pdf->setObjectName(u"reportPdf"_s);
    m_pdf->setIconName("document-save");
    m_pdf->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_language = new QComboBox(content);
    m_language->setObjectName(u"reportLanguage"_s);
    for (const auto& [language, code] : kSheetLanguageCodes.rows)
        m_language->addItem(languageText(QLatin1StringView(code)), static_cast<int>(language));
    m_languageField = new LabelledField({}, m_language, content);
    m_paper = new ChoiceSegment(content);
    m_paper->setObjectName(u"reportPaper"_s);
    m_paper->setClearable(false);
    m_paper->setEqualWidths(true);
    m_paperField = new LabelledField({}, m_paper, content);
    m_help = new TextLabel({}, Theme::Type::Small, Theme::Text2, content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Space::x5, Space::x4, Space::x5, Space::x4);
    column->setSpacing(Space::x3);
    for (QWidget* part : {static_cast<QWidget*>(m_print), static_cast<QWidget*>(m_pdf),
                          static_cast<QWidget*>(m_languageField),
                          static_cast<QWidget*>(m_paperField), static_cast<QWidget*>(m_help)})
        column->addWidget(part);
    for (const auto& row : kReportPartCodes.rows) {
        const ReportPart part = row.first;
        auto* const field = new ParagraphField(part, content);
        column->addWidget(field);
        m_fields.append(field);
        connect(field, &ParagraphField::written, this,
                [this, part](const QString& text) { m_viewModel.write(part, text); });
        connect(field, &ParagraphField::printedChanged, this,
                [this, part](bool isPrinted) { m_viewModel.setLeftOut(part, !isPrinted); });
        connect(field, &ParagraphField::takenBack, this,
                [this, part] { m_viewModel.takeBack(part); });
    }
    column->addStretch(1);

    connect(m_print, &QAbstractButton::clicked, this, &ReportPage::print);
    connect(m_pdf, &QAbstractButton::clicked, this, &ReportPage::savePdf);
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        m_viewModel.setLanguage(static_cast<SheetLanguage>(m_language->itemData(index).toInt()));
    });
    connect(m_paper, &ChoiceSegment::chosen, this, [this](int index) {
        m_viewModel.setPaper(index == 0 ? SheetPaper::A4 : SheetPaper::Letter);
    });
    return content;
}

void ReportPage::refresh()
{
    setAccessibleName(tr("Progress report"));
    m_preview->preview().setAccessibleName(tr("Preview of the report"));
    m_print->setText(tr("Print"));
    m_print->setKeyCap(QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText));
    m_pdf->setText(tr("Save as PDF"));
    m_pdf->setToolTip(tr("The name of the file has the initials and the number, and no name."));
    m_languageField->setLabel(tr("Language of this report"));
    m_paperField->setLabel(tr("Paper"));
    m_paper->setChoices({u"A4"_s, tr("Letter", "paper size")});
    m_help->setText(tr("Each paragraph comes from the record. Change what you would say "
                       "otherwise, and untick what this doctor need not read."));
    m_flag->setText(tr("A red flag is raised. The report may be sent all the same; it names the "
                       "flag first."));
    showReport();
}

void ReportPage::showReport()
{
    const bool isReady = m_viewModel.isReady();
    m_print->setEnabled(isReady);
    m_pdf->setEnabled(isReady);
    m_flag->setVisible(isReady && !m_viewModel.report().flags.isEmpty());
    const Answer consent = m_viewModel.mayShareWithGp();
    m_consent->setVisible(isReady && consent != Answer::Yes);
    m_consent->setText(
        consent == Answer::No
            ? tr("The patient does not want the general practitioner to be told. Talk it over, or "
                 "give the report to the patient.")
            : tr("Nobody asked yet whether the general practitioner may be told. Ask before the "
                 "report is sent."));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(m_viewModel.language())));
    m_paper->setCurrent(m_viewModel.options().paper == SheetPaper::A4 ? 0 : 1);
    if (!isReady) {
        m_preview->preview().setPages(nullptr);
        showFault(errorText(m_viewModel.error()).sentence());
        return;
    }
    const QList<ReportParagraph>& paragraphs = m_viewModel.report().paragraphs;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->setParagraph(paragraphs.at(i));
    m_painting.start();
}

void ReportPage::showPages()
{
    if (!m_viewModel.isReady() || !isVisible())
        return;
    m_painting.stop();
    const ProgressReport& report = m_viewModel.report();
    QStringList sentences;
    for (const ReportParagraph& paragraph : report.paragraphs) {
        if (paragraph.isPrinted())
            sentences.append(paragraph.heading + u": "_s + paragraph.text);
    }
    m_preview->preview().setAccessibleDescription(sentences.join(u"\n"_s));
    m_preview->preview().setPages(std::make_unique<ReportPainter>(
        report, m_viewModel.words().report, m_viewModel.course(), m_viewModel.options().paper));
}

void ReportPage::begin()
{
    m_print->setFocus(Qt::OtherFocusReason);
}

void ReportPage::showEvent(QShowEvent* event)
{
    TokenWidget::showEvent(event);
    m_viewModel.reload(); // the day may be another
    showPages();
    begin();
}

void ReportPage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_print->isEnabled()
        && (m_print->hasFocus() || m_preview->preview().hasFocus())) {
        print();
        return;
    }
    if (m_viewModel.isReady() && m_preview->preview().takeKey(event))
        return;
    TokenWidget::keyPressEvent(event);
}

Result<QByteArray> ReportPage::pdf() const
{
    return reportPdf(m_viewModel.report(), m_viewModel.words(), m_viewModel.course(),
                     m_viewModel.options().paper);
}

void ReportPage::print()
{
    m_fault->hide();
    if (!m_viewModel.isReady())
        return;
    QPrinter printer(QPrinter::HighResolution);
    prepareForSheet(printer, m_viewModel.options(),
                    QFileInfo(m_viewModel.fileName()).completeBaseName());
    const QPointer<ReportPage> self(this);
    const PrintAnswer answer = askForPrinter(m_prompts, this, printer);
    if (answer == PrintAnswer::Stop || self.isNull() || !m_viewModel.isReady())
        return;
    if (answer == PrintAnswer::SavePdf) {
        savePdf();
        return;
    }
    if (!printPages(ReportPainter(m_viewModel.report(), m_viewModel.words().report,
                                  m_viewModel.course(), m_viewModel.options().paper),
                    printer)) {
        showFault(tr("The report was not printed: the printer does not answer. Choose another "
                     "printer, or save a PDF and print that."));
        return;
    }
    finish(pdf(), tr("Progress report printed."), {});
}

void ReportPage::savePdf()
{
    m_fault->hide();
    if (!m_viewModel.isReady())
        return;
    const QPointer<ReportPage> self(this);
    const QString path = m_prompts.saveFile(
        this,
        {tr("Save the report as PDF"), QDir(m_viewModel.folder()).filePath(m_viewModel.fileName()),
         tr("PDF document"), u"pdf"_s});
    if (path.isEmpty() || self.isNull() || !m_viewModel.isReady())
        return;
    const auto written = pdf();
    if (const Status status = written ? writePdf(*written, path) : Status(written.error());
        !status) {
        showFault(errorText(status.error()).sentence());
        return;
    }
    m_viewModel.setFolder(QFileInfo(path).absolutePath());
    finish(written, tr("Progress report saved."), path);
}

void ReportPage::finish(const Result<QByteArray>& pdf, const QString& sentence, const QString& file)
{
    if (const Status kept = pdf ? m_viewModel.keep(*pdf) : Status(pdf.error()); !kept) {
        showFault(tr("The report is ready, but the record does not say so: %1")
                      .arg(errorText(kept.error()).sentence()));
        return;
    }
    m_navigator.tellDone(sentence, file);
}

void ReportPage::showFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
}

} // namespace ach
