// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/loadhistorypainter.h"

#include "core/base/bidi.h"
#include "ui/shell/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

constexpr int kRoundTo = 500; // metres of one step of a dragged bar
constexpr double kBarPart = 0.68; // of a column

QFont caption(int weight = QFont::Normal)
{
    return Theme::font(Theme::Type::Caption, weight);
}

double lineHeight()
{
    return QFontMetricsF(caption()).height();
}

QString weekText(int week)
{
    if (week > 0)
        return u"+"_s + QLocale().toString(week);
    return week < 0 ? QChar(0x2212) + QLocale().toString(-week) : QLocale().toString(0);
}

} // namespace

LoadHistoryLayout::LoadHistoryLayout(const QRectF& area, const LoadHistory& history)
    : m_legendTop(area.top()), m_chipsTop(area.bottom() - chipHeight())
{
    int most = 0;
    for (int week = LoadHistory::kFirstWeek; week <= LoadHistory::kLastWeek; ++week) {
        const LoadWeek& value = history.week(week);
        most = qMax(most,
                    qMax(value.distance ? value.distance->value() : 0,
                         value.hills ? value.hills->value() : 0));
    }
    constexpr std::array kSteps{5'000, 10'000, 20'000, 50'000, 100'000, 200'000};
    for (const int step : kSteps) {
        m_axisStep = step;
        m_axisEnd =
            qMax(2, (most + step / 4 + step - 1) / step) * step; // a quarter step to drag into
        if (most > 0 ? m_axisEnd / step <= 4 : step == 20'000)
            break;
    }
    const double axisWidth = QFontMetricsF(caption()).horizontalAdvance(u"500"_s) + Space::x2;
    const double top = m_legendTop + legendHeight() + lineHeight() * 1.5;
    const double bottom = m_chipsTop - Space::x2 - lineHeight() - Space::x1;
    m_plot =
        QRectF(area.left() + axisWidth, top, area.width() - axisWidth, qMax(20.0, bottom - top));
}

double LoadHistoryLayout::legendHeight()
{
    return lineHeight() + Space::x2;
}

double LoadHistoryLayout::chipHeight()
{
    return lineHeight() + Space::x2;
}

QRectF LoadHistoryLayout::column(int week) const
{
    const double width = m_plot.width() / LoadHistory::kWeekCount;
    return {m_plot.left() + width * (week - LoadHistory::kFirstWeek), m_plot.top(), width,
            m_plot.height()};
}

double LoadHistoryLayout::y(double metres) const
{
    return m_plot.bottom() - m_plot.height() * metres / m_axisEnd;
}

QRectF LoadHistoryLayout::bar(int week, int metres) const
{
    const QRectF whole = column(week);
    const double width = whole.width() * kBarPart;
    return {whole.center().x() - width / 2, y(metres), width, m_plot.bottom() - y(metres)};
}

WeekDistance LoadHistoryLayout::distanceAt(double pixelY) const
{
    const double metres = (m_plot.bottom() - pixelY) / m_plot.height() * m_axisEnd;
    const int rounded = static_cast<int>(std::lround(metres / kRoundTo)) * kRoundTo;
    return *WeekDistance::from(std::clamp(rounded, WeekDistance::kMin, WeekDistance::kMax));
}

std::optional<int> LoadHistoryLayout::weekAt(const QPointF& pixel) const
{
    if (!m_plot.adjusted(0, -lineHeight(), 0, lineHeight() * 1.4).contains(pixel))
        return std::nullopt;
    const double width = m_plot.width() / LoadHistory::kWeekCount;
    const int index = static_cast<int>((pixel.x() - m_plot.left()) / width);
    return LoadHistory::kFirstWeek + std::clamp(index, 0, LoadHistory::kWeekCount - 1);
}

LoadHistoryPainter::LoadHistoryPainter(QPainter& painter, const LoadHistoryLayout& layout,
                                       const LoadHistory& history, const LoadHistoryState& state)
    : m_painter(painter), m_layout(layout), m_history(history), m_state(state)
{
}

QString LoadHistoryPainter::kilometres(int metres)
{
    const int tenths = (metres + 50) / 100;
    return QLocale().toString(tenths / 10.0, 'f', tenths % 10 == 0 ? 0 : 1);
}

namespace {

/// Means are rounded to whole kilometres from 10 km on; a decimal would look more exact than a mean
/// of weeks is.
QString mean(WeekDistance distance)
{
    const int metres = distance.value();
    return LoadHistoryPainter::kilometres(metres < 10'000 ? metres : (metres + 500) / 1000 * 1000);
}

} // namespace

QString LoadHistoryPainter::distanceChip(const LoadJump& jump)
{
    return tr("%1 km in %n week(s)", nullptr, jump.weeks)
        .arg(leftToRight(mean(jump.from) + u" → "_s + mean(jump.to)));
}

QString LoadHistoryPainter::hillsChip(const LoadJump& jump)
{
    return tr("Hills %1 km").arg(leftToRight(mean(jump.from) + u" → "_s + mean(jump.to)));
}

void LoadHistoryPainter::paint()
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintLegend();
    paintAxis();
    for (int week = LoadHistory::kFirstWeek; week <= LoadHistory::kLastWeek; ++week)
        paintWeek(week);
    paintJump();
    paintFirstPain();
    paintChips();
    m_painter.restore();
}

void LoadHistoryPainter::paintLegend()
{
    m_painter.setFont(caption());
    const QFontMetricsF metrics(caption());
    double x = m_layout.plot().left();
    const double middle = m_layout.legendTop() + lineHeight() / 2;
    const auto add = [&](std::optional<Theme::Token> color, bool hatched, Theme::Token ink,
                         const QString& text) {
        if (color) {
            const QRectF box(x, middle - 6, 12, 12);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(Theme::color(*color));
            m_painter.drawRoundedRect(box, 2, 2);
            if (hatched)
                m_painter.fillRect(box, QBrush(Theme::color(Theme::Surface), Qt::BDiagPattern));
            x += 12 + 5;
        }
        m_painter.setPen(Theme::color(ink));
        const double room = m_layout.plot().right() - x;
        m_painter.drawText(QRectF(x, m_layout.legendTop(), room, lineHeight()),
                           static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute),
                           metrics.elidedText(text, Qt::ElideRight, room));
        x += metrics.horizontalAdvance(text) + Space::x4;
    };
    add(Theme::ChartDistance, false, Theme::Text2, tr("km per week"));
    add(Theme::ChartHills, true, Theme::Text2, tr("km on hills"));
    const QString hint = tr("week 0 is the first pain · type or drag the bars");
    if (x + metrics.horizontalAdvance(hint) <= m_layout.plot().right())
        add(std::nullopt, false, Theme::Text3, hint);
}

void LoadHistoryPainter::paintAxis()
{
    m_painter.setFont(caption());
    const QRectF& plot = m_layout.plot();
    for (int metres = 0; metres <= m_layout.axisEnd(); metres += m_layout.axisStep()) {
        const double y = m_layout.y(metres);
        m_painter.setPen(QPen(Theme::color(metres == 0 ? Theme::BorderStrong : Theme::Border), 1));
        m_painter.drawLine(QPointF(plot.left(), std::round(y) + 0.5),
                           QPointF(plot.right(), std::round(y) + 0.5));
        m_painter.setPen(Theme::color(Theme::Text2));
        m_painter.drawText(QRectF(plot.left() - 60, y - 10, 60 - Space::x2, 20),
                           static_cast<int>(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute),
                           kilometres(metres));
    }
}

void LoadHistoryPainter::paintWeek(int week)
{
    const LoadWeek& value = m_history.week(week);
    const QRectF column = m_layout.column(week);
    const bool current = m_state.week == week;
    if (current || m_state.hovered == week)
        m_painter.fillRect(column.adjusted(1, 0, -1, 0),
                           Theme::color(current ? Theme::AccentWeak : Theme::Surface2));

    if (value.distance) {
        const QRectF bar = m_layout.bar(week, value.distance->value());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Theme::color(Theme::ChartDistance));
        m_painter.drawRoundedRect(bar, 2, 2);
    } else {
        // An unknown week is an empty frame, which a week without running is not.
        QPen pen(Theme::color(Theme::BorderStrong), 1, Qt::CustomDashLine);
        pen.setDashPattern({3, 3});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(m_layout.bar(week, m_layout.axisEnd() / 4), 2, 2);
    }
    if (value.hills && value.hills->value() > 0) {
        const QRectF bar = m_layout.bar(week, value.hills->value());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Theme::color(Theme::ChartHills));
        m_painter.drawRoundedRect(bar, 1, 1);
        QColor hatch = Theme::color(Theme::Surface);
        hatch.setAlphaF(0.55F);
        m_painter.fillRect(bar, QBrush(hatch, Qt::BDiagPattern));
    }

    const QFont small = caption(current ? QFont::Bold : QFont::Normal);
    m_painter.setFont(small);
    m_painter.setPen(Theme::color(current ? Theme::Text : Theme::Text2));
    m_painter.drawText(
        QRectF(column.left(), m_layout.plot().bottom() + Space::x1, column.width(), lineHeight()),
        Qt::AlignCenter | Qt::TextDontClip, leftToRight(weekText(week)));

    if (!current && m_state.hovered != week)
        return;
    const auto& shown = m_state.series == HistoryLine::Hills ? value.hills : value.distance;
    QString text = shown ? kilometres(shown->value()) : u"?"_s;
    if (current && !m_state.typed.isEmpty())
        text = m_state.typed;
    const QFont bold = caption(QFont::Bold);
    const QFontMetricsF metrics(bold);
    QRectF flag(0, 0, metrics.horizontalAdvance(text) + Space::x3, lineHeight() + 2);
    const double top = m_layout.y(shown ? shown->value() : m_layout.axisEnd() / 4.0);
    flag.moveCenter(
        {column.center().x(), qMax(m_layout.plot().top(), top - flag.height() / 2 - 3)});
    const bool hills = m_state.series == HistoryLine::Hills;
    m_painter.setPen(QPen(Theme::color(hills ? Theme::ChartHills : Theme::Accent), 1.4));
    m_painter.setBrush(Theme::color(Theme::Surface));
    m_painter.drawRoundedRect(flag, Radius::small, Radius::small);
    m_painter.setFont(bold);
    m_painter.setPen(Theme::color(Theme::Text));
    m_painter.drawText(flag, Qt::AlignCenter, text);
}

void LoadHistoryPainter::paintJump()
{
    const auto jump = findLoadJump(m_history);
    if (!jump)
        return;
    const QRectF& plot = m_layout.plot();
    const double x = m_layout.column(jump->firstWeek).left();
    const double top = plot.top() - lineHeight() * 1.4;
    QPen pen(Theme::color(Theme::ChartPain), 1.8, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(x, top), QPointF(x, plot.bottom()));

    const QString text = jump->percent
        ? tr("jump: %1 % in %n week(s)", nullptr, jump->weeks)
              .arg(leftToRight(u"+"_s + QLocale().toString(*jump->percent)))
        : tr("running again after a break");
    const QFont bold = caption(QFont::DemiBold);
    const double width = QFontMetricsF(bold).horizontalAdvance(text) + 1;
    const bool fitsBefore = x - Space::x2 - width >= plot.left();
    const QRectF box(fitsBefore ? x - Space::x2 - width : x + Space::x2, top, width, lineHeight());
    m_painter.setFont(bold);
    m_painter.setPen(Theme::color(Theme::ChartPain));
    m_painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
}

void LoadHistoryPainter::paintFirstPain()
{
    const QRectF column = m_layout.column(0);
    const double top = m_layout.plot().top() - lineHeight() * 1.4;
    const QString text = tr("first pain");
    const QFont bold = caption(QFont::DemiBold);
    const double width = QFontMetricsF(bold).horizontalAdvance(text) + 1;
    const double left = qMin(column.center().x() - width / 2, m_layout.plot().right() - width);
    m_painter.setFont(bold);
    m_painter.setPen(Theme::color(Theme::Text));
    m_painter.drawText(QRectF(left, top, width, lineHeight()), Qt::AlignCenter | Qt::TextDontClip,
                       text);
    const QPointF tip(column.center().x(), m_layout.plot().top() + 4);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Theme::color(Theme::ChartPain));
    m_painter.drawPolygon(QPolygonF{tip, tip + QPointF(-5, -8), tip + QPointF(5, -8)});
}

void LoadHistoryPainter::paintChips()
{
    QStringList chips;
    if (const auto jump = findLoadJump(m_history))
        chips += distanceChip(*jump);
    if (const auto jump = findLoadJump(m_history, HistoryLine::Hills))
        chips += hillsChip(*jump);
    const QFont bold = Theme::font(Theme::Type::Caption, QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    m_painter.setFont(bold);
    double x = m_layout.plot().left();
    const double height = LoadHistoryLayout::chipHeight();
    for (const QString& text : std::as_const(chips)) {
        const double sign = height * 0.55;
        const QRectF chip(x, m_layout.chipsTop(),
                          metrics.horizontalAdvance(text) + sign + 3 * Space::x2 + 4, height);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Theme::color(Theme::CautionBg));
        m_painter.drawRoundedRect(chip, height / 2, height / 2);
        const QPointF foot(chip.left() + Space::x2 + sign / 2, chip.center().y() + sign / 2);
        m_painter.setBrush(Theme::color(Theme::Caution));
        m_painter.drawPolygon(QPolygonF{foot + QPointF(-sign / 2 - 1, 0),
                                        foot + QPointF(sign / 2 + 1, 0),
                                        foot + QPointF(0, -sign - 1)});
        m_painter.setPen(QPen(Theme::color(Theme::CautionBg), 1.6, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(foot + QPointF(0, -sign * 0.72), foot + QPointF(0, -sign * 0.32));
        m_painter.drawLine(foot + QPointF(0, -sign * 0.2), foot + QPointF(0, -sign * 0.05));
        m_painter.setPen(Theme::color(Theme::Caution));
        m_painter.drawText(chip.adjusted(2 * Space::x2 + sign, 0, 0, 0),
                           static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute),
                           text);
        x = chip.right() + Space::x2;
    }
    if (!chips.isEmpty() || !m_history.isEmpty())
        return;
    m_painter.setFont(Theme::font(Theme::Type::Small));
    m_painter.setPen(Theme::color(Theme::Text2));
    m_painter.drawText(QRectF(x, m_layout.chipsTop(), m_layout.plot().width(), height),
                       static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute),
                       tr("Type the first week, or import a file"));
}

} // namespace ach
