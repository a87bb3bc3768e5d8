// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ach {

/// An exercise of the library: its picture, its name, a line that tells it from its neighbours and
/// a star, full on a favourite. A click on the star asks for the change.
class LibraryRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kNoteRole = Qt::UserRole + 1; ///< the second line
    static constexpr int kFigureRole = Qt::UserRole + 2; ///< id of the pose set; may be empty
    static constexpr int kFavouriteRole = Qt::UserRole + 3; ///< bool
    static constexpr int kPictureRole = Qt::UserRole + 4; ///< QImage in place of the figure

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the star can be clicked in a row.
    static QRect starRect(const QRect& row, Qt::LayoutDirection direction);

Q_SIGNALS:
    void starClicked(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

} // namespace ach
