// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/homesheetpage.h"

#include "ui/sheets/paperpdf.h"
#include "ui/sheets/previewpane.h"
#include "ui/sheets/sheetchoices.h"
#include "ui/sheets/sheetpdf.h"
#include "ui/sheets/sheetpreview.h"
#include "ui/sheets/sheetprint.h"
#include "ui/sheets/takehomesection.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sidepane.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trafficlight.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QPrinter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostExercises = 4; // people keep up with four or fewer
constexpr int kPaneLetters = 46;

} // namespace

HomeSheetPage::HomeSheetPage(RecordContext& context, Navigator& navigator, Prompts& prompts,
                             QWidget* parent)
    : TokenWidget(parent), m_context(context), m_navigator(navigator), m_prompts(prompts),
      m_viewModel(context, {}, this), m_stack(new QStackedWidget(this)),
      m_fault(new Banner(Banner::Tone::Danger, {}, this)), m_sheetSide(makeSheetSide()),
      m_blockedSide(makeBlockedSide()), m_noProgramme(new EmptyState({}, {}, m_stack)),
      m_template(m_noProgramme->addButton({}, ActionButton::Role::Primary))
{
    m_fault->setObjectName(u"sheetFault"_s);
    m_fault->setClosable(true);
    m_fault->hide();
    m_noProgramme->setIconName("document-print-preview");
    m_noProgramme->setObjectName(u"noProgramme"_s);
    m_template->setObjectName(u"startFromTemplate"_s);
    m_stack->addWidget(m_sheetSide);
    m_stack->addWidget(m_blockedSide);
    m_stack->addWidget(m_noProgramme);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_fault);
    column->addWidget(m_stack, 1);

    connect(m_fault, &Banner::closed, m_fault, &QWidget::hide);
    connect(m_template, &QAbstractButton::clicked, this, [this] {
        Q_EMIT m_navigator.openRecordTab(m_context.patient, RecordTabId::kProgramme);
    });
    connect(m_assessment, &QAbstractButton::clicked, this, [this] {
        Q_EMIT m_navigator.openRecordTab(m_context.patient, RecordTabId::kAssessment);
    });
    // Ctrl+P leads here; when the page is open already, it leads to the button.
    connect(&navigator, &Navigator::printSheet, this, [this](const EpisodeId& episode) {
        if (episode == m_context.episode)
            m_print->setFocus(Qt::ShortcutFocusReason);
    });
    connect(&m_viewModel, &HomeSheetViewModel::changed, this, &HomeSheetPage::showState);
    HomeSheetPage::refresh();
}

QWidget* HomeSheetPage::makeSheetSide()
{
    auto* side = new QWidget(m_stack);
    auto* pane = new PreviewPane(side);
    m_preview = &pane->preview();
    auto* content = new QWidget;
    m_print = new ActionButton(ActionButton::Role::Primary, {}, content);
    m_print->setObjectName(u"printButton"_s);
    m_print->setIconName("document-print");
    m_print->setHeightClass(ActionButton::Height::Large);
    m_pdf = new ActionButton(ActionButton::Role::Secondary, {}, content);
    m_pdf->setObjectName(u"pdfButton"_s);
    m_pdf->setIconName("document-save");
    m_pdf->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_takeHome = new TakeHomeSection(m_viewModel, m_navigator, m_prompts, side, content);
    m_fits = new TrafficLight(Light::Go, {}, content);
    m_fits->setObjectName(u"fits"_s);
    m_manyHint = new TextLabel({}, Theme::Type::Small, Theme::Text2, content);
    auto* choices = new SheetChoices(m_viewModel, m_context.session.clock(), content);
    auto* contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(Space::x5, Space::x4, Space::x5, Space::x4);
    contentColumn->setSpacing(Space::x3);
    contentColumn->addWidget(m_print);
    contentColumn->addWidget(m_pdf);
    contentColumn->addWidget(m_takeHome);
    contentColumn->addWidget(m_fits);
    contentColumn->addWidget(m_manyHint);
    contentColumn->addWidget(choices);
    contentColumn->addStretch(1);

    auto* row = new QHBoxLayout(side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(pane, 1);
    row->addWidget(new SidePane(content, kPaneLetters, side));
    QWidget::setTabOrder(m_print, m_pdf);

    connect(m_print, &QAbstractButton::clicked, this, &HomeSheetPage::print);
    connect(m_pdf, &QAbstractButton::clicked, this, &HomeSheetPage::savePdf);
    connect(m_takeHome, &TakeHomeSection::begun, m_fault, &QWidget::hide);
    connect(m_takeHome, &TakeHomeSection::failed, this, &HomeSheetPage::showFault);
    return side;
}

QWidget* HomeSheetPage::makeBlockedSide()
{
    auto* side = new QWidget(m_stack);
    m_blocked = new Banner(Banner::Tone::Danger, {}, side);
    m_blocked->setObjectName(u"blocked"_s);
    m_assessment = m_blocked->addButton({});
    m_assessment->setObjectName(u"openAssessment"_s);
    m_withheld = new EmptyState({}, {}, side);
    m_withheld->setIconName("document-print");
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_blocked);
    column->addWidget(m_withheld, 1);
    return side;
}

void HomeSheetPage::refresh()
{
    setAccessibleName(tr("Exercise sheet"));
    m_print->setText(tr("Print"));
    m_print->setKeyCap(QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText));
    m_pdf->setText(tr("Save as PDF"));
    m_pdf->setToolTip(tr("The name of the file has the initials and the number, and no name."));
    m_manyHint->setText(tr("People do better with four exercises or fewer."));
    m_assessment->setText(tr("Open the assessment"));
    m_withheld->setTitle(tr("The sheet is held back"));
    m_withheld->setText(tr("Exercises can harm where something else than the tendon is the cause. "
                           "As soon as the screening "
                           "allows it, the sheet is here again."));
    m_noProgramme->setTitle(tr("There is nothing to print yet"));
    m_template->setText(tr("Start from a template"));
    showState();
}

void HomeSheetPage::showState()
{
    using State = HomeSheetViewModel::State;
    const State state = m_viewModel.state();
    // Hidden buttons keep no shortcut, so nothing that is not on screen can print.
    m_pdf->setEnabled(state == State::Ready);
    m_print->setEnabled(state == State::Ready);
    m_takeHome->setAvailable(state == State::Ready);
    switch (state) {
    case State::Ready:
        showSheet();
        m_stack->setCurrentWidget(m_sheetSide);
        return;
    case State::Blocked:
    case State::Unreadable: {
        const bool isFlag =
            state == State::Unreadable || m_viewModel.error().cause == Cause::RedFlagOpen;
        m_preview->setPages(nullptr);
        m_blocked->setTone(isFlag ? Banner::Tone::Danger : Banner::Tone::Caution);
        m_blocked->setText(errorText(m_viewModel.error()).sentence());
        m_assessment->setVisible(state == State::Blocked);
        m_withheld->setVisible(state == State::Blocked);
        m_stack->setCurrentWidget(m_blockedSide);
        return;
    }
    case State::NoProgramme:
        m_preview->setPages(nullptr);
        m_noProgramme->setText(
            m_viewModel.hasProgramme()
                ? tr("The programme has no exercises for the phase of today.")
                : tr("The sheet is made from the programme, and there is none yet."));
        m_stack->setCurrentWidget(m_noProgramme);
        return;
    }
}

void HomeSheetPage::showSheet()
{
    SheetPainter pages(m_viewModel.sheet(), m_viewModel.texts(), m_viewModel.options());
    const int count = pages.pageCount();
    const bool isMany = static_cast<int>(m_viewModel.sheet().exercises.size()) > kMostExercises;
    if (count == 1)
        m_fits->setLight(Light::Go, tr("Fits on one page"));
    else
        m_fits->setLight(isMany ? Light::Care : Light::Go, tr("%n page(s)", nullptr, count));
    m_manyHint->setVisible(isMany);
    QStringList exercises;
    for (const SheetExercise& exercise : m_viewModel.sheet().exercises)
        exercises.append(exercise.name + u", "_s + doseText(exercise.sets, exercise.repetitions));
    m_preview->setAccessibleDescription(tr("%n page(s)", nullptr, count) + u": "_s
                                        + exercises.join(u"; "_s));
    m_preview->setPages(std::make_unique<SheetPainter>(std::move(pages)));
}

void HomeSheetPage::showEvent(QShowEvent* event)
{
    TokenWidget::showEvent(event);
    m_viewModel.reload(); // the plan may have been edited meanwhile, and the day may be another
    if (m_viewModel.state() == HomeSheetViewModel::State::Ready)
        m_print->setFocus(Qt::OtherFocusReason);
    else if (m_viewModel.state() == HomeSheetViewModel::State::Blocked)
        m_assessment->setFocus(Qt::OtherFocusReason);
    else
        m_template->setFocus(Qt::OtherFocusReason);
}

void HomeSheetPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_takeHome->isWriting()) {
        m_takeHome->stop();
        return;
    }
    if (m_viewModel.state() == HomeSheetViewModel::State::Ready) {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (isEnter && (m_print->hasFocus() || m_preview->hasFocus())) {
            print();
            return;
        }
        if (m_preview->takeKey(event))
            return;
    }
    TokenWidget::keyPressEvent(event);
}

void HomeSheetPage::print()
{
    m_fault->hide();
    if (!m_viewModel.checkPrintable())
        return; // the page shows why
    QPrinter printer(QPrinter::HighResolution);
    prepareForSheet(printer, m_viewModel.options(),
                    QFileInfo(m_viewModel.fileName()).completeBaseName());
    const QPointer<HomeSheetPage> self(this);
    const PrintAnswer answer = askForPrinter(m_prompts, this, printer);
    if (answer == PrintAnswer::Stop || self.isNull())
        return;
    if (answer == PrintAnswer::SavePdf) {
        savePdf();
        return;
    }
    if (!m_viewModel.checkPrintable())
        return;
    if (!printPages(SheetPainter(m_viewModel.sheet(), m_viewModel.texts(), m_viewModel.options()),
                    printer)) {
        showFault(tr("The sheet was not printed: the printer does not answer. Choose another "
                     "printer, or save a PDF and "
                     "print that."));
        return;
    }
    finish(sheetPdf(m_viewModel.sheet(), m_viewModel.options()), tr("Sheet printed"), {});
}

void HomeSheetPage::savePdf()
{
    m_fault->hide();
    if (!m_viewModel.checkPrintable())
        return;
    const QPointer<HomeSheetPage> self(this);
    const QString path = m_prompts.saveFile(
        this,
        {tr("Save the sheet as PDF"), QDir(m_viewModel.folder()).filePath(m_viewModel.fileName()),
         tr("PDF document"), u"pdf"_s});
    if (path.isEmpty() || self.isNull() || !m_viewModel.checkPrintable())
        return;
    const auto pdf = sheetPdf(m_viewModel.sheet(), m_viewModel.options());
    if (const Status written = pdf ? writePdf(*pdf, path) : Status(pdf.error()); !written) {
        showFault(errorText(written.error()).sentence());
        return;
    }
    m_viewModel.setFolder(QFileInfo(path).absolutePath());
    finish(pdf, tr("Saved."), path);
}

void HomeSheetPage::finish(const Result<QByteArray>& pdf, const QString& success,
                           const QString& file)
{
    if (const Status kept = pdf ? m_viewModel.keep(*pdf) : Status(pdf.error()); !kept) {
        showFault(tr("The sheet is ready, but the record does not say so: %1")
                      .arg(errorText(kept.error()).sentence()));
        return;
    }
    m_navigator.tellDone(success, file);
}

void HomeSheetPage::showFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
}

} // namespace ach
