// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ach {

/// An exercise of the library: its picture, its name and a line that tells it from its neighbours.
class LibraryRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kNoteRole = Qt::UserRole + 1; ///< the second line
    static constexpr int kFigureRole = Qt::UserRole + 2; ///< id of the pose set; may be empty

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ach
