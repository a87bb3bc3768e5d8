// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/timeaxischart.h"

#include "ui/progress/chartribbon.h"
#include "ui/progress/dosepanel.h"
#include "ui/progress/measurepanel.h"
#include "ui/shell/datetext.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QFontMetricsF metrics(Theme::Type type, int weight = 0)
{
    return QFontMetricsF(Theme::font(type, weight));
}

constexpr int kWeek = 7;
constexpr double kZoomStep = 1.5;
constexpr int kStretchHeight = 16; // the least height of one share of a panel

/// "19 Oct" in the order of the language.
QString shortDay(const QDate& day)
{
    const bool dayFirst =
        QLocale().dateFormat(QLocale::ShortFormat).startsWith(u'd', Qt::CaseInsensitive);
    return QLocale().toString(day, dayFirst ? u"d MMM"_s : u"MMM d"_s);
}

} // namespace

TimeAxisChart::TimeAxisChart(QWidget* parent) : TokenWidget(parent)
{
    m_panels.push_back(std::make_unique<RunPanel>());
    for (const auto kind :
         {DosePanel::Kind::Strength, DosePanel::Kind::Hold, DosePanel::Kind::Running})
        m_panels.push_back(std::make_unique<DosePanel>(kind));
    m_panels.push_back(std::make_unique<PainPanel>());
    m_panels.push_back(std::make_unique<StiffnessPanel>());
    m_panels.push_back(std::make_unique<VisaAPanel>());
    m_panels.push_back(std::make_unique<SymmetryPanel>());
    m_panels.push_back(std::make_unique<AdherencePanel>());
    m_data.today = m_data.intake = m_data.earliest = m_first = m_last = m_day = QDate(2000, 1, 1);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    refresh();
}

TimeAxisChart::~TimeAxisChart() = default;

void TimeAxisChart::refresh()
{
    setAccessibleName(tr("Progress chart"));
    m_picture = {};
}

void TimeAxisChart::setData(const ProgressData& course, const QDate& first, const QDate& last)
{
    m_data = course;
    m_first = first;
    m_last = last;
    m_day = std::clamp(m_day, first, std::min(last, course.today));
    m_picture = {};
    updateGeometry();
    update();
}

void TimeAxisChart::setDay(const QDate& day)
{
    const QDate inside = std::clamp(day, m_first, std::min(m_last, m_data.today));
    if (inside == m_day)
        return;
    m_day = inside;
    announceValue();
    update();
}

void TimeAxisChart::choose(const QDate& day)
{
    const QDate before = m_day;
    setDay(day);
    if (m_day != before)
        Q_EMIT dayChosen(m_day);
}

QString TimeAxisChart::accessibleValue() const
{
    QStringList parts{dateText(m_day)};
    for (const auto& panel : m_panels)
        parts.append(tr("%1: %2").arg(panel->title(), panel->readout(m_data, m_day)));
    return parts.join(u". "_s);
}

int TimeAxisChart::headerHeight() const
{
    return static_cast<int>(metrics(Theme::Type::Small).height()) + 6;
}

QRectF TimeAxisChart::plotArea() const
{
    const double left = metrics(Theme::Type::Caption).horizontalAdvance(u"1000"_s) + Space::x2;
    const double bottom = metrics(Theme::Type::Caption).height() + 10;
    return QRectF(rect()).adjusted(left, 3, -Space::x2, -bottom);
}

TimeAxis TimeAxisChart::axis() const
{
    const QRectF area = plotArea();
    return {m_first, m_last, area.left(), area.right()};
}

int TimeAxisChart::stretchOf(std::size_t index) const
{
    return m_panels.at(index)->isFolded(m_data) ? 0 : m_panels.at(index)->stretch();
}

QRectF TimeAxisChart::plotRect(std::size_t index) const
{
    const QRectF area = plotArea();
    int parts = 0;
    int before = 0;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        parts += stretchOf(i);
        before += i < index ? stretchOf(i) : 0;
    }
    const double room = area.height() - ChartRibbon::heightOf()
        - headerHeight() * static_cast<double>(m_panels.size());
    const double top = area.top() + ChartRibbon::heightOf()
        + headerHeight() * static_cast<double>(index + 1) + room * before / parts;
    return {area.left(), top, area.width(), room * stretchOf(index) / parts};
}

QPointF TimeAxisChart::position(std::size_t index, const QDate& day, double value) const
{
    return {axis().x(day), m_panels.at(index)->y(value, plotRect(index), m_data, axis())};
}

double TimeAxisChart::paintHeader(QPainter& painter, std::size_t index) const
{
    const ChartPanel& panel = *m_panels.at(index);
    const QRectF plot = plotRect(index);
    const QRectF header(plot.left(), plot.top() - headerHeight(), plot.width(), headerHeight());
    painter.fillRect(header.adjusted(0, 0, 1, 0), Theme::color(Theme::Surface));
    double x = header.left();
    painter.setFont(Theme::font(Theme::Type::Small, QFont::DemiBold));
    painter.setPen(Theme::color(Theme::Text));
    const double titleWidth =
        metrics(Theme::Type::Small, QFont::DemiBold).horizontalAdvance(panel.title());
    painter.drawText(header, Qt::AlignLeft | Qt::AlignVCenter, panel.title());
    x += titleWidth + Space::x3;
    painter.setFont(Theme::font(Theme::Type::Caption));
    const QFontMetricsF small = metrics(Theme::Type::Caption);
    // The longest read-out keeps its room, so that nothing jumps while the line moves.
    const double room =
        header.right() - small.horizontalAdvance(panel.readout(m_data, m_day)) - Space::x6 - x;
    double legendWidth = 0;
    for (const auto& item : panel.legend())
        legendWidth += 22 + 6 + small.horizontalAdvance(item.text) + Space::x4;
    const double unitWidth = small.horizontalAdvance(panel.unit()) + Space::x4;
    if (legendWidth + unitWidth <= room) { // the unit goes first when it gets narrow
        painter.setPen(Theme::color(Theme::Text2));
        painter.drawText(QRectF(x, header.top(), unitWidth, header.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, panel.unit());
        x += unitWidth;
    }
    if (legendWidth > room || stretchOf(index) == 0)
        return x;
    for (const auto& item : panel.legend()) {
        item.paint(painter, QRectF(x, header.center().y() - 5.5, 22, 11));
        painter.setPen(Theme::color(Theme::Text));
        const double width = small.horizontalAdvance(item.text);
        painter.drawText(QRectF(x + 28, header.top(), width + 2, header.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, item.text);
        x += 28 + width + Space::x4;
    }
    return x;
}

void TimeAxisChart::paintPanel(QPainter& painter, std::size_t index, const TimeAxis& axis) const
{
    const ChartPanel& panel = *m_panels.at(index);
    if (stretchOf(index) == 0)
        return;
    const QRectF plot = plotRect(index);
    painter.save();
    painter.setClipRect(plot);
    panel.paintGround(painter, plot, m_data, axis);
    painter.restore();
    painter.setFont(Theme::font(Theme::Type::Caption));
    double lastLabel = plot.bottom() + 100;
    for (const double tick : panel.ticks(m_data, axis)) {
        const double y = panel.y(tick, plot, m_data, axis);
        Paint::hairline(painter, {plot.left(), y}, {plot.right(), y}, Theme::color(Theme::Border));
        const double height = painter.fontMetrics().height();
        if (lastLabel - y < height * 0.8)
            continue;
        lastLabel = y;
        painter.setPen(Theme::color(Theme::Text2));
        painter.drawText(QRectF(0, y - height / 2, plot.left() - 6, height),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(tick));
    }
    painter.save();
    painter.setClipRect(plot.adjusted(0, -1, 0, 1));
    panel.paintSeries(painter, plot, m_data, axis);
    painter.restore();
}

void TimeAxisChart::paintDates(QPainter& painter, const TimeAxis& axis, const QRectF& taken) const
{
    const QRectF area = plotArea();
    painter.setFont(Theme::font(Theme::Type::Caption));
    painter.setPen(Theme::color(Theme::Text2));
    const bool years = m_first.daysTo(m_last) > 700;
    const double labelWidth = painter.fontMetrics().horizontalAdvance(u"30 Sept."_s) + Space::x4;
    const int most = std::max(2, static_cast<int>(area.width() / labelWidth));
    const qint64 days = m_first.daysTo(m_last);
    qint64 step = std::max<qint64>(1, (days + most - 1) / most);
    step = step <= 1 ? 1 : (step + 6) / 7 * 7;
    for (QDate day = m_first; day <= m_last; day = day.addDays(step)) {
        const double x = axis.x(day);
        if (x + labelWidth / 2 > width())
            break;
        const QRectF box(std::max(0.0, x - labelWidth / 2), area.bottom() + 4, labelWidth,
                         height() - area.bottom() - 4);
        if (box.adjusted(Space::x2, 0, -Space::x2, 0).intersects(taken))
            continue;
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignVCenter,
                         years ? QLocale().toString(day, u"MMM yyyy"_s) : shortDay(day));
    }
}

void TimeAxisChart::paintPicture()
{
    const qreal ratio = devicePixelRatioF();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Theme::color(Theme::Surface));
    QPainter painter(&m_picture);
    paintCourse(painter);
}

void TimeAxisChart::paintOn(QPainter& painter) const
{
    painter.fillRect(rect(), Theme::color(Theme::Surface));
    paintCourse(painter);
    paintDay(painter, axis());
}

void TimeAxisChart::paintCourse(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // time runs to the right in any language
    const TimeAxis shared = axis();
    const ChartRibbon ribbon(m_data, shared, plotArea(), ChartRibbon::heightOf());
    ribbon.paintPhases(painter);
    for (std::size_t i = 0; i < m_panels.size(); ++i)
        paintPanel(painter, i, shared);
    ribbon.paintMarks(painter);
}

void TimeAxisChart::paintDay(QPainter& painter, const TimeAxis& axis) const
{
    const QRectF area = plotArea();
    const double x = axis.x(m_day);
    painter.setPen(QPen(Theme::color(Theme::Accent), 2));
    painter.drawLine(QPointF(x, area.top() + ChartRibbon::heightOf() / 2.0),
                     QPointF(x, area.bottom()));
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        paintHeader(painter, i);
        const QRectF plot = plotRect(i);
        const QString text = m_panels.at(i)->readout(m_data, m_day);
        painter.setFont(Theme::font(Theme::Type::Caption, QFont::DemiBold));
        const double width = painter.fontMetrics().horizontalAdvance(text) + Space::x4;
        const QRectF pill(plot.right() - width, plot.top() - headerHeight() + 1, width,
                          headerHeight() - 2);
        Paint::panel(painter, pill, pill.height() / 2, Theme::color(Theme::AccentWeak), {});
        painter.setPen(Theme::color(Theme::Accent));
        painter.drawText(pill, Qt::AlignCenter, text);
    }
    painter.setFont(Theme::font(Theme::Type::Caption, QFont::DemiBold));
    const QString word =
        QLocale().dayName(m_day.dayOfWeek(), QLocale::ShortFormat) + u' ' + shortDay(m_day);
    const double width = painter.fontMetrics().horizontalAdvance(word) + Space::x4;
    const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, this->width() - width));
    const QRectF pill(left, area.bottom() + 3, width, this->height() - area.bottom() - 5);
    paintDates(painter, axis, pill);
    painter.setFont(Theme::font(Theme::Type::Caption, QFont::DemiBold));
    Paint::panel(painter, pill, pill.height() / 2, Theme::color(Theme::Accent), {});
    painter.setPen(Theme::color(Theme::OnAccent));
    painter.drawText(pill, Qt::AlignCenter, word);
}

void TimeAxisChart::paintEvent(QPaintEvent* /*event*/)
{
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF())
        paintPicture();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawPixmap(0, 0, m_picture);
    paintDay(painter, axis());
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(Theme::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::control,
                                Radius::control);
    }
}

void TimeAxisChart::resizeEvent(QResizeEvent* /*event*/)
{
    m_picture = {};
}

void TimeAxisChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isWeek = event->modifiers().testFlag(Qt::ShiftModifier);
        const int days = (event->key() == Qt::Key_Left ? -1 : 1) * (isWeek ? kWeek : 1);
        const QDate wanted = m_day.addDays(days);
        if (isWeek || wanted < m_first || wanted > m_last) // the view goes along with the line
            Q_EMIT panAsked(days);
        return choose(wanted);
    }
    case Qt::Key_Home:
        return choose(m_first);
    case Qt::Key_End:
        return choose(m_last);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return Q_EMIT zoomAsked(kZoomStep, m_day);
    case Qt::Key_Minus:
        return Q_EMIT zoomAsked(1 / kZoomStep, m_day);
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        return Q_EMIT rangeAsked(event->key() - Qt::Key_1);
    case Qt::Key_N:
        return Q_EMIT annotateAsked();
    default:
        TokenWidget::keyPressEvent(event);
    }
}

void TimeAxisChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    choose(axis().nearestDay(event->position().x()));
    m_dragged = event->position().x();
}

void TimeAxisChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged && event->buttons().testFlag(Qt::LeftButton)) {
        const int days = static_cast<int>((*m_dragged - event->position().x()) / axis().dayWidth());
        if (days == 0)
            return;
        m_dragged = event->position().x();
        Q_EMIT panAsked(days);
    } else if (plotArea().contains(event->position())) {
        choose(axis().nearestDay(event->position().x()));
    }
}

void TimeAxisChart::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    m_dragged.reset();
}

void TimeAxisChart::wheelEvent(QWheelEvent* event)
{
    // A wheel that passes by scrolls the page.
    const bool isMeant = hasFocus() || event->modifiers().testFlag(Qt::ControlModifier);
    if (!isMeant || event->angleDelta().y() == 0)
        return event->ignore();
    Q_EMIT zoomAsked(event->angleDelta().y() > 0 ? kZoomStep : 1 / kZoomStep,
                     axis().nearestDay(event->position().x()));
    event->accept();
}

QSize TimeAxisChart::sizeHint() const
{
    return {760, minimumSizeHint().height()}; // as many panels in sight as the page allows
}

QSize TimeAxisChart::minimumSizeHint() const
{
    int parts = 0;
    for (std::size_t i = 0; i < m_panels.size(); ++i)
        parts += stretchOf(i);
    return {380,
            ChartRibbon::heightOf() + headerHeight() * (static_cast<int>(m_panels.size()) + 1)
                + parts * kStretchHeight};
}

} // namespace ach
