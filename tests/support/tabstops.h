// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

#include <gtest/gtest.h>

namespace ach::test {

/// The widgets of `page` that Tab reaches, in its order. The page must be shown. Fails on each
/// without a name for screen readers.
inline QList<QWidget*> tabStops(QWidget& page)
{
    QList<QWidget*> stops;
    for (QWidget* widget = page.nextInFocusChain(); widget != nullptr && widget != &page;
         widget = widget->nextInFocusChain()) {
        if (!page.isAncestorOf(widget) || !widget->isVisible() || !widget->isEnabled()
            || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr)
            continue;
        const QAccessibleInterface* const facts = QAccessible::queryAccessibleInterface(widget);
        EXPECT_TRUE(facts != nullptr && !facts->text(QAccessible::Name).isEmpty())
            << "no name: " << widget->metaObject()->className() << " "
            << qPrintable(widget->objectName());
        stops.append(widget);
    }
    EXPECT_FALSE(stops.isEmpty());
    return stops;
}

} // namespace ach::test
