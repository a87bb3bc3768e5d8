// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/bodychart.h"

#include <QAbstractListModel>

#include <vector>

namespace ach {

class BodyChartModel;

/// The marks of the leg in view, one row for each, in the order of their numbers.
class MarkListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailsRole = Qt::UserRole, KindRole, NumberRole, PrimaryRole };

    /// `chart` must outlive the list.
    explicit MarkListModel(const BodyChartModel& chart, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const PlacedMark& markAt(int row) const { return m_marks.at(static_cast<std::size_t>(row)); }
    /// -1 when the mark is not on the leg in view.
    int rowOf(const MarkId& id) const;

private:
    void refill();

    const BodyChartModel& m_chart;
    std::vector<PlacedMark> m_marks;
};

} // namespace ach
