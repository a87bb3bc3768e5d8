// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/reportchart.h"

#include "ui/progress/chartribbon.h"
#include "ui/progress/measurepanel.h"
#include "ui/progress/progressreading.h"
#include "ui/shell/painting.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

// The panels are laid out in pixels of the window; so many make one millimetre, which sets the
// captions in 8.5 pt.
constexpr double kPixelsPerMm = 4;
constexpr int kShareHeight = 12; // of a panel, in pixels
constexpr int kHeadHeight = 20;
constexpr int kDatesHeight = 20;
constexpr int kKeyWidth = 22;
constexpr int kShortestDays = 14; // so that a first visit does not fill the width with one day

ChartWords wordsOf(const SheetTexts& texts)
{
    ChartWords words;
    words.stop = texts.text(u"chart.stop"_s);
    words.watch = texts.text(u"chart.watch"_s);
    words.carryOn = texts.text(u"chart.carryOn"_s);
    words.chance = texts.text(u"chart.chance"_s);
    words.usualSymmetry = texts.text(u"chart.usualSymmetry"_s);
    words.beforeIntake = texts.text(u"chart.beforeIntake"_s);
    words.noPlan = texts.text(u"chart.noPlan"_s);
    words.planned = texts.text(u"chart.planned"_s);
    words.intake = texts.text(u"chart.intake"_s);
    words.visit = texts.text(u"chart.visit"_s);
    for (const auto& [kind, code] : kPhaseKindCodes.rows)
        words.phases.insert(kind, texts.text(u"phase."_s + QLatin1StringView(code)));
    return words;
}

QFont caption(int weight = 0)
{
    return Theme::font(Theme::Type::Caption, weight);
}

} // namespace

ReportChart::ReportChart(ProgressData course, SheetTexts texts)
    : m_course(std::move(course)), m_texts(std::move(texts))
{
    m_course.words = wordsOf(m_texts);
    m_course.planned.clear(); // a letter tells what was, and the plan in words
    m_course.annotations.clear(); // written for the practice, not for others
    if (!m_course.weeks.isEmpty())
        add(std::make_unique<RunPanel>(), u"run"_s, {u"flat"_s, u"hills"_s});
    const bool hasPain = std::ranges::any_of(m_course.days, [](const ProgressDay& day) {
        return day.entry.painDuring || day.entry.painAfter || day.entry.painNextMorning;
    });
    if (hasPain)
        add(std::make_unique<PainPanel>(), u"pain"_s, {u"during"_s, u"after"_s, u"morning"_s});
    add(std::make_unique<StiffnessPanel>(), u"stiffness"_s, {});
    add(std::make_unique<VisaAPanel>(), u"visaA"_s, {});
    add(std::make_unique<SymmetryPanel>(), u"symmetry"_s, {});
}

ReportChart::~ReportChart() = default;

void ReportChart::add(std::unique_ptr<ChartPanel> panel, const QString& key,
                      const QStringList& legend)
{
    if (!panel->isFolded(m_course))
        m_panels.push_back({std::move(panel), u"chart."_s + key, legend});
}

int ReportChart::shares() const
{
    int sum = 0;
    for (const Panel& panel : m_panels)
        sum += panel.panel->stretch();
    return sum;
}

double ReportChart::height(double density) const
{
    if (isEmpty())
        return 0;
    const PaperTheme paper;
    const double pixels = ChartRibbon::heightOf() + kDatesHeight
        + kHeadHeight * static_cast<double>(m_panels.size()) + shares() * kShareHeight * density;
    return pixels / kPixelsPerMm;
}

void ReportChart::paint(QPainter& painter, const QRectF& target) const
{
    if (isEmpty())
        return;
    const PaperTheme paper;
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(1 / kPixelsPerMm, 1 / kPixelsPerMm);
    painter.setLayoutDirection(Qt::LeftToRight); // time runs to the right in any language
    const QSizeF size = target.size() * kPixelsPerMm;
    const double left = QFontMetricsF(caption()).horizontalAdvance(u"1000"_s) + Space::x2;
    const QRectF area(left, 0, size.width() - left, size.height() - kDatesHeight);
    const QDate first =
        std::min(firstSinceIntake(m_course), m_course.today.addDays(1 - kShortestDays));
    const TimeAxis axis{first, m_course.today, area.left(), area.right()};
    const double ribbonHeight = ChartRibbon::heightOf();
    const ChartRibbon ribbon(m_course, axis, area, ribbonHeight);
    ribbon.paintPhases(painter);
    const double room =
        area.height() - ribbonHeight - kHeadHeight * static_cast<double>(m_panels.size());
    const double top = area.top() + ribbonHeight;
    const auto each = [&](const auto& paintOne) {
        double y = top;
        for (const Panel& panel : m_panels) {
            const double high = room * panel.panel->stretch() / shares();
            paintOne(panel, y, high);
            y += kHeadHeight + high;
        }
    };
    each([&](const Panel& panel, double y, double high) {
        paintPanel(painter, panel, QRectF(area.left(), y + kHeadHeight, area.width(), high), axis);
    });
    ribbon.paintMarks(painter);
    each([&](const Panel& panel, double y, double /*high*/) { // over the lines of the visits
        paintHead(painter, panel, QRectF(area.left(), y, area.width(), kHeadHeight));
    });
    paintDates(painter, axis, area.bottom());
    painter.restore();
}

void ReportChart::paintHead(QPainter& painter, const Panel& panel, const QRectF& head) const
{
    painter.fillRect(head.adjusted(0, 0, 1, 0), Theme::color(Theme::Surface));
    const auto write = [&](double x, const QString& words, const QFont& font, Theme::Token ink) {
        painter.setFont(font);
        painter.setPen(Theme::color(ink));
        painter.drawText(QRectF(x, head.top(), head.right() - x, head.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, words);
        return x + QFontMetricsF(font).horizontalAdvance(words);
    };
    double x = write(head.left(), m_texts.text(panel.key),
                     Theme::font(Theme::Type::Small, QFont::DemiBold), Theme::Text);
    x = write(x + Space::x3, m_texts.text(panel.key + u".unit"_s), caption(), Theme::Text2);
    const auto keys = panel.panel->legend();
    for (std::size_t i = 0; i < keys.size() && static_cast<qsizetype>(i) < panel.legend.size();
         ++i) {
        x += Space::x4;
        keys.at(i).paint(painter, QRectF(x, head.center().y() - 5.5, kKeyWidth, 11));
        x = write(x + kKeyWidth + 6,
                  m_texts.text(u"chart."_s + panel.legend.at(static_cast<qsizetype>(i))), caption(),
                  Theme::Text);
    }
}

void ReportChart::paintPanel(QPainter& painter, const Panel& panel, const QRectF& plot,
                             const TimeAxis& axis) const
{
    painter.save();
    painter.setClipRect(plot, Qt::IntersectClip);
    panel.panel->paintGround(painter, plot, m_course, axis);
    painter.restore();
    painter.setFont(caption());
    const double high = QFontMetricsF(caption()).height();
    double lastLabel = plot.bottom() + 100;
    for (const double tick : panel.panel->ticks(m_course, axis)) {
        const double y = panel.panel->y(tick, plot, m_course, axis);
        painter.setPen(QPen(Theme::color(Theme::Border), 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        if (lastLabel - y < high * 0.8)
            continue;
        lastLabel = y;
        painter.setPen(Theme::color(Theme::Text2));
        painter.drawText(QRectF(0, y - high / 2, plot.left() - 6, high),
                         Qt::AlignRight | Qt::AlignVCenter, m_texts.locale().toString(tick));
    }
    painter.save();
    painter.setClipRect(plot.adjusted(0, -1, 0, 1), Qt::IntersectClip);
    panel.panel->paintSeries(painter, plot, m_course, axis);
    painter.restore();
}

void ReportChart::paintDates(QPainter& painter, const TimeAxis& axis, double top) const
{
    painter.setFont(caption());
    painter.setPen(Theme::color(Theme::Text2));
    const qint64 days = axis.first.daysTo(axis.last);
    // Years only where the time is so long that days would say nothing.
    constexpr int kLongTime = 700;
    const QString form =
        m_texts.text(days > kLongTime ? u"chart.date.month"_s : u"chart.date.day"_s);
    const double wide = QFontMetricsF(caption()).horizontalAdvance(u"30 Sept. 2026"_s) + Space::x3;
    const qint64 most = std::max<qint64>(2, static_cast<qint64>((axis.right - axis.left) / wide));
    const qint64 step = std::max<qint64>(1, (days + most - 1) / most);
    for (QDate day = axis.last; day >= axis.first; day = day.addDays(-step)) {
        const double middle = std::clamp(axis.x(day), axis.left + wide / 3, axis.right - wide / 3);
        painter.drawText(QRectF(middle - wide / 2, top + 2, wide, kDatesHeight - 2),
                         Qt::AlignHCenter | Qt::AlignVCenter, m_texts.locale().toString(day, form));
    }
}

} // namespace ach
