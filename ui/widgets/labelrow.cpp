// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labelrow.h"

#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace ach {

LabelRow::LabelRow(const QList<LabelledField*>& fields, QObject* parent) : QObject(parent)
{
    for (LabelledField* const field : fields) {
        auto* const label = field->findChild<TextLabel*>({}, Qt::FindDirectChildrenOnly);
        label->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        m_labels.append(label);
        label->installEventFilter(this);
    }
}

LabelRow::~LabelRow() = default;

bool LabelRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        align();
    return QObject::eventFilter(watched, event);
}

void LabelRow::align()
{
    int tallest = 0;
    for (const TextLabel* label : std::as_const(m_labels)) {
        const QRect room(0, 0, label->width(), QWIDGETSIZE_MAX);
        tallest = std::max(
            tallest,
            label->fontMetrics().boundingRect(room, Qt::TextWordWrap, label->text()).height());
    }
    for (TextLabel* label : std::as_const(m_labels))
        label->setMinimumHeight(tallest);
}

} // namespace ach
