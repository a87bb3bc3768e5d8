// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/marklistmodel.h"

#include "ui/intake/bodychartmodel.h"
#include "ui/intake/marktext.h"

#include <algorithm>

namespace ach {

MarkListModel::MarkListModel(const BodyChartModel& chart, QObject* parent)
    : QAbstractListModel(parent), m_chart(chart), m_marks(chart.marks())
{
    connect(&chart, &BodyChartModel::changed, this, &MarkListModel::refill);
}

int MarkListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_marks.size());
}

QVariant MarkListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlacedMark& placed = markAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return MarkText::title(placed.mark);
    case Qt::AccessibleTextRole:
        return MarkText::sentence(placed.mark);
    case Qt::AccessibleDescriptionRole:
    case DetailsRole:
        return MarkText::details(placed.mark);
    case KindRole:
        return static_cast<int>(placed.mark.kind);
    case NumberRole:
        return index.row() + 1;
    case PrimaryRole: {
        const auto primary = m_chart.chart().primaryPain(placed.mark.side);
        return primary && primary->id == placed.id;
    }
    default:
        return {};
    }
}

Qt::ItemFlags MarkListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

int MarkListModel::rowOf(const MarkId& id) const
{
    const auto it = std::find_if(m_marks.begin(), m_marks.end(),
                                 [&](const PlacedMark& row) { return row.id == id; });
    return it == m_marks.end() ? -1 : static_cast<int>(it - m_marks.begin());
}

void MarkListModel::refill()
{
    auto marks = m_chart.marks();
    const bool sameRows =
        std::equal(marks.begin(), marks.end(), m_marks.begin(), m_marks.end(),
                   [](const PlacedMark& a, const PlacedMark& b) { return a.id == b.id; });
    if (sameRows) {
        m_marks = std::move(marks);
        if (!m_marks.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_marks = std::move(marks);
    endResetModel();
}

} // namespace ach
