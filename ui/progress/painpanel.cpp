// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/chartpanel.h"
#include "ui/progress/decimation.h"
#include "ui/progress/scoretext.h"
#include "ui/shell/glyphs.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace ach {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ach::PainPanel)
};

constexpr double kGoMost = 2; // evidence 4.1
constexpr double kFinestStep = 1; // pixels; ten years have five days in each
constexpr double kDotsFromDayWidth = 1.5; // narrower days would be a smear
constexpr double kMissingMark = -0.25; // where the marks of days without a note lie
constexpr double kColumnOpacity = 0.6;
constexpr double kMarkOpacity = 0.45; // so that the means in front of the marks carry the eye

/// The upper ends of "carry on" and "watch"; a limit under 2 leaves no "watch".
struct Bands {
    double go;
    double watch;
};

Bands bandsOf(const PainLimits& limits)
{
    const double limit = limits.exercise.value();
    return {std::min(kGoMost, limit), limit};
}

void paintDuring(QPainter& painter, QPointF centre, double radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::ChartPain));
    painter.drawEllipse(centre, radius, radius);
}

void paintAfter(QPainter& painter, QPointF centre, double radius)
{
    painter.setPen(QPen(Theme::color(Theme::ChartPain), 1.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius + 1.6, radius + 1.6);
}

void paintMorning(QPainter& painter, QPointF centre, double radius)
{
    const double half = radius * 1.3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::ChartMorning));
    painter.drawPolygon(std::array{centre + QPointF(0, -half), centre + QPointF(half, 0),
                                   centre + QPointF(0, half), centre + QPointF(-half, 0)}
                            .data(),
                        4);
}

QPen linePen(bool isMorning)
{
    QPen pen(Theme::color(isMorning ? Theme::ChartMorning : Theme::ChartPain), 2, Qt::SolidLine,
             Qt::FlatCap, Qt::RoundJoin);
    if (isMorning)
        pen.setDashPattern({3, 1.5}); // 6 and 3 pixels
    return pen;
}

void paintDuringKey(QPainter& painter, const QRectF& rect)
{
    painter.setPen(linePen(false));
    painter.drawLine(QPointF(rect.left(), rect.center().y()),
                     QPointF(rect.right(), rect.center().y()));
    paintDuring(painter, rect.center(), 3);
}

void paintAfterKey(QPainter& painter, const QRectF& rect)
{
    paintAfter(painter, rect.center(), 2);
}

void paintMorningKey(QPainter& painter, const QRectF& rect)
{
    painter.setPen(linePen(true));
    painter.drawLine(QPointF(rect.left(), rect.center().y()),
                     QPointF(rect.right(), rect.center().y()));
    paintMorning(painter, rect.center(), 3);
}

/// The shape and the word of a band on a plate in its colour, so that no mark hides them.
void paintBandWord(QPainter& painter, const QRectF& band, Light light, Theme::Token ground,
                   const QString& word)
{
    constexpr double kShape = 14;
    painter.setFont(Theme::font(Theme::Type::Caption));
    const bool hasRoom = band.height() >= kShape + 1 && band.width() >= kShape + 2 * Space::x2;
    if (!hasRoom)
        return;
    const double middle = band.center().y();
    const QRectF beside = band.adjusted(Space::x2 + kShape + 6, 0, 0, 0);
    const double wordWidth = painter.fontMetrics().horizontalAdvance(word);
    const bool hasWord = wordWidth <= beside.width();
    const double high = std::min(band.height() - 1, painter.fontMetrics().height() + 2.0);
    const double wide = 4 + kShape + (hasWord ? 6 + wordWidth : 0) + 4;
    Paint::panel(painter, QRectF(band.left() + Space::x2 - 4, middle - high / 2, wide, high), 3,
                 Theme::color(ground), {});
    Glyphs::paintLight(painter,
                       QRectF(band.left() + Space::x2, middle - kShape / 2, kShape, kShape), light);
    painter.setPen(Theme::color(Theme::Text2));
    if (hasWord)
        painter.drawText(beside, Qt::AlignLeft | Qt::AlignVCenter, word);
}

} // namespace

QString PainPanel::title() const
{
    return Words::tr("Pain");
}

QString PainPanel::unit() const
{
    return Words::tr("0–10, dots are days, lines are 7-day means");
}

std::vector<ChartPanel::LegendItem> PainPanel::legend() const
{
    return {{Words::tr("during"), &paintDuringKey},
            {Words::tr("after"), &paintAfterKey},
            {Words::tr("next morning"), &paintMorningKey}};
}

std::pair<double, double> PainPanel::scale(const ProgressData& /*data*/,
                                           const TimeAxis& /*axis*/) const
{
    return {-0.4, 10.4}; // a dot at 0 or 10 is whole
}

std::vector<double> PainPanel::ticks(const ProgressData& data, const TimeAxis& axis) const
{
    std::vector<double> values{0, 10};
    for (const PhaseSpan& span : data.phases) {
        const bool isInView = span.last >= axis.first && span.first <= axis.last;
        if (!isInView)
            continue;
        values.push_back(bandsOf(span.limits).go);
        values.push_back(bandsOf(span.limits).watch);
    }
    if (values.size() == 2)
        values.push_back(5);
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

QString PainPanel::readout(const ProgressData& data, const QDate& day) const
{
    const ProgressDay* noted = data.dayAt(day);
    if (noted == nullptr)
        return Words::tr("not written down");
    return Words::tr("during %1, after %2, morning %3")
        .arg(scoreText(noted->entry.painDuring), scoreText(noted->entry.painAfter),
             scoreText(noted->entry.painNextMorning));
}

void PainPanel::paintGround(QPainter& painter, const QRectF& plot, const ProgressData& data,
                            const TimeAxis& axis) const
{
    const auto level = [&](double value) { return y(value, plot, data, axis); };
    for (qsizetype i = 0; i < data.phases.size(); ++i) {
        const PhaseSpan& span = data.phases.at(i);
        // Days before the first plan had no limit, so no band begins before it.
        const double from = std::max(plot.left(), axis.edge(span.first));
        const double to = i + 1 == data.phases.size()
            ? plot.right()
            : std::min(plot.right(), axis.edge(data.phases.at(i + 1).first));
        if (to <= from)
            continue;
        const Bands bands = bandsOf(span.limits);
        painter.fillRect(QRectF(QPointF(from, plot.top()), QPointF(to, level(bands.watch))),
                         Theme::color(Theme::BandStop));
        painter.fillRect(QRectF(QPointF(from, level(bands.watch)), QPointF(to, level(bands.go))),
                         Theme::color(Theme::BandCare));
        painter.fillRect(QRectF(QPointF(from, level(bands.go)), QPointF(to, plot.bottom())),
                         Theme::color(Theme::BandGo));
        painter.setPen(QPen(Theme::color(Theme::Text3), 1, Qt::DashLine));
        painter.drawLine(QPointF(from, level(bands.watch)), QPointF(to, level(bands.watch)));
        painter.drawLine(QPointF(from, level(bands.go)), QPointF(to, level(bands.go)));
    }
}

void PainPanel::paintBandWords(QPainter& painter, const QRectF& plot, const ProgressData& data,
                               const TimeAxis& axis) const
{
    for (qsizetype i = 0; i < data.phases.size(); ++i) {
        const PhaseSpan& span = data.phases.at(i);
        const double from = std::max(plot.left(), axis.edge(span.first));
        const double to = i + 1 == data.phases.size()
            ? plot.right()
            : std::min(plot.right(), axis.edge(data.phases.at(i + 1).first));
        if (to <= from)
            continue;
        const auto name = [&](double top, double bottom, Light light, Theme::Token ground,
                              const QString& word) {
            paintBandWord(painter, QRectF(QPointF(from, top), QPointF(plot.right(), bottom)), light,
                          ground, word);
        };
        const Bands bands = bandsOf(span.limits);
        const double watch = y(bands.watch, plot, data, axis);
        const double go = y(bands.go, plot, data, axis);
        name(plot.top(), watch, Light::Stop, Theme::BandStop,
             ChartWords::pick(data.words.stop, Words::tr("stop")));
        name(watch, go, Light::Care, Theme::BandCare,
             ChartWords::pick(data.words.watch, Words::tr("watch the morning")));
        name(go, plot.bottom(), Light::Go, Theme::BandGo,
             ChartWords::pick(data.words.carryOn, Words::tr("carry on")));
        return; // the first phase in view names the bands
    }
}

void PainPanel::paintLine(QPainter& painter, const QRectF& plot, const ProgressData& data,
                          const TimeAxis& axis, std::optional<double> ProgressDay::*mean) const
{
    QPainterPath line;
    QList<QPointF> piece;
    QDate last;
    const auto finish = [&] {
        const QList<QPointF> kept = decimated(piece, kFinestStep);
        for (qsizetype i = 0; i < kept.size(); ++i)
            i == 0 ? line.moveTo(kept.at(i)) : line.lineTo(kept.at(i));
        piece.clear();
    };
    for (const ProgressDay& day : data.days) {
        if (!(day.*mean))
            continue;
        if (last.isValid() && !joins(last, day.entry.day))
            finish();
        last = day.entry.day;
        piece.append({axis.x(last), y(*(day.*mean), plot, data, axis)});
    }
    finish();
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
}

void PainPanel::paintColumns(QPainter& painter, const QRectF& plot, const ProgressData& data,
                             const TimeAxis& axis, std::optional<PainScore> DiaryDay::*field) const
{
    QList<QPointF> points;
    for (const ProgressDay& day : data.days) {
        if (day.entry.day < axis.first || day.entry.day > axis.last)
            continue;
        if (const auto& score = day.entry.*field)
            points.append({axis.x(day.entry.day), y(score->value(), plot, data, axis)});
    }
    const QList<ColumnSpan> spans = columnSpans(points, kFinestStep);
    for (const ColumnSpan& span : spans)
        painter.drawLine(QPointF(span.x, span.least - 1), QPointF(span.x, span.most + 1));
}

void PainPanel::paintMissing(QPainter& painter, const QRectF& plot, const ProgressData& data,
                             const TimeAxis& axis) const
{
    painter.setPen(QPen(Theme::color(Theme::Text3), 1.5, Qt::SolidLine, Qt::FlatCap));
    const double level = y(kMissingMark, plot, data, axis);
    const QDate until = std::min(axis.last, data.today.addDays(-1));
    for (QDate day = std::max(axis.first, data.intake); day <= until; day = day.addDays(1)) {
        const double half = axis.dayWidth() * 0.3;
        if (data.dayAt(day) == nullptr)
            painter.drawLine(QPointF(axis.x(day) - half, level),
                             QPointF(axis.x(day) + half, level));
    }
}

void PainPanel::paintSeries(QPainter& painter, const QRectF& plot, const ProgressData& data,
                            const TimeAxis& axis) const
{
    if (axis.dayWidth() >= kDotsFromDayWidth) {
        const double radius = std::clamp(axis.dayWidth() * 0.24, 1.5, 3.0);
        const auto mark = [&](const ProgressDay& day, std::optional<PainScore> DiaryDay::*field,
                              void (*paint)(QPainter&, QPointF, double)) {
            if (const auto& score = day.entry.*field)
                paint(painter, QPointF(axis.x(day.entry.day), y(score->value(), plot, data, axis)),
                      radius);
        };
        painter.setOpacity(kMarkOpacity);
        for (const ProgressDay& day : data.days) {
            if (day.entry.day < axis.first || day.entry.day > axis.last)
                continue;
            mark(day, &DiaryDay::painAfter, &paintAfter);
            mark(day, &DiaryDay::painNextMorning, &paintMorning);
            mark(day, &DiaryDay::painDuring, &paintDuring);
        }
        painter.setOpacity(1);
        paintMissing(painter, plot, data, axis);
    } else {
        painter.setOpacity(kColumnOpacity);
        painter.setPen(QPen(Theme::color(Theme::ChartMorning), 1, Qt::SolidLine, Qt::FlatCap));
        paintColumns(painter, plot, data, axis, &DiaryDay::painNextMorning);
        painter.setPen(QPen(Theme::color(Theme::ChartPain), 1, Qt::SolidLine, Qt::FlatCap));
        paintColumns(painter, plot, data, axis, &DiaryDay::painAfter);
        paintColumns(painter, plot, data, axis, &DiaryDay::painDuring);
        painter.setOpacity(1);
    }
    painter.setPen(linePen(false));
    paintLine(painter, plot, data, axis, &ProgressDay::duringMean);
    painter.setPen(linePen(true));
    paintLine(painter, plot, data, axis, &ProgressDay::morningMean);
    paintBandWords(painter, plot, data, axis);
}

} // namespace ach
