// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/progressdata.h"

#include <QAbstractTableModel>

namespace ach {

/// Every panel of the chart as a table, one row for each week from the first day of the range to
/// the last, none after today; also what a screen reader gets. A week that was not written down
/// says so and holds no zero.
class ProgressTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Week,
        Phase,
        RunKm,
        HillKm,
        During,
        After,
        Morning,
        Stiff,
        Noted,
        Strength,
        Hold,
        RunDose,
        Done,
        VisaA,
        Symmetry,
        Written,
        ColumnCount
    };

    explicit ProgressTableModel(QObject* parent);

    void show(const ProgressData& data, const QDate& first, const QDate& last);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<QStringList> m_rows;
};

} // namespace ach
