// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progresstablemodel.h"

#include "ui/patients/recordtext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

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

const QString kNothing = u"\u2013"_s;

QString kilometres(int metres)
{
    return QLocale().toString(metres / 1000.0, 'f', 1);
}

QString thousands(double value)
{
    return QLocale().toString(value / 1000.0, 'f', 1);
}

QString stiffnessOf(const QList<const ProgressDay*>& days)
{
    int sum = 0;
    int count = 0;
    int most = 0;
    for (const ProgressDay* day : days) {
        if (const auto& minutes = day->entry.stiffness) {
            sum += minutes->value();
            most = std::max(most, minutes->value());
            ++count;
        }
    }
    if (count == 0)
        return kNothing;
    const QString mean = QLocale().toString(static_cast<double>(sum) / count, 'f', 1);
    return ProgressTableModel::tr("%1 (at most %2)").arg(mean).arg(most);
}

/// Strength, hold, running dose and days done; never added, and a dash where a day is unknown.
QStringList dosesOf(const TendonWeek* week)
{
    if (week == nullptr)
        return {kNothing, kNothing, kNothing, kNothing};
    const WeekDose& dose = week->dose;
    QStringList strength;
    for (const StudyDose& study : dose.strength)
        strength.append(u"%1 (%2)"_s.arg(thousands(study.bodyweightRepetitions), study.study));
    const bool isKnown = dose.unknownDays == 0;
    const AdherenceCount& count = week->adherence;
    QString done = ProgressTableModel::tr("%1 of %2").arg(count.done).arg(count.planned);
    if (count.unknown > 0)
        done = ProgressTableModel::tr("%1, %2 not noted").arg(done).arg(count.unknown);
    return {isKnown && !strength.isEmpty() ? strength.join(u", "_s) : kNothing,
            isKnown && dose.holdSeconds ? QLocale().toString(*dose.holdSeconds / 60, 'f', 1)
                                        : kNothing,
            week->running ? ProgressTableModel::tr("%1 to %2")
                                .arg(thousands(week->running->low), thousands(week->running->high))
                          : kNothing,
            count.planned > 0 ? done : kNothing};
}

/// The last measurement of the seven days from `monday` on.
QString measuredIn(const QList<MeasuredValue>& values, const QDate& monday)
{
    QString text = kNothing;
    for (const MeasuredValue& value : values) {
        if (value.on >= monday && value.on <= monday.addDays(6))
            text = QLocale().toString(std::round(value.value), 'f', 0);
    }
    return text;
}

QString writtenIn(const QList<Annotation>& annotations, const QDate& monday)
{
    QStringList lines;
    for (const Annotation& annotation : annotations) {
        if (annotation.day >= monday && annotation.day <= monday.addDays(6))
            lines.append(ProgressTableModel::tr("%1: %2").arg(
                QLocale().toString(annotation.day, QLocale::ShortFormat), annotation.text));
    }
    return lines.isEmpty() ? kNothing : lines.join(u"; "_s);
}

} // namespace

ProgressTableModel::ProgressTableModel(QObject* parent) : QAbstractTableModel(parent) { }

void ProgressTableModel::show(const ProgressData& data, const QDate& first, const QDate& last)
{
    beginResetModel();
    m_rows.clear();
    const QDate end = std::min(last, data.today);
    for (QDate monday = first.addDays(1 - first.dayOfWeek()); monday <= end;
         monday = monday.addDays(7)) {
        QList<const ProgressDay*> days;
        for (int i = 0; i < 7; ++i) {
            if (const ProgressDay* day = data.dayAt(monday.addDays(i)))
                days.append(day);
        }
        const RunWeek* week = data.weekAt(monday);
        const PhaseSpan* phase = data.phaseAt(std::min(monday.addDays(6), data.today));
        m_rows.append({QLocale().toString(monday, QLocale::ShortFormat),
                       phase != nullptr ? RecordText::phase(phase->kind) : u"\u2013"_s,
                       week != nullptr ? kilometres(week->metres) : u"\u2013"_s,
                       week != nullptr ? kilometres(week->hillMetres) : u"\u2013"_s,
                       meanAndMost(days, &DiaryDay::painDuring),
                       meanAndMost(days, &DiaryDay::painAfter),
                       meanAndMost(days, &DiaryDay::painNextMorning), stiffnessOf(days),
                       tr("%1 of 7").arg(days.size())});
        m_rows.last() += dosesOf(data.tendonAt(monday));
        m_rows.last() += {measuredIn(data.visaA, monday), measuredIn(data.symmetry, monday),
                          writtenIn(data.annotations, monday)};
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
    if (role == Qt::TextAlignmentRole && index.column() >= RunKm && index.column() < Written)
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
    case Stiff:
        return tr("Stiffness, min");
    case Noted:
        return tr("Days noted");
    case Strength:
        return tr("Strength dose, 1000 body weights \u00d7 repetitions");
    case Hold:
        return tr("Hold dose, min");
    case RunDose:
        return tr("Running dose, 1000 body weights \u00d7 steps");
    case Done:
        return tr("Exercise days done");
    case VisaA:
        return tr("VISA-A");
    case Symmetry:
        return tr("Heel-rise symmetry, %");
    default:
        return tr("Written at a day");
    }
}

} // namespace ach
