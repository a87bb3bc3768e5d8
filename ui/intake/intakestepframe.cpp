// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakestepframe.h"

#include "ui/intake/questiontext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QTimer>

#include <algorithm>

namespace ach {

namespace {

constexpr int kTwoColumnsFrom = 860;
constexpr int kNarrowestLabel = 110;
constexpr int kLabelShare = 2;
constexpr int kControlShare = 5;

} // namespace

IntakeStepFrame::IntakeStepFrame(QWidget* parent)
    : QWidget(parent), m_title(new TextLabel({}, Theme::Type::H1, Theme::Text, this)),
      m_subtitle(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_header(new QHBoxLayout), m_banners(new QVBoxLayout),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_header->addLayout(words, 1);
    m_header->setSpacing(Space::x3);
    m_banners->setSpacing(Space::x2);
    m_columns->setSpacing(Space::x4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::x6, Space::x4, Space::x6, Space::x4);
    column->setSpacing(Space::x3);
    column->addLayout(m_header);
    column->addLayout(m_banners);
    column->addLayout(m_columns, 1);
}

void IntakeStepFrame::setTitle(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    setAccessibleName(title);
}

QVBoxLayout* IntakeStepFrame::addColumn(int stretch)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(Space::x3);
    m_columns->addLayout(column, stretch);
    return column;
}

Card* IntakeStepFrame::addCard(QVBoxLayout* column, const QString& title)
{
    auto* card = new Card(title, this);
    card->body()->setSpacing(Space::x2);
    column->addWidget(card);
    return card;
}

QGridLayout* IntakeStepFrame::addTable(Card* card)
{
    auto* table = new QGridLayout;
    table->setHorizontalSpacing(Space::x4);
    table->setVerticalSpacing(Space::x2);
    table->setColumnStretch(0, kLabelShare);
    table->setColumnStretch(1, kControlShare);
    table->setColumnMinimumWidth(0, kNarrowestLabel);
    card->body()->addLayout(table);
    card->installEventFilter(this);
    return table;
}

void IntakeStepFrame::addRow(QGridLayout* table, const QString& label, const QString& hint,
                             QWidget* control)
{
    auto* words = new QWidget(this);
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addStretch(1);
    lines->addWidget(new TextLabel(label, Theme::Type::Small, Theme::Text, words));
    if (!hint.isEmpty())
        lines->addWidget(new TextLabel(hint, Theme::Type::Caption, Theme::Text2, words));
    lines->addStretch(1);
    const int first = table->rowCount() + table->rowCount() % 2;
    m_rows.append({table, first, words, control, false});
    table->addWidget(words, first, 0);
    table->addWidget(control, first, 1);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
}

void IntakeStepFrame::addRow(QGridLayout* table, const QString& key, QWidget* control)
{
    addRow(table, QuestionText::question(key), QuestionText::hint(key), control);
}

void IntakeStepFrame::addStacked(Card* card, const QString& key, QWidget* control)
{
    auto* name = new TextLabel(QuestionText::question(key), Theme::Type::Small, Theme::Text, card);
    card->body()->addWidget(name);
    if (const QString hint = QuestionText::hint(key); !hint.isEmpty())
        addCaption(card, hint);
    card->body()->addWidget(control);
}

void IntakeStepFrame::addCaption(Card* card, const QString& text)
{
    card->body()->addWidget(new TextLabel(text, Theme::Type::Caption, Theme::Text2, card));
}

void IntakeStepFrame::place(Row& row, bool isAbove)
{
    if (row.isAbove == isAbove)
        return;
    row.isAbove = isAbove;
    row.table->removeWidget(row.words);
    row.table->removeWidget(row.control);
    row.table->addWidget(row.words, row.row, 0, 1, isAbove ? 2 : 1);
    if (isAbove)
        row.table->addWidget(row.control, row.row + 1, 0, 1, 2);
    else
        row.table->addWidget(row.control, row.row, 1);
}

void IntakeStepFrame::placeRows(const QWidget& card)
{
    const QMargins margins = card.layout()->contentsMargins();
    const int room = card.width() - margins.left() - margins.right();
    const int beside = std::min((room - Space::x4) * kControlShare / (kLabelShare + kControlShare),
                                room - Space::x4 - kNarrowestLabel);
    for (Row& row : m_rows) {
        const bool folds = qobject_cast<ChoiceSegment*>(row.control) != nullptr
            || row.control->findChild<ChoiceSegment*>() != nullptr;
        if (folds && card.isAncestorOf(row.control))
            place(row, row.control->sizeHint().width() > beside);
    }
}

bool IntakeStepFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && qobject_cast<Card*>(watched) != nullptr) {
        // A layout must not change while it hands out its room.
        QTimer::singleShot(0, this,
                           [this, card = static_cast<QWidget*>(watched)] { placeRows(*card); });
    }
    return QWidget::eventFilter(watched, event);
}

void IntakeStepFrame::resizeEvent(QResizeEvent* event)
{
    m_columns->setDirection(width() < kTwoColumnsFrom ? QBoxLayout::TopToBottom
                                                      : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace ach
