// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/shell/icons.h"
#include "ui/shell/painting.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>

namespace ach {

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent), m_shortcut(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this)),
      m_icon(addAction(Icons::icon("edit-find", Theme::Text2), QLineEdit::LeadingPosition))
{
    connect(m_shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    connect(this, &QLineEdit::textChanged, this, [this] { updateMargins(); });
    setAccessibleName(tr("Search"));
    updateMargins();
}

SearchField::~SearchField() = default;

void SearchField::setKey(const QKeySequence& key)
{
    m_shortcut->setKey(key);
    updateMargins();
    update();
}

void SearchField::setError(const QString& error)
{
    setProperty("achError", !error.isEmpty());
    setToolTip(error);
    setAccessibleDescription(error);
    update();
}

void SearchField::updateMargins()
{
    const int cap = text().isEmpty()
        ? Paint::keyCapSize(Paint::keyText(m_shortcut->key())).width() + Space::x2
        : 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? cap : 0, 0, mirrored ? 0 : cap, 0);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty())
        return;
    QPainter painter(this);
    const QString key = Paint::keyText(m_shortcut->key());
    const int width = Paint::keyCapSize(key).width();
    const QRect cap(rect().right() - width - Space::x2, 0, width, height());
    Paint::keyCap(painter, QStyle::visualRect(layoutDirection(), rect(), cap), key, false);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        emit moveDownRequested();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool SearchField::event(QEvent* event)
{
    const bool done = QLineEdit::event(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::ThemeChange)
        updateMargins();
    if (event->type() == QEvent::ThemeChange)
        m_icon->setIcon(Icons::icon("edit-find", Theme::Text2));
    return done;
}

} // namespace ach
