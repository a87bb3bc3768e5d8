// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progresstablemodel.h"

#include "ui/patients/recordtext.h"

#include <QLocale>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// "2.3, at most 5" of the noted values of a week; a dash without any.
QString meanAndMost(const QList<const ProgressDay*>& days,
                    std::optional<PainScore> DiaryDay::*field)
{
    int sum = 0;
    int count = 0;
    int most = 0;
    for (const ProgressDay* day : days) {
        if (const auto& score = day->entry.*field) {
            sum += score->value();
            most = std::max(most, score->value());
            ++count;
        }
    }
    if (count == 0)
        return u"\u2013"_s;
    const QString mean = QLocale().toString(static_cast<double>(sum) / count, 'f', 1);
    return ProgressTableModel::tr("%1 (at most %2)").arg(mean).arg(most);
}

QString kilometres(int metres)
{
    return QLocale().toString(metres / 1000.0, 'f', 1);
}

} // namespace

ProgressTableModel::ProgressTableModel(QObject* parent) : QAbstractTableModel(parent) { }

void ProgressTableModel::show(const ProgressData& data, const QDate& first, const QDate& last)
{
    beginResetModel();
    m_rows.clear();
    for (QDate monday = first.addDays(1 - first.dayOfWeek()); monday <= last;
         monday = monday.addDays(7)) {
        QList<const ProgressDay*> days;
        for (int i = 0; i < 7; ++i) {
            if (const ProgressDay* day = data.dayAt(monday.addDays(i)))
                days.append(day);
        }
        const RunWeek* week = data.weekAt(monday);
        const PhaseSpan* phase = data.phaseAt(std::min(monday.addDays(6), data.today));
        m_rows.append(
            {QLocale().toString(monday, QLocale::ShortFormat),
             phase != nullptr ? RecordText::phase(phase->kind) : u"\u2013"_s,
             week != nullptr ? kilometres(week->metres) : u"\u2013"_s,
             week != nullptr ? kilometres(week->hillMetres) : u"\u2013"_s,
             meanAndMost(days, &DiaryDay::painDuring), meanAndMost(days, &DiaryDay::painAfter),
             meanAndMost(days, &DiaryDay::painNextMorning), tr("%1 of 7").arg(days.size())});
    }
    endResetModel();
}

int ProgressTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProgressTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProgressTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return m_rows.at(index.row()).at(index.column());
    if (role == Qt::TextAlignmentRole && index.column() >= RunKm)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    return {};
}

QVariant ProgressTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Week:
        return tr("Week from");
    case Phase:
        return tr("Phase");
    case RunKm:
        return tr("Running, km");
    case HillKm:
        return tr("in hills, km");
    case During:
        return tr("Pain during");
    case After:
        return tr("Pain after");
    case Morning:
        return tr("Pain next morning");
    default:
        return tr("Days noted");
    }
}

} // namespace ach
