// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "ui/journal/eventcard.h"
#include "ui/journal/notecard.h"
#include "ui/journal/noteeditor.h"
#include "ui/sheets/keptpaperdialog.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chiptoggle.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 30; // notes and events; a year of weekly visits takes two steps
constexpr int kWidestNote = 760;

} // namespace

JournalPage::JournalPage(RecordContext& context, Navigator& navigator, Prompts& prompts,
                         QWidget* parent)
    : TokenWidget(parent), m_context(context), m_navigator(navigator), m_prompts(prompts),
      m_viewModel(context, this), m_editor(new NoteEditor(m_viewModel, navigator, this)),
      m_scroll(new QScrollArea(this)), m_empty(new EmptyState({}, {}, this)), m_list(new QWidget),
      m_title(new TextLabel({}, Theme::Type::H2, Theme::Text, m_list)),
      m_unsigned(new Chip({}, Chip::Tone::Caution, m_list)),
      m_onlyDrafts(new ChipToggle({}, m_list)), m_cards(new QVBoxLayout),
      m_older(new ActionButton(ActionButton::Role::Quiet, {}, m_list)), m_shown(kAtOnce)
{
    m_empty->setObjectName(u"emptyJournal"_s);
    m_empty->setIconName("view-history");
    m_older->setObjectName(u"olderNotes"_s);
    m_older->setFlush(true);
    m_unsigned->setObjectName(u"unsignedNotes"_s);
    m_onlyDrafts->setObjectName(u"onlyDrafts"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::x2);
    head->addWidget(m_title, 1);
    head->addWidget(m_unsigned);
    head->addWidget(m_onlyDrafts);
    auto* inner = new QVBoxLayout;
    inner->setSpacing(Space::x3);
    inner->addLayout(head);
    inner->addLayout(m_cards);
    inner->addWidget(m_older);
    inner->addStretch(1);
    m_cards->setSpacing(Space::x3);
    auto* centred = new QHBoxLayout(m_list);
    centred->setContentsMargins(Space::x5, Space::x4, Space::x5, Space::x4);
    centred->addLayout(inner);
    m_list->setMaximumWidth(kWidestNote);
    m_scroll->setObjectName(u"notes"_s);
    m_scroll->setWidget(m_list);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_empty, 1);
    row->addWidget(m_editor);

    auto* write = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_J), this);
    connect(write, &QShortcut::activated, this, &JournalPage::writeNote);
    connect(m_older, &QAbstractButton::clicked, this, [this] {
        m_shown += kAtOnce;
        showNotes();
    });
    connect(m_onlyDrafts, &QAbstractButton::toggled, this, &JournalPage::showNotes);
    connect(&m_viewModel, &JournalViewModel::notesChanged, this, &JournalPage::showNotes);
    connect(&m_viewModel, &JournalViewModel::writtenChanged, this, &JournalPage::showUnsigned);
    connect(&m_viewModel, &JournalViewModel::storeFailed, this, [this](const Error& error) {
        m_editor->showFault(errorText(error).sentence());
        Q_EMIT m_navigator.notSaved(1);
    });
    JournalPage::refresh();
}

void JournalPage::writeNote()
{
    m_editor->begin();
}

void JournalPage::refresh()
{
    setAccessibleName(tr("Journal"));
    m_title->setText(tr("Notes and decisions"));
    m_scroll->setAccessibleName(m_title->text());
    m_onlyDrafts->setText(tr("Drafts only"));
    m_empty->setTitle(tr("No notes yet"));
    m_empty->setText(
        tr("Write the first one beside this. It is signed with %1.")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    showNotes();
}

void JournalPage::showEvent(QShowEvent* event)
{
    TokenWidget::showEvent(event);
    if (m_viewModel.readEvents()) // a sheet that was printed meanwhile
        showNotes();
    m_viewModel.readLines();
    m_editor->begin();
}

void JournalPage::showNotes()
{
    const int position = m_scroll->verticalScrollBar()->value();
    while (QLayoutItem* const item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the wish may have come from that very card
        delete item;
    }
    QList<Note> notes = m_viewModel.notes();
    QList<JournalEvent> events = m_viewModel.events();
    const bool isEmpty = notes.isEmpty() && events.isEmpty();
    if (m_onlyDrafts->isChecked()) {
        notes.removeIf([](const Note& each) { return each.isSigned(); });
        events.clear();
    }
    auto note = notes.begin();
    auto event = events.begin();
    for (int shown = 0; shown < m_shown; ++shown) {
        if (note != notes.end() && (event == events.end() || note->createdAt >= event->at)) {
            addNote(*note++);
        } else if (event != events.end()) {
            addEvent(*event++);
        }
    }
    const qsizetype hidden = notes.size() + events.size() - m_shown;
    m_older->setVisible(hidden > 0);
    m_older->setText(tr("Show older entries (%1)").arg(hidden));
    showUnsigned();
    m_scroll->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_scroll->verticalScrollBar()->setValue(position);
}

void JournalPage::addNote(const Note& note)
{
    auto* const card = new NoteCard(note, m_viewModel, m_list);
    m_cards->addWidget(card);
    listen(card);
    if (card->additionEdit() != nullptr && isVisible())
        card->additionEdit()->setFocus(Qt::OtherFocusReason);
}

void JournalPage::addEvent(const JournalEvent& event)
{
    auto* const card = new EventCard(event, m_viewModel.accountName(event.account), m_list);
    m_cards->addWidget(card);
    connect(card, &EventCard::openRequested, this, [this](const DocumentId& paper) {
        tell(KeptPaperDialog::show(m_context.session, paper, m_navigator, m_prompts, this));
    });
}

void JournalPage::showUnsigned()
{
    const int count = m_viewModel.unsignedCount();
    m_unsigned->setText(tr("%n not signed", "notes", count));
    m_unsigned->setVisible(count > 0);
    m_onlyDrafts->setVisible(count > 0);
    if (count == 0)
        m_onlyDrafts->setChecked(false); // the last draft was signed: all entries again
}

void JournalPage::listen(NoteCard* card)
{
    connect(card, &NoteCard::continueRequested, this, [this](const NoteId& note) {
        tell(m_viewModel.continueNote(note));
        m_editor->begin();
    });
    connect(card, &NoteCard::additionRequested, this, [this](const NoteId& note) {
        if (!m_viewModel.beginAddition(note))
            m_editor->showFault(
                tr("An addendum to another note is not signed yet. Sign it or cancel it first."));
    });
    connect(card, &NoteCard::additionTyped, &m_viewModel, &JournalViewModel::setAdditionText);
    connect(card, &NoteCard::additionDropped, this, [this] {
        m_viewModel.dropAddition();
        m_editor->begin();
    });
    connect(card, &NoteCard::additionDone, this, [this] {
        const Status added = m_viewModel.addAddition();
        tell(added);
        if (!added)
            return;
        m_editor->begin();
        Q_EMIT m_navigator.showMessage(tr("Addendum signed"));
    });
}

void JournalPage::tell(const Status& status)
{
    if (!status)
        m_editor->showFault(errorText(status.error()).sentence());
}

} // namespace ach
