// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/shell/icons.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ach {
namespace {

constexpr int kWidest = 420;
constexpr int kPicture = 44;

} // namespace

EmptyState::EmptyState(const QString& title, const QString& text, QWidget* parent)
    : TokenWidget(parent), m_column(new QVBoxLayout(this)), m_buttons(new QVBoxLayout),
      m_picture(new QLabel(this)), m_title(new TextLabel({}, Theme::Type::H2, Theme::Text, this)),
      m_text(new TextLabel({}, Theme::Type::Body, Theme::Text2, this))
{
    m_column->setContentsMargins(Space::x6, Space::x6, Space::x6, Space::x6);
    m_column->setSpacing(Space::x2);
    m_column->addStretch(1);
    for (TextLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(kWidest);
    }
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->hide();
    m_column->addWidget(m_picture);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_text)}) {
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(part, 100);
        row->addStretch(1);
        m_column->addLayout(row);
    }
    m_column->addSpacing(Space::x2);
    m_column->addLayout(m_buttons);
    m_column->addStretch(2);
    m_buttons->setSpacing(Space::x2);
    setTitle(title);
    setText(text);
}

EmptyState::~EmptyState() = default;

void EmptyState::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EmptyState::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void EmptyState::setIconName(const char* name)
{
    m_icon = name;
    refresh();
}

ActionButton* EmptyState::addButton(const QString& text, ActionButton::Role role)
{
    auto* button = new ActionButton(role, text, this);
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::refresh()
{
    m_picture->setVisible(m_icon != nullptr);
    if (m_icon != nullptr)
        m_picture->setPixmap(Icons::pixmap(QString::fromLatin1(m_icon), kPicture, Theme::Text3,
                                           devicePixelRatioF()));
}

} // namespace ach
