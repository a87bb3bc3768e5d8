// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ach {

/// A row of the list of measures: the name, and under it the last value and what is due.
class MeasureListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kFactRole = Qt::UserRole; ///< the second line; empty without one
    static constexpr int kDueRole = Qt::UserRole + 1; ///< whether the measure is due

    explicit MeasureListDelegate(QObject* parent) : QStyledItemDelegate(parent) { }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace ach
