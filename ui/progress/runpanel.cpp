// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/chartpanel.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ach::RunPanel)
};

constexpr double kToldOpacity = 0.55; // paler than what was noted day by day

void paintFlat(QPainter& painter, const QRectF& rect)
{
    Paint::panel(painter, rect, 2, Theme::color(Theme::ChartDistance), {});
}

void paintHills(QPainter& painter, const QRectF& rect)
{
    Paint::panel(painter, rect, 2, Theme::color(Theme::ChartDistance), {});
    painter.fillRect(rect, QBrush(Theme::color(Theme::ChartHills), Qt::BDiagPattern));
    painter.setPen(QPen(Theme::color(Theme::ChartHills), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

/// A round number of kilometres that leaves two to four steps.
double stepFor(double most)
{
    for (const double step : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0}) {
        if (most / step <= 3)
            return step;
    }
    return 2000;
}

} // namespace

QString RunPanel::title() const
{
    return Words::tr("Running distance");
}

QString RunPanel::unit() const
{
    return Words::tr("km per week");
}

std::vector<ChartPanel::LegendItem> RunPanel::legend() const
{
    return {{Words::tr("flat"), &paintFlat}, {Words::tr("hills"), &paintHills}};
}

std::vector<double> RunPanel::ticks(const ProgressData& data, const TimeAxis& axis) const
{
    double most = 1;
    for (const RunWeek& week : data.weeks) {
        if (week.monday.addDays(6) >= axis.first && week.monday <= axis.last)
            most = std::max(most, week.metres / 1000.0);
    }
    const double step = stepFor(most);
    std::vector<double> values;
    for (double value = 0; value < most + step; value += step)
        values.push_back(value);
    return values;
}

std::pair<double, double> RunPanel::scale(const ProgressData& data, const TimeAxis& axis) const
{
    return {0, ticks(data, axis).back()};
}

QString RunPanel::readout(const ProgressData& data, const QDate& day) const
{
    const RunWeek* week = data.weekAt(day);
    if (week == nullptr)
        return Words::tr("not written down");
    const QString distance =
        Words::tr("%1 km").arg(QLocale().toString(week->metres / 1000.0, 'g', 5));
    if (week->isTold)
        return Words::tr("%1, told at the intake").arg(distance);
    if (week->hillMetres == 0)
        return Words::tr("%1, %2 of 7 days known").arg(distance).arg(week->notedDays);
    return Words::tr("%1, %2 km in hills")
        .arg(distance, QLocale().toString(week->hillMetres / 1000.0, 'g', 5));
}

void RunPanel::paintSeries(QPainter& painter, const QRectF& plot, const ProgressData& data,
                           const TimeAxis& axis) const
{
    for (const RunWeek& week : data.weeks) {
        const double from = std::max(axis.edge(week.monday), plot.left());
        const double to = std::min(axis.edge(week.monday.addDays(7)), plot.right());
        if (to <= from)
            continue;
        painter.setOpacity(week.isTold ? kToldOpacity : 1);
        const double gap = std::min(6.0, (to - from) * 0.2);
        const double bottom = y(0, plot, data, axis);
        const double top = y(week.metres / 1000.0, plot, data, axis);
        const QRectF bar(QPointF(from + gap, std::min(top, bottom - 1.5)),
                         QPointF(to - gap, bottom));
        if (bar.width() < 6)
            painter.fillRect(bar, Theme::color(Theme::ChartDistance));
        else
            Paint::panel(painter, bar, 2, Theme::color(Theme::ChartDistance), {});
        if (week.hillMetres > 0)
            paintHills(painter,
                       QRectF(QPointF(bar.left(), y(week.hillMetres / 1000.0, plot, data, axis)),
                              bar.bottomRight()));
    }
    painter.setOpacity(1);
}

} // namespace ach
