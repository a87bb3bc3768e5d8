// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/singlekeys.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QWidget>

namespace ach {

namespace {

/// Whether `widget` takes letters as text or as a choice from a list of words.
bool takesLetters(const QWidget& widget)
{
    return widget.testAttribute(Qt::WA_InputMethodEnabled)
        || qobject_cast<const QComboBox*>(&widget) != nullptr
        || QApplication::activePopupWidget() != nullptr;
}

bool isLetterAlone(const QKeyEvent& key)
{
    return (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier
        && key.text().size() == 1 && key.text().front().isLetter();
}

} // namespace

SingleKeys::SingleKeys() = default;

SingleKeys::~SingleKeys() = default;

void SingleKeys::setAllowed(bool allowed)
{
    if (allowed == m_allowed)
        return;
    m_allowed = allowed;
    if (allowed)
        QCoreApplication::instance()->removeEventFilter(this);
    else
        QCoreApplication::instance()->installEventFilter(this);
}

bool SingleKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || !isLetterAlone(*static_cast<QKeyEvent*>(event))
        || takesLetters(*widget))
        return false;
    event->accept(); // an override that is accepted reaches no shortcut either
    return true;
}

} // namespace ach
