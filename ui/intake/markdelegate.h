// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/bodychart.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QDoubleSpinBox;

namespace ach {

/// The exact height and length of one mark, typed in centimetres.
class MarkEditor : public QWidget {
    Q_OBJECT

public:
    explicit MarkEditor(QWidget* parent);

    void setValues(MarkHeight height, MarkExtent extent);
    MarkHeight height() const;
    MarkExtent extent() const;

signals:
    /// The focus left the editor.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QDoubleSpinBox* m_height;
    QDoubleSpinBox* m_extent;
};

/// Draws a row of the mark list: number, words and a bin; and opens the editor in its place.
class MarkDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    /// Where a click removes the mark of the row that fills `row`.
    static QRect binRect(const QRect& row, Qt::LayoutDirection direction);

signals:
    void edited(int row, ach::MarkHeight height, ach::MarkExtent extent) const;
    void removeRequested(int row);
};

} // namespace ach
