// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/noteeditor.h"

#include "ui/journal/notecard.h"
#include "ui/shell/datetext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kNames{"subjective", "objective", "analysis", "plan"};
constexpr int kLeastLines = 3;

} // namespace

NoteEditor::NoteEditor(JournalViewModel& viewModel, Navigator& navigator, QWidget* parent)
    : TokenWidget(parent), m_viewModel(viewModel), m_navigator(navigator),
      m_title(new TextLabel({}, Theme::Type::H2, Theme::Text, this)), m_draftChip(new Chip({}, Chip::Tone::Caution, this)),
      m_fault(new Banner(Banner::Tone::Danger, {}, this)),
      m_kept(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_sign(new ActionButton(ActionButton::Role::Primary, {}, this)),
      m_keep(new ActionButton(ActionButton::Role::Secondary, {}, this))
{
    m_fault->setObjectName(u"journalFault"_s);
    m_fault->setClosable(true);
    m_fault->hide();
    m_kept->setObjectName(u"draftKept"_s);
    m_sign->setObjectName(u"signButton"_s);
    m_sign->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_keep->setObjectName(u"keepButton"_s);

    auto* head = new QHBoxLayout;
    head->setSpacing(Space::x2);
    head->addWidget(m_title, 1);
    head->addWidget(m_draftChip);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::x5, Space::x4, Space::x5, Space::x4);
    column->setSpacing(Space::x3);
    column->addLayout(head);
    column->addWidget(m_fault);
    for (std::size_t i = 0; i < kNoteParts.size(); ++i) {
        auto* const edit = new QPlainTextEdit(this);
        edit->setObjectName(QLatin1StringView(kNames.at(i)));
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(QFontMetrics(Theme::font(Theme::Type::Body)).lineSpacing() * kLeastLines + Space::x3);
        connect(edit, &QPlainTextEdit::textChanged, this,
                [this, edit, part = kNoteParts.at(i)] { m_viewModel.setPart(part, edit->toPlainText()); });
        m_edits.at(i) = edit;
        m_fields.at(i) = new LabelledField({}, edit, this);
        column->addWidget(m_fields.at(i), 1);
    }
    column->addWidget(m_kept);
    auto* buttons = new FlowLayout(nullptr);
    buttons->addWidget(m_sign);
    buttons->addWidget(m_keep);
    column->addLayout(buttons);

    connect(m_fault, &Banner::closed, m_fault, &QWidget::hide);
    connect(m_sign, &QAbstractButton::clicked, this, &NoteEditor::sign);
    connect(m_keep, &QAbstractButton::clicked, this, &NoteEditor::keep);
    connect(&viewModel, &JournalViewModel::writtenChanged, this, &NoteEditor::showNote);
    connect(&viewModel, &JournalViewModel::draftStored, this, [this] {
        m_fault->hide();
        showKept();
    });
    NoteEditor::refresh();
}

void NoteEditor::begin()
{
    m_edits.front()->setFocus(Qt::ShortcutFocusReason);
}

void NoteEditor::refresh()
{
    const std::array hints{tr("What the patient tells"), tr("What you see and measure"), tr("What it means"),
                           tr("What happens next")};
    for (std::size_t i = 0; i < kNoteParts.size(); ++i) {
        m_fields.at(i)->setLabel(NoteCard::partName(kNoteParts.at(i)));
        m_edits.at(i)->setPlaceholderText(hints.at(i));
    }
    m_sign->setText(tr("Sign as %1").arg(m_viewModel.ownName()));
    m_sign->setToolTip(tr("A signed note never changes. Corrections are added to it."));
    m_keep->setText(tr("Keep as draft"));
    m_keep->setToolTip(tr("Puts the note into the journal without a signature; it can be continued later."));
    m_draftChip->setText(tr("Draft"));
    showNote();
}

void NoteEditor::showNote()
{
    const Note& note = m_viewModel.written();
    m_title->setText(m_viewModel.isContinued()
                         ? tr("Note of %1").arg(dateText(note.createdAt.toLocalTime().date()))
                         : tr("New note"));
    m_draftChip->setVisible(m_viewModel.isContinued());
    for (std::size_t i = 0; i < kNoteParts.size(); ++i) {
        const QString text = notePart(note, kNoteParts.at(i));
        if (m_edits.at(i)->toPlainText() != text)
            m_edits.at(i)->setPlainText(text);
    }
    showKept();
}

void NoteEditor::showKept()
{
    const QDateTime at = m_viewModel.keptAt();
    m_kept->setText(at.isValid() ? tr("Typed text kept %1, not signed yet")
                                       .arg(locale().toString(at.toLocalTime().time(), QLocale::ShortFormat))
                                 : tr("What you type is kept by itself until you sign it"));
}

void NoteEditor::sign()
{
    m_fault->hide();
    if (const auto status = m_viewModel.sign(); !status) {
        showFault(errorText(status.error()).sentence());
        return;
    }
    begin();
    Q_EMIT m_navigator.showMessage(tr("Note signed"));
}

void NoteEditor::keep()
{
    m_fault->hide();
    if (const auto status = m_viewModel.keepAsDraft(); !status) {
        showFault(errorText(status.error()).sentence());
        return;
    }
    begin();
}

void NoteEditor::showFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
}

} // namespace ach
