// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/measurepanel.h"

#include "core/outcome/sidetests.h"
#include "ui/progress/decimation.h"
#include "ui/shell/datetext.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <functional>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ach::MeasurePanel)
};

constexpr int kWeek = 7;
constexpr float kChanceOpacity = 0.22F;
constexpr double kMark = 4;
constexpr double kDotsFromDayWidth = 1.5; // as in the pain panel

/// The newest measurement up to `day`; null before the first one.
const MeasuredValue* newestUpTo(const QList<MeasuredValue>& values, const QDate& day)
{
    const MeasuredValue* newest = nullptr;
    for (const MeasuredValue& value : values) {
        if (value.on <= day)
            newest = &value;
    }
    return newest;
}

QString whole(double value)
{
    return QLocale().toString(std::round(value), 'f', 0);
}

/// The measurements as marks on a line, each with its number where there is room.
template<class PaintMark>
void paintMeasured(QPainter& painter, const QRectF& plot, const TimeAxis& axis,
                   const QList<MeasuredValue>& values, Theme::Token ink, const PaintMark& paintMark,
                   const std::function<double(double)>& level)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::color(ink), 2));
    QPainterPath line;
    for (const MeasuredValue& value : values) {
        const QPointF point(axis.x(value.on), level(value.value));
        &value == &values.first() ? line.moveTo(point) : line.lineTo(point);
    }
    painter.drawPath(line);
    painter.setFont(Theme::font(Theme::Type::Caption, QFont::DemiBold));
    const double high = painter.fontMetrics().height();
    double taken = plot.left();
    for (const MeasuredValue& value : values) {
        const QPointF point(axis.x(value.on), level(value.value));
        painter.setPen(QPen(Theme::color(Theme::Surface), 1));
        painter.setBrush(Theme::color(ink));
        paintMark(point);
        const QString text = whole(value.value);
        const double wide = painter.fontMetrics().horizontalAdvance(text);
        const double left = std::clamp(point.x() + kMark + 3, plot.left(), plot.right() - wide - 2);
        if (left < taken)
            continue;
        const bool isAbove = point.y() - high > plot.top();
        painter.setPen(Theme::color(Theme::Text));
        painter.drawText(QRectF(left, isAbove ? point.y() - high : point.y() + 2, wide + 2, high),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        taken = left + wide + 4;
    }
}

} // namespace

QString VisaAPanel::title() const
{
    return Words::tr("VISA-A");
}

QString VisaAPanel::unit() const
{
    return Words::tr("0–100, higher is better");
}

std::pair<double, double> VisaAPanel::scale(const ProgressData& /*data*/,
                                            const TimeAxis& /*axis*/) const
{
    return {-2, 102}; // a mark at the end is whole
}

std::vector<double> VisaAPanel::ticks(const ProgressData& /*data*/, const TimeAxis& /*axis*/) const
{
    return {0, 50, 100};
}

QString VisaAPanel::readout(const ProgressData& data, const QDate& day) const
{
    const MeasuredValue* value = newestUpTo(data.visaA, day);
    if (value == nullptr)
        return data.visaA.isEmpty() ? Words::tr("not measured") : Words::tr("not measured yet");
    return Words::tr("%1 on %2").arg(whole(value->value), dateText(value->on));
}

void VisaAPanel::paintGround(QPainter& painter, const QRectF& plot, const ProgressData& data,
                             const TimeAxis& axis) const
{
    if (data.visaA.isEmpty())
        return;
    const MeasuredValue& first = data.visaA.first();
    QColor ground = Theme::color(Theme::ChartVisa);
    ground.setAlphaF(kChanceOpacity);
    double roomFrom = plot.right();
    double top = 0;
    for (QDate from = first.on; from <= axis.last; from = from.addDays(kWeek)) {
        const int weeks = static_cast<int>(first.on.daysTo(from)) / kWeek;
        const auto limits = changeLimits(Instrument::VisaA, weeks);
        const double left = std::max(plot.left(), axis.edge(from));
        const double right = std::min(plot.right(), axis.edge(from.addDays(kWeek)));
        if (!limits || !limits->important || right <= left)
            continue;
        const double most = std::min(100.0, first.value + *limits->important);
        const double high = y(most, plot, data, axis);
        painter.fillRect(
            QRectF(QPointF(left, high), QPointF(right, y(first.value, plot, data, axis))), ground);
        painter.setPen(QPen(Theme::color(Theme::ChartVisa), 1, Qt::DashLine));
        painter.drawLine(QPointF(left, high), QPointF(right, high));
        if (roomFrom == plot.right())
            roomFrom = left;
        top = high;
    }
    const double bottom = y(first.value, plot, data, axis);
    painter.setFont(Theme::font(Theme::Type::Caption));
    const QString text =
        ChartWords::pick(data.words.chance, Words::tr("up to here a change may be chance"));
    const bool hasRoom = bottom - top >= painter.fontMetrics().height() * 0.9
        && plot.right() - roomFrom > painter.fontMetrics().horizontalAdvance(text) + 80;
    painter.setPen(Theme::color(Theme::Text2));
    if (top > 0 && hasRoom)
        painter.drawText(QRectF(QPointF(roomFrom, top - 1), QPointF(plot.right() - 6, bottom + 1)),
                         Qt::AlignRight | Qt::AlignVCenter, text);
}

void VisaAPanel::paintSeries(QPainter& painter, const QRectF& plot, const ProgressData& data,
                             const TimeAxis& axis) const
{
    paintMeasured(
        painter, plot, axis, data.visaA, Theme::ChartVisa,
        [&painter](QPointF point) {
            painter.drawRect(QRectF(point.x() - kMark, point.y() - kMark, 2 * kMark, 2 * kMark));
        },
        [&](double value) { return y(value, plot, data, axis); });
}

QString SymmetryPanel::title() const
{
    return Words::tr("Heel-rise symmetry");
}

QString SymmetryPanel::unit() const
{
    return Words::tr("% of the other leg");
}

std::pair<double, double> SymmetryPanel::scale(const ProgressData& data,
                                               const TimeAxis& /*axis*/) const
{
    double most = 100;
    double least = 50;
    for (const MeasuredValue& value : data.symmetry) {
        most = std::max(most, value.value);
        least = std::min(least, value.value);
    }
    return {least < 50 ? -5 : 45, most + 8};
}

std::vector<double> SymmetryPanel::ticks(const ProgressData& data, const TimeAxis& axis) const
{
    return scale(data, axis).first < 0 ? std::vector<double>{0, 50, 100}
                                       : std::vector<double>{50, 75, 100};
}

QString SymmetryPanel::readout(const ProgressData& data, const QDate& day) const
{
    const MeasuredValue* value = newestUpTo(data.symmetry, day);
    if (value == nullptr)
        return data.symmetry.isEmpty() ? Words::tr("not measured") : Words::tr("not measured yet");
    return Words::tr("%1 % on %2").arg(whole(value->value), dateText(value->on));
}

void SymmetryPanel::paintGround(QPainter& painter, const QRectF& plot, const ProgressData& data,
                                const TimeAxis& axis) const
{
    const double level = y(kReturnSymmetryPercent, plot, data, axis);
    painter.setPen(QPen(Theme::color(Theme::ChartSymmetry), 1, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), level), QPointF(plot.right(), level));
    painter.setFont(Theme::font(Theme::Type::Caption));
    painter.setPen(Theme::color(Theme::Text2));
    painter.drawText(
        QRectF(plot.left() + 8, level + 1, plot.width(), 20), Qt::AlignLeft | Qt::AlignTop,
        ChartWords::pick(data.words.usualSymmetry, Words::tr("%1 % is usual for a return to sport"))
            .arg(kReturnSymmetryPercent));
}

void SymmetryPanel::paintSeries(QPainter& painter, const QRectF& plot, const ProgressData& data,
                                const TimeAxis& axis) const
{
    paintMeasured(
        painter, plot, axis, data.symmetry, Theme::ChartSymmetry,
        [&painter](QPointF point) {
            painter.drawPolygon(
                QPolygonF({point + QPointF(0, -kMark - 1), point + QPointF(kMark + 1, kMark),
                           point + QPointF(-kMark - 1, kMark)}));
        },
        [&](double value) { return y(value, plot, data, axis); });
}

QString StiffnessPanel::title() const
{
    return Words::tr("Morning stiffness");
}

QString StiffnessPanel::unit() const
{
    return Words::tr("minutes, next morning");
}

bool StiffnessPanel::isFolded(const ProgressData& data) const
{
    return std::none_of(data.days.begin(), data.days.end(),
                        [](const ProgressDay& day) { return day.entry.stiffness.has_value(); });
}

std::vector<double> StiffnessPanel::ticks(const ProgressData& data, const TimeAxis& axis) const
{
    int most = 1;
    for (const ProgressDay& day : data.days) {
        if (day.entry.day >= axis.first && day.entry.day <= axis.last && day.entry.stiffness)
            most = std::max(most, day.entry.stiffness->value());
    }
    const double top = niceTop(most);
    return {0, top / 2, top};
}

std::pair<double, double> StiffnessPanel::scale(const ProgressData& data,
                                                const TimeAxis& axis) const
{
    const double top = ticks(data, axis).back();
    return {-0.06 * top, 1.06 * top};
}

QString StiffnessPanel::readout(const ProgressData& data, const QDate& day) const
{
    const ProgressDay* noted = data.dayAt(day);
    if (noted == nullptr || !noted->entry.stiffness)
        return Words::tr("not written down");
    return Words::tr("%n min", nullptr, noted->entry.stiffness->value());
}

void StiffnessPanel::paintSeries(QPainter& painter, const QRectF& plot, const ProgressData& data,
                                 const TimeAxis& axis) const
{
    QList<QPointF> points;
    QPainterPath line;
    QDate last;
    for (const ProgressDay& day : data.days) {
        if (!day.entry.stiffness || day.entry.day < axis.first || day.entry.day > axis.last)
            continue;
        const QPointF point(axis.x(day.entry.day),
                            y(day.entry.stiffness->value(), plot, data, axis));
        last.isValid() && joins(last, day.entry.day) ? line.lineTo(point) : line.moveTo(point);
        last = day.entry.day;
        points.append(point);
    }
    painter.setPen(QPen(Theme::color(Theme::ChartMorning), 1.5, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    if (axis.dayWidth() < kDotsFromDayWidth) {
        const QList<ColumnSpan> spans = columnSpans(points, 1);
        for (const ColumnSpan& span : spans)
            painter.drawLine(QPointF(span.x, span.least - 1), QPointF(span.x, span.most + 1));
        return;
    }
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::ChartMorning));
    const double radius = std::clamp(axis.dayWidth() * 0.24, 1.5, 2.5);
    for (const QPointF& point : std::as_const(points))
        painter.drawEllipse(point, radius, radius);
}

} // namespace ach
