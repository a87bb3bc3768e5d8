// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/bodychart.h"

#include <QListView>

#include <optional>

namespace ach {

class BodyChartModel;
class MarkDelegate;
class MarkListModel;

/// The marks of the leg in view as rows. Enter edits height and length in place, Delete or the bin
/// removes, P makes a pain mark the one that gives the location. Changes are asked for by signals,
/// as on the chart.
class MarkList : public QListView {
    Q_OBJECT

public:
    /// `model` must outlive the list.
    explicit MarkList(const BodyChartModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void markMoved(const ach::MarkId& id, ach::MarkHeight height, ach::MarkAcross across);
    void markResized(const ach::MarkId& id, ach::MarkExtent extent);
    void markRemoved(const ach::MarkId& id);
    void markSelected(const std::optional<ach::MarkId>& id);
    void primaryRequested(const ach::MarkId& id);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void followSelection();
    void applyEdit(int row, MarkHeight height, MarkExtent extent);
    bool canBePrimary(const QModelIndex& index) const;

    const BodyChartModel& m_chart;
    MarkListModel* m_rows;
    MarkDelegate* m_delegate;
};

} // namespace ach
