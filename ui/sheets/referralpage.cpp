// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/referralpage.h"

#include "ui/sheets/paperpdf.h"
#include "ui/sheets/previewpane.h"
#include "ui/sheets/referralpainter.h"
#include "ui/sheets/sheetpreview.h"
#include "ui/sheets/sheetprint.h"
#include "ui/shell/errortext.h"
#include "ui/shell/languagetext.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/sidepane.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPrinter>
#include <QTextCursor>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPaneLetters = 46;
constexpr int kLines = 5;

} // namespace

ReferralPage::ReferralPage(const IntakeViewModel& intake, Prompts& prompts, QWidget* parent)
    : TokenWidget(parent), m_prompts(prompts), m_viewModel(intake, {}, this),
      m_fault(new Banner(Banner::Tone::Danger, {}, this)), m_preview(new PreviewPane(this)),
      m_consent(new Banner(Banner::Tone::Caution, {}, this))
{
    setObjectName(u"referralPage"_s);
    m_fault->setObjectName(u"referralFault"_s);
    m_fault->setClosable(true);
    m_fault->hide();
    m_consent->setObjectName(u"referralConsent"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_preview, 1);
    row->addWidget(new SidePane(makeChoices(), kPaneLetters, this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_consent);
    column->addWidget(m_fault);
    column->addLayout(row, 1);
    // Reading order is the pane first: the letter is ready, printing is what is wanted.
    const QList<QWidget*> order{m_back,  m_print,  m_pdf,    m_language,
                                m_paper, m_advice, m_remark, &m_preview->preview()};
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
    connect(m_fault, &Banner::closed, m_fault, &QWidget::hide);
    connect(&m_viewModel, &ReferralViewModel::changed, this, &ReferralPage::showLetter);
    ReferralPage::refresh();
}

QWidget* ReferralPage::makeChoices()
{
    auto* content = new QWidget;
    m_back = new ActionButton(ActionButton::Role::Quiet, {}, content);
    m_back->setObjectName(u"referralBack"_s);
    m_back->setIconName("go-previous");
    m_back->setFlush(true);
    m_title = new TextLabel({}, Theme::Type::H2, Theme::Text, content);
    m_print = new ActionButton(ActionButton::Role::Primary, {}, content);
    m_print->setObjectName(u"referralPrint"_s);
    m_print->setIconName("document-print");
    m_print->setHeightClass(ActionButton::Height::Large);
    m_pdf = new ActionButton(ActionButton::Role::Secondary, {}, content);
    m_pdf->setObjectName(u"referralPdf"_s);
    m_pdf->setIconName("document-save");
    m_pdf->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_language = new QComboBox(content);
    m_language->setObjectName(u"referralLanguage"_s);
    for (const auto& [language, code] : kSheetLanguageCodes.rows)
        m_language->addItem(languageText(QLatin1StringView(code)), static_cast<int>(language));
    m_languageField = new LabelledField({}, m_language, content);
    m_paper = new ChoiceSegment(content);
    m_paper->setObjectName(u"referralPaper"_s);
    m_paper->setClearable(false);
    m_paper->setEqualWidths(true);
    m_paperField = new LabelledField({}, m_paper, content);
    m_advice = makeText(u"referralAdvice"_s, &ReferralViewModel::setAdvice, content);
    m_adviceField = new LabelledField({}, m_advice, content);
    m_remark = makeText(u"referralRemark"_s, &ReferralViewModel::setRemark, content);
    m_remarkField = new LabelledField({}, m_remark, content);

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Space::x5, Space::x4, Space::x5, Space::x4);
    column->setSpacing(Space::x3);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_print),
                          static_cast<QWidget*>(m_pdf), static_cast<QWidget*>(m_languageField),
                          static_cast<QWidget*>(m_paperField), static_cast<QWidget*>(m_adviceField),
                          static_cast<QWidget*>(m_remarkField)})
        column->addWidget(part);
    column->addStretch(1);

    connect(m_back, &QAbstractButton::clicked, this, &ReferralPage::closed);
    connect(m_print, &QAbstractButton::clicked, this, &ReferralPage::print);
    connect(m_pdf, &QAbstractButton::clicked, this, &ReferralPage::savePdf);
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        m_viewModel.setLanguage(static_cast<SheetLanguage>(m_language->itemData(index).toInt()));
    });
    connect(m_paper, &ChoiceSegment::chosen, this, [this](int index) {
        m_viewModel.setPaper(index == 0 ? SheetPaper::A4 : SheetPaper::Letter);
    });
    return content;
}

QPlainTextEdit* ReferralPage::makeText(const QString& name,
                                       void (ReferralViewModel::*set)(const QString&),
                                       QWidget* parent)
{
    auto* text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    text->setFixedHeight(QFontMetrics(Theme::font(Theme::Type::Body)).lineSpacing() * kLines
                         + 2 * Space::x2);
    connect(text, &QPlainTextEdit::textChanged, this, [this, text, set] {
        if (text->toPlainText().size() > ReferralViewModel::kMostCharacters) {
            // What is over is taken from the end of what was typed last.
            QTextCursor end = text->textCursor();
            const auto over =
                static_cast<int>(text->toPlainText().size()) - ReferralViewModel::kMostCharacters;
            end.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, over);
            end.removeSelectedText();
            return;
        }
        (m_viewModel.*set)(text->toPlainText());
    });
    return text;
}

void ReferralPage::refresh()
{
    setAccessibleName(tr("Referral letter"));
    m_preview->preview().setAccessibleName(tr("Preview of the letter"));
    m_back->setText(tr("Back to the stage"));
    m_back->setKeyCap(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    m_title->setText(tr("Referral letter"));
    m_print->setText(tr("Print"));
    m_print->setKeyCap(QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText));
    m_pdf->setText(tr("Save as PDF"));
    m_pdf->setToolTip(tr("The name of the file has the initials and the number, and no name."));
    m_languageField->setLabel(tr("Language of this letter"));
    m_paperField->setLabel(tr("Paper"));
    m_paper->setChoices({u"A4"_s, tr("Letter", "paper size")});
    m_adviceField->setLabel(tr("Advice given to the patient"));
    m_adviceField->setHelp(tr("Change it to what you really said."));
    m_remarkField->setLabel(tr("Remarks, if you like"));
    showLetter();
}

void ReferralPage::showLetter()
{
    const bool ready = m_viewModel.isReady();
    m_print->setEnabled(ready);
    m_pdf->setEnabled(ready);
    const Answer consent = m_viewModel.mayShareWithGp();
    m_consent->setVisible(consent != Answer::Yes);
    m_consent->setText(
        consent == Answer::No
            ? tr("The patient does not want the general practitioner to be told. Talk it over, or "
                 "give the letter to the patient.")
            : tr("Nobody asked yet whether the general practitioner may be told. Ask before the "
                 "letter is sent."));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(m_viewModel.language())));
    m_paper->setCurrent(m_viewModel.options().paper == SheetPaper::A4 ? 0 : 1);
    if (!m_advice->hasFocus() && m_advice->toPlainText() != m_viewModel.advice()) {
        const QSignalBlocker silent(m_advice);
        m_advice->setPlainText(m_viewModel.advice());
    }
    if (!ready) {
        m_preview->preview().setPages(nullptr);
        showFault(tr("No red flag is raised any more, so there is nothing to refer for."));
        return;
    }
    QStringList flags;
    for (const LetterFlag& flag : m_viewModel.letter().flags)
        flags.append(flag.urgency + u": "_s + flag.name);
    m_preview->preview().setAccessibleDescription(flags.join(u"; "_s));
    m_preview->preview().setPages(std::make_unique<ReferralPainter>(
        m_viewModel.letter(), m_viewModel.texts(), m_viewModel.options().paper));
}

void ReferralPage::showEvent(QShowEvent* event)
{
    TokenWidget::showEvent(event);
    m_print->setFocus(Qt::OtherFocusReason);
}

void ReferralPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_print->isEnabled()
        && (m_print->hasFocus() || m_preview->preview().hasFocus())) {
        print();
        return;
    }
    TokenWidget::keyPressEvent(event);
}

void ReferralPage::print()
{
    m_fault->hide();
    if (!m_viewModel.isReady())
        return;
    QPrinter printer(QPrinter::HighResolution);
    prepareForSheet(printer, m_viewModel.options(),
                    QFileInfo(m_viewModel.fileName()).completeBaseName());
    const QPointer<ReferralPage> self(this);
    const PrintAnswer answer = askForPrinter(m_prompts, this, printer);
    if (answer == PrintAnswer::Stop || self.isNull() || !m_viewModel.isReady())
        return;
    if (answer == PrintAnswer::SavePdf) {
        savePdf();
        return;
    }
    if (!printPages(
            ReferralPainter(m_viewModel.letter(), m_viewModel.texts(), m_viewModel.options().paper),
            printer)) {
        showFault(tr("The letter was not printed: the printer does not answer. Choose another "
                     "printer, or save a PDF and print that."));
        return;
    }
    const auto kept = pdf();
    if (!kept) {
        showNotKept(kept.error());
        return;
    }
    finish(*kept, tr("Referral letter printed."), {});
}

void ReferralPage::savePdf()
{
    m_fault->hide();
    if (!m_viewModel.isReady())
        return;
    const QPointer<ReferralPage> self(this);
    const QString path = m_prompts.saveFile(
        this,
        {tr("Save the letter as PDF"), QDir(m_viewModel.folder()).filePath(m_viewModel.fileName()),
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
    finish(*written, tr("Referral letter saved."), path);
}

Result<QByteArray> ReferralPage::pdf() const
{
    const ReferralLetter& letter = m_viewModel.letter();
    return paperPdf(ReferralPainter(letter, m_viewModel.texts(), m_viewModel.options().paper),
                    {m_viewModel.texts().text(u"title"_s),
                     kSheetLanguageCodes.toCode(letter.language),
                     m_viewModel.options().pageSize()});
}

void ReferralPage::finish(const QByteArray& pdf, const QString& sentence, const QString& file)
{
    if (const Status kept = m_viewModel.keep(pdf); !kept) {
        showNotKept(kept.error());
        return;
    }
    Q_EMIT done(sentence, file);
}

void ReferralPage::showNotKept(const Error& error)
{
    showFault(tr("The letter is ready, but the record does not say so: %1")
                  .arg(errorText(error).sentence()));
}

void ReferralPage::showFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
}

} // namespace ach
