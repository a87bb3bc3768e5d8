// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/patientsummary.h"
#include "ui/shell/glyphs.h"

#include <QStyledItemDelegate>

namespace ach {

/// The traffic-light shape of a state.
Light lightOf(RecordState state);

/// Where the columns of a row stand, counted from its leading edge.
struct PatientColumns {
    explicit PatientColumns(int rowWidth);

    int text; ///< name, phase and stage
    int textWidth;
    int side;
    int sideWidth;
    int pain; ///< six weeks of morning pain
    int painWidth;
    int chevron;
    int chevronWidth;
};

/// Paints a patient in two lines: shape, name and age, where the treatment stands, side, six weeks
/// of morning pain.
class PatientRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The tool tip says the state in words, because the shape stands alone.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

} // namespace ach
