// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handouts/handoutspage.h"

#include "ui/handouts/handoutchoices.h"
#include "ui/handouts/handoutrowdelegate.h"
#include "ui/handouts/handoutview.h"
#include "ui/handouts/leafletpainter.h"
#include "ui/handouts/owntexteditor.h"
#include "ui/sheets/paperpdf.h"
#include "ui/sheets/sheetprint.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sidepane.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QPrinter>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 280;
constexpr int kPaneLetters = 44;

/// The ground of the list, parted from the leaflet by a hairline.
class ListPane : public TokenWidget {
public:
    using TokenWidget::TokenWidget;

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::color(Theme::Surface));
        painter.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()),
                         Theme::color(Theme::Border));
    }
};

} // namespace

HandoutsPage::HandoutsPage(ClinicSession& session, Navigator& navigator, Prompts& prompts,
                           const QString& preferencesFile, QWidget* parent)
    : TokenWidget(parent), m_navigator(navigator), m_prompts(prompts),
      m_viewModel(session, preferencesFile, this), m_own(session, HandoutLibrary::kOwnPage, this)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList());
    row->addWidget(makeReading(), 1);
    m_choices = new HandoutChoices(m_viewModel, nullptr);
    row->addWidget(new SidePane(m_choices, kPaneLetters, this));

    connect(m_search, &QLineEdit::textChanged, &m_viewModel, &HandoutsViewModel::setSearchText);
    connect(m_search, &SearchField::moveDownRequested, m_list, [this] { m_list->setFocus(); });
    connect(m_search, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr)
            m_viewModel.setCurrent(item->data(Qt::UserRole).toString());
    });
    connect(m_choices, &HandoutChoices::printRequested, this, &HandoutsPage::print);
    connect(m_choices, &HandoutChoices::pdfRequested, this, &HandoutsPage::savePdf);
    const auto write = [this] {
        m_own.begin(m_viewModel.language());
        m_editor->setFocus();
    };
    connect(m_choices, &HandoutChoices::writeRequested, this, write);
    connect(m_begin, &QAbstractButton::clicked, this, write);
    connect(m_editor, &OwnTextEditor::stored, this,
            [this] { Q_EMIT m_navigator.showMessage(tr("The page is among the leaflets.")); });
    connect(m_fault, &Banner::closed, m_fault, &QWidget::hide);
    connect(&m_viewModel, &HandoutsViewModel::rowsChanged, this, &HandoutsPage::showRows);
    connect(&m_viewModel, &HandoutsViewModel::handoutChanged, this, &HandoutsPage::showHandout);
    connect(&m_own, &OwnTextViewModel::writingChanged, this, &HandoutsPage::showHandout);
    setFocusProxy(m_search);
    HandoutsPage::refresh();
}

QWidget* HandoutsPage::makeList()
{
    auto* pane = new ListPane(this);
    pane->setFixedWidth(kListWidth);
    m_title = new TextLabel({}, Theme::Type::H1, Theme::Text, pane);
    m_search = new SearchField(pane);
    m_search->setObjectName(u"searchEdit"_s);
    m_list = new QListWidget(pane);
    m_list->setObjectName(u"handoutList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new HandoutRowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_noMatch = new EmptyState({}, {}, pane);
    m_noMatch->setObjectName(u"noMatch"_s);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(Space::x3, Space::x4, Space::x3, Space::x1);
    head->setSpacing(Space::x2);
    head->addWidget(m_title);
    head->addWidget(m_search);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(Space::x2);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_noMatch, 1);
    return pane;
}

QWidget* HandoutsPage::makeReading()
{
    auto* side = new QWidget(this);
    m_fault = new Banner(Banner::Tone::Danger, {}, side);
    m_fault->setObjectName(u"handoutFault"_s);
    m_fault->setClosable(true);
    m_fault->hide();
    m_stack = new QStackedWidget(side);
    m_view = new HandoutView(m_stack);
    m_view->setObjectName(u"handoutView"_s);
    m_empty = new EmptyState({}, {}, m_stack);
    m_empty->setObjectName(u"ownPageEmpty"_s);
    m_empty->setIconName("document-edit");
    m_begin = m_empty->addButton({}, ActionButton::Role::Primary);
    m_begin->setObjectName(u"beginWriting"_s);
    m_editor = new OwnTextEditor(m_own, m_stack);
    for (QWidget* part : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_empty),
                          static_cast<QWidget*>(m_editor)})
        m_stack->addWidget(part);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_fault);
    column->addWidget(m_stack, 1);
    return side;
}

void HandoutsPage::refresh()
{
    setAccessibleName(title());
    m_title->setText(title());
    m_search->setPlaceholderText(tr("Search the leaflets"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Leaflets"));
    m_noMatch->setTitle(tr("No leaflet has these words"));
    m_noMatch->setText(tr("The search reads the leaflets in the language that is chosen."));
    m_empty->setTitle(tr("Your clinic has not written this page yet"));
    m_empty->setText(tr("There are many causes of Achilles complaints. What you write here is "
                        "read and printed like the other leaflets."));
    m_begin->setText(tr("Write this page"));
    showRows();
    showHandout();
}

void HandoutsPage::showRows()
{
    const QSignalBlocker silent(m_list);
    m_list->clear();
    for (const HandoutsViewModel::Row& row : m_viewModel.rows()) {
        auto* item = new QListWidgetItem(row.title, m_list);
        item->setData(Qt::UserRole, row.id);
        const QString line = row.line.isEmpty() ? tr("Not written yet") : row.line;
        item->setData(HandoutRowDelegate::kLineRole, line);
        item->setData(Qt::AccessibleDescriptionRole, line);
        if (row.id == m_viewModel.current())
            m_list->setCurrentItem(item);
    }
    const bool isEmpty = m_list->count() == 0;
    m_list->setVisible(!isEmpty);
    m_noMatch->setVisible(isEmpty);
}

void HandoutsPage::showHandout()
{
    if (m_viewModel.error()) {
        showFault(errorText(*m_viewModel.error()).sentence());
        return;
    }
    // Writing goes on only where it belongs: what was typed is a draft, and found again.
    if (m_own.isWriting() && (!m_viewModel.isOwn() || m_own.language() != m_viewModel.language())) {
        m_own.leave(); // comes back here by its signal
        return;
    }
    const bool isWriting = m_own.isWriting();
    m_choices->setWriting(isWriting);
    const Handout* const handout = m_viewModel.handout();
    if (isWriting) {
        m_stack->setCurrentWidget(m_editor);
    } else if (handout == nullptr || handout->isEmpty()) {
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_view->setHandout(*handout, painRule(m_viewModel.texts(), m_viewModel.painLimits()));
        m_stack->setCurrentWidget(m_view);
    }
}

void HandoutsPage::hideEvent(QHideEvent* event)
{
    // Another page takes its place; a window that is made small is not a reason to forget.
    if (!event->spontaneous())
        m_viewModel.forgetPatient();
    TokenWidget::hideEvent(event);
}

bool HandoutsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_stack->currentWidget()->setFocus();
            return true;
        }
    }
    return TokenWidget::eventFilter(watched, event);
}

void HandoutsPage::print()
{
    m_fault->hide();
    QPrinter printer(QPrinter::HighResolution);
    prepareForSheet(printer, m_viewModel.options(), m_viewModel.documentTitle());
    const QPointer<HandoutsPage> self(this);
    const PrintAnswer answer = askForPrinter(m_prompts, this, printer);
    if (answer == PrintAnswer::Stop || self.isNull() || !m_viewModel.canPrint())
        return;
    if (answer == PrintAnswer::SavePdf) {
        savePdf();
        return;
    }
    const LeafletPainter pages(m_viewModel.leaflet(), m_viewModel.texts(), m_viewModel.options());
    if (!printPages(pages, printer)) {
        showFault(tr("The leaflet was not printed: the printer does not answer. Choose another "
                     "printer, or save a PDF and print that."));
        return;
    }
    Q_EMIT m_navigator.showMessage(tr("Leaflet printed"));
}

void HandoutsPage::savePdf()
{
    m_fault->hide();
    const QPointer<HandoutsPage> self(this);
    const QString path = m_prompts.saveFile(
        this,
        {tr("Save the leaflet as PDF"), QDir(m_viewModel.folder()).filePath(m_viewModel.fileName()),
         tr("PDF document"), u"pdf"_s});
    if (path.isEmpty() || self.isNull() || !m_viewModel.canPrint())
        return;
    const LeafletPainter pages(m_viewModel.leaflet(), m_viewModel.texts(), m_viewModel.options());
    const auto written =
        paperPdf(pages,
                 {m_viewModel.documentTitle(), kSheetLanguageCodes.toCode(m_viewModel.language()),
                  m_viewModel.options().pageSize()})
            .andThen([&path](const QByteArray& pdf) { return writePdf(pdf, path); });
    if (!written) {
        showFault(errorText(written.error()).sentence());
        return;
    }
    m_viewModel.setFolder(QFileInfo(path).absolutePath());
    Q_EMIT m_navigator.fileSaved(tr("Saved."), path);
}

void HandoutsPage::showFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
}

} // namespace ach
