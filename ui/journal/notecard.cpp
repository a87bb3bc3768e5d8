// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/notecard.h"

#include "ui/journal/longwords.h"
#include "ui/shell/datetext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndent = Space::x5;
constexpr int kFieldLines = 4;

TextLabel* plainText(const QString& text, Theme::Type type, Theme::Token ink, QWidget* parent)
{
    auto* label = new TextLabel({}, type, ink, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(breakable(text));
    return label;
}

} // namespace

QString NoteCard::partName(NotePart part)
{
    switch (part) {
    case NotePart::Subjective:
        return tr("Subjective");
    case NotePart::Objective:
        return tr("Objective");
    case NotePart::Analysis:
        return tr("Analysis");
    case NotePart::Plan:
        return tr("Plan");
    }
    Q_UNREACHABLE();
    return {};
}

NoteCard::NoteCard(const Note& note, const JournalViewModel& viewModel, QWidget* parent)
    : Card({}, parent), m_note(note.id)
{
    setObjectName(u"note"_s);
    setTitle(moment(note.createdAt));
    setAccessibleName(tr("Note of %1").arg(moment(note.createdAt)));
    const QString who = note.isSigned()
        ? tr("Signed by %1, %2")
              .arg(viewModel.accountName(note.signature->account), moment(note.signature->at))
        : tr("Written by %1").arg(viewModel.accountName(note.author));
    body()->addWidget(plainText(who, Theme::Type::Small, Theme::Text2, this));
    if (!note.isSigned()) {
        auto* chip = new Chip(tr("Draft"), Chip::Tone::Caution, this);
        chip->setObjectName(u"draftChip"_s);
        addHeaderWidget(chip);
    }
    for (const NotePart part : kNoteParts) {
        if (const QString text = notePart(note, part).trimmed(); !text.isEmpty())
            addPart(partName(part), text);
    }
    for (const Addendum& addendum : note.addenda)
        addAddendum(addendum, viewModel.accountName(addendum.author));
    if (viewModel.addition() && viewModel.addition()->note == note.id) {
        addAdditionField(viewModel.addition()->text);
        return;
    }
    auto* button = new ActionButton(ActionButton::Role::Quiet, {}, this);
    if (note.isSigned()) {
        button->setObjectName(u"addendumButton"_s);
        button->setIconName("list-add");
        button->setText(tr("Addendum"));
        connect(button, &QAbstractButton::clicked, this,
                [this] { Q_EMIT additionRequested(m_note); });
    } else {
        button->setObjectName(u"continueButton"_s);
        button->setIconName("document-edit");
        button->setText(tr("Continue"));
        connect(button, &QAbstractButton::clicked, this,
                [this] { Q_EMIT continueRequested(m_note); });
    }
    button->setAccessibleDescription(accessibleName());
    auto* row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch(1);
    body()->addLayout(row);
}

void NoteCard::addPart(const QString& name, const QString& text)
{
    auto* label = new TextLabel(name, Theme::Type::Small, Theme::Text2, this);
    label->setType(Theme::Type::Small, QFont::DemiBold);
    auto* part = new QVBoxLayout;
    part->setSpacing(2);
    part->addWidget(label);
    part->addWidget(plainText(text, Theme::Type::Body, Theme::Text, this));
    body()->addLayout(part);
}

void NoteCard::addAddendum(const Addendum& addendum, const QString& author)
{
    auto* part = new QVBoxLayout;
    part->setContentsMargins(kIndent, 0, 0, 0);
    part->setSpacing(2);
    part->addWidget(new TextLabel(tr("Addendum by %1, %2").arg(author, moment(addendum.writtenAt)),
                                  Theme::Type::Small, Theme::Text2, this));
    TextLabel* const text = plainText(addendum.text, Theme::Type::Body, Theme::Text, this);
    text->setObjectName(u"addendum"_s);
    part->addWidget(text);
    body()->addLayout(part);
}

void NoteCard::addAdditionField(const QString& text)
{
    m_addition = new QPlainTextEdit(this);
    m_addition->setObjectName(u"addendumEdit"_s);
    m_addition->setTabChangesFocus(true);
    m_addition->setPlainText(text);
    m_addition->moveCursor(QTextCursor::End);
    m_addition->setFixedHeight(
        QFontMetrics(Theme::font(Theme::Type::Body)).lineSpacing() * kFieldLines + Space::x3);
    connect(m_addition, &QPlainTextEdit::textChanged, this,
            [this] { Q_EMIT additionTyped(m_addition->toPlainText()); });
    auto* done = new ActionButton(ActionButton::Role::Primary, tr("Sign the addendum"), this);
    done->setObjectName(u"addAddendumButton"_s);
    connect(done, &QAbstractButton::clicked, this, &NoteCard::additionDone);
    auto* drop = new ActionButton(ActionButton::Role::Secondary, tr("Cancel"), this);
    drop->setObjectName(u"dropAddendumButton"_s);
    connect(drop, &QAbstractButton::clicked, this, &NoteCard::additionDropped);
    auto* buttons = new FlowLayout(nullptr);
    buttons->addWidget(done);
    buttons->addWidget(drop);
    auto* part = new QVBoxLayout;
    part->setContentsMargins(kIndent, 0, 0, 0);
    part->setSpacing(Space::x2);
    part->addWidget(new LabelledField(tr("Addendum"), m_addition, this));
    part->addLayout(buttons);
    body()->addLayout(part);
}

QString NoteCard::moment(const QDateTime& at) const
{
    const QDateTime here = at.toLocalTime();
    return dateText(here.date()) + u", "_s + QLocale().toString(here.time(), QLocale::ShortFormat);
}

} // namespace ach
