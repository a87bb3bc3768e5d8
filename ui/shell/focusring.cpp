// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/focusring.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVariant>

namespace ach {
namespace {

/// The widget to ring when `widget` has the keyboard: the whole spin box, not the line edit in it.
QWidget* ringed(QWidget* widget)
{
    if (widget == nullptr || widget->isWindow())
        return nullptr;
    if (QWidget* const outer = widget->parentWidget(); outer != nullptr
        && outer->focusProxy() == widget && outer->property("achFocusRing").toBool())
        return outer;
    if (qobject_cast<QAbstractSpinBox*>(widget->parentWidget())
        || qobject_cast<QComboBox*>(widget->parentWidget()))
        return widget->parentWidget();
    const QVariant wish = widget->property("achFocusRing");
    if (wish.isValid())
        return wish.toBool() ? widget : nullptr;
    const bool known = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget)
        || qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)
        || qobject_cast<QPlainTextEdit*>(widget) || qobject_cast<QTextEdit*>(widget)
        || qobject_cast<QAbstractSlider*>(widget);
    return known ? widget : nullptr;
}

} // namespace

FocusRing::FocusRing(QObject* parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
}

FocusRing::~FocusRing() = default;

void FocusRing::follow(QWidget* now)
{
    QWidget* const target = ringed(now);
    if (m_frame.isNull()) {
        if (target == nullptr)
            return;
        m_frame = new QFocusFrame(target->window());
    }
    m_frame->setWidget(target);
}

} // namespace ach
