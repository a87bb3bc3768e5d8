// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wizardfooter.h"

#include "ui/shell/painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ach {

using namespace Qt::StringLiterals;

WizardFooter::WizardFooter(QWidget* parent)
    : TokenWidget(parent), m_back(new ActionButton(ActionButton::Role::Secondary, {}, this)),
      m_skip(new ActionButton(ActionButton::Role::Quiet, {}, this)),
      m_undo(new ActionButton(ActionButton::Role::Subtle, {}, this)),
      m_next(new ActionButton(ActionButton::Role::Primary, {}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::x6, Space::x3, Space::x6, Space::x3);
    row->setSpacing(Space::x2);
    row->addWidget(m_back);
    row->addWidget(m_skip);
    row->addStretch(1);
    row->addWidget(m_undo);
    row->addSpacing(Space::x2);
    row->addWidget(m_next);
    m_back->setObjectName(u"back"_s);
    m_back->setIconName("go-previous");
    m_back->setKey(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_skip->setObjectName(u"skip"_s);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setIconName("edit-undo");
    // The window owns Ctrl+Z for its undo stack; the cap only shows it.
    m_undo->setKeyCap(Paint::keyText(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    m_undo->setEnabled(false);
    m_next->setObjectName(u"next"_s);
    m_next->setTrailingIconName("go-next");
    m_next->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    // A push button never gets smaller than its hint; here the caps give way.
    for (ActionButton* button : {m_back, m_skip, m_undo, m_next})
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSkip({});
    setNext(tr("Next"));
    WizardFooter::refresh();
    connect(m_back, &QPushButton::clicked, this, &WizardFooter::back);
    connect(m_skip, &QPushButton::clicked, this, &WizardFooter::skip);
    connect(m_undo, &QPushButton::clicked, this, &WizardFooter::undo);
    connect(m_next, &QPushButton::clicked, this, &WizardFooter::next);
}

WizardFooter::~WizardFooter() = default;

void WizardFooter::setBackEnabled(bool enabled)
{
    m_back->setEnabled(enabled);
}

void WizardFooter::setSkip(const QString& text)
{
    m_skip->setText(text);
    m_skip->setVisible(!text.isEmpty());
}

void WizardFooter::setUndoVisible(bool visible)
{
    m_undo->setVisible(visible);
}

void WizardFooter::setUndo(const QString& text, bool enabled)
{
    m_undoText = text;
    m_undo->setEnabled(enabled);
    refresh();
}

void WizardFooter::setNext(const QString& text, bool enabled, const QString& reason)
{
    m_next->setText(text);
    m_next->setEnabled(enabled);
    m_next->setToolTip(enabled ? QString() : reason);
    m_next->setAccessibleDescription(enabled ? QString() : reason);
}

void WizardFooter::refresh()
{
    m_back->setText(tr("Back"));
    m_undo->setText(m_undoText.isEmpty() ? tr("Undo last answer") : m_undoText);
    setAccessibleName(tr("Steps"));
}

void WizardFooter::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Theme::Surface));
    Paint::hairline(painter, rect().topLeft(), rect().topRight(), Theme::color(Theme::Border));
}

} // namespace ach
