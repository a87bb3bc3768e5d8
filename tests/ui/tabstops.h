// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace ach::test {

/// Every visible widget of `root` that Tab reaches and that has no name for a screen reader.
inline QStringList namelessTabStops(const QWidget& root)
{
    QStringList found;
    const auto widgets = root.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() != nullptr
            || !widget->isVisibleTo(&root))
            continue;
        QAccessibleInterface* const face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u'/'
                         + widget->objectName());
    }
    return found;
}

} // namespace ach::test
