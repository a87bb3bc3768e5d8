// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/emptyout.h"

#include <QLayout>
#include <QWidget>

namespace ach {

void emptyOut(QWidget& host)
{
    delete host.layout();
    for (QWidget* child : host.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        child->hide();
        child->setParent(nullptr);
        child->deleteLater();
    }
}

} // namespace ach
