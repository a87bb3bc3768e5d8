// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace ach {

WheelGuard::WheelGuard(QObject* application) : QObject(application)
{
    application->installEventFilter(this);
}

WheelGuard::~WheelGuard() = default;

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    const auto* field = qobject_cast<QWidget*>(watched);
    const bool isField = qobject_cast<QAbstractSpinBox*>(watched) != nullptr
        || qobject_cast<QComboBox*>(watched) != nullptr;
    if (!isField || field->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore(); // so that it goes on to the page
    return true;
}

} // namespace ach
