// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/bodychartview.h"

#include "ui/intake/bodychartaccessible.h"
#include "ui/intake/bodychartmodel.h"
#include "ui/intake/bodychartpainter.h"
#include "ui/intake/markglyph.h"
#include "ui/intake/marktext.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

constexpr double kReach = 7; // pixels within which an edge or a handle is hit
constexpr int kOffLegMm = 8; // a click this far outside the range still counts
constexpr int kStepMm = 5;
constexpr int kFineStepMm = 1;
constexpr int kSizeStepMm = 2;

template<class Value>
Value held(int value)
{
    return *Value::from(std::clamp(value, Value::kMin, Value::kMax));
}

MarkExtent firstExtent(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Pain:
        return MarkExtent::of(12);
    case MarkKind::Thickening:
        return MarkExtent::of(26);
    case MarkKind::Swelling:
        return MarkExtent::of(36);
    case MarkKind::Crepitus:
        return MarkExtent::of(30);
    }
    Q_UNREACHABLE();
}

double distance(const QPointF& a, const QPointF& b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

BodyChartView::BodyChartView(const BodyChartModel& model, QWidget* parent)
    : QWidget(parent), m_model(model)
{
    installBodyChartAccessibility();
    setObjectName(u"bodyChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&model, &BodyChartModel::changed, this, [this] {
        refreshNames();
        followSelection();
    });
    connect(&model, &BodyChartModel::selectionChanged, this, &BodyChartView::followSelection);
    refreshNames();
}

void BodyChartView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_press.reset();
    unsetCursor();
    update();
}

BodyChartLayout BodyChartView::chartLayout() const
{
    const QRectF area = QRectF(rect()).adjusted(Space::x2, Space::x2, -Space::x2, -Space::x2);
    return {area, m_model.side(), shownMarks()};
}

QSize BodyChartView::sizeHint() const
{
    return {740, 640};
}

QSize BodyChartView::minimumSizeHint() const
{
    return {420, 460};
}

std::vector<PlacedMark> BodyChartView::shownMarks() const
{
    std::vector<PlacedMark> marks = m_model.marks();
    if (m_press && m_press->preview) {
        for (PlacedMark& placed : marks) {
            if (placed.id == m_press->id)
                placed.mark = *m_press->preview;
        }
    }
    return marks;
}

std::optional<BodyMark> BodyChartView::selectedMark() const
{
    return m_model.selected() ? m_model.chart().find(*m_model.selected()) : std::nullopt;
}

bool BodyChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Keys of the chart win over shortcuts of the window that use the bare letter or digit.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool bare =
            (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
        constexpr std::array kOwn{Qt::Key_1, Qt::Key_2, Qt::Key_3,     Qt::Key_4,
                                  Qt::Key_L, Qt::Key_R, Qt::Key_Delete};
        if (bare && std::find(kOwn.begin(), kOwn.end(), key->key()) != kOwn.end()) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void BodyChartView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const BodyChartLayout layout = chartLayout();
    BodyChartState state{m_model.side(), m_model.selected(), m_hovered, std::nullopt, m_pointerMm};
    if (hasFocus() && !m_readOnly)
        state.cursor = m_cursor;
    BodyChartPainter(painter, layout, state).paint(shownMarks());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::color(Theme::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::control,
                                Radius::control);
    }
}

void BodyChartView::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool fine = event->modifiers().testFlag(Qt::ShiftModifier);
    const int stepMm = fine ? kFineStepMm : kStepMm;
    const int towardsRight = m_model.side() == Side::Left ? -kFineStepMm : kFineStepMm;
    switch (event->key()) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
        letGo();
        emit toolRequested(static_cast<MarkKind>(event->key() - Qt::Key_1));
        return;
    case Qt::Key_L:
        emit sideRequested(Side::Left);
        return;
    case Qt::Key_R:
        emit sideRequested(Side::Right);
        return;
    case Qt::Key_Up:
        step(stepMm, 0);
        return;
    case Qt::Key_Down:
        step(-stepMm, 0);
        return;
    case Qt::Key_Right:
        step(0, towardsRight);
        return;
    case Qt::Key_Left:
        step(0, -towardsRight);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_grabbed)
            letGo();
        else
            placeAt(m_cursor);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        sizeBy(kSizeStepMm);
        return;
    case Qt::Key_Minus:
        sizeBy(-kSizeStepMm);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_model.selected() && !m_readOnly)
            emit markRemoved(MarkId(*m_model.selected()));
        return;
    case Qt::Key_Escape:
        if (m_press || m_model.selected()) {
            m_press.reset();
            letGo();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void BodyChartView::step(int heightMm, int acrossMm)
{
    if (m_readOnly)
        return;
    const auto mark = selectedMark();
    if (m_grabbed && mark) {
        const auto height = held<MarkHeight>(mark->height.value() + heightMm);
        const auto across = held<MarkAcross>(mark->across.value() + acrossMm);
        if (height != mark->height || across != mark->across)
            emit markMoved(MarkId(*m_model.selected()), height, across);
        return;
    }
    if (m_model.selected())
        letGo();
    m_cursor.heightMm = held<MarkHeight>(m_cursor.heightMm + heightMm).value();
    m_cursor.acrossMm = held<MarkAcross>(m_cursor.acrossMm + acrossMm).value();
    update();
}

void BodyChartView::sizeBy(int millimetres)
{
    const auto mark = selectedMark();
    if (!mark || m_readOnly)
        return;
    const auto extent = held<MarkExtent>(mark->extent.value() + millimetres);
    if (extent != mark->extent)
        emit markResized(MarkId(*m_model.selected()), extent);
}

void BodyChartView::placeAt(const LegPlace& place)
{
    if (m_readOnly)
        return;
    const MarkKind kind = m_model.tool();
    emit markAdded(BodyMark{kind, m_model.side(), held<MarkHeight>(place.heightMm),
                            held<MarkAcross>(place.acrossMm), firstExtent(kind), std::nullopt,
                            QString()});
}

void BodyChartView::letGo()
{
    m_grabbed = false;
    if (m_model.selected())
        emit markSelected(std::nullopt);
    update();
}

BodyChartView::Press BodyChartView::pressAt(const QPointF& pixel) const
{
    const BodyChartLayout layout = chartLayout();
    const LegMapping& map = layout.mapping();
    std::vector<PlacedMark> marks = shownMarks();
    const auto gripOf = [&](Grip grip, const PlacedMark& placed) {
        return Press{grip,  placed.id,   pixel, map.position(placed.mark) - pixel,
                     false, std::nullopt};
    };
    for (const PlacedMark& placed : marks) {
        if (placed.id != m_model.selected())
            continue;
        const double half = placed.mark.extent.value() / 2.0;
        for (const double end : {-half, half}) {
            if (distance(map.position(placed.mark.height.value() + end, placed.mark.across.value()),
                         pixel)
                <= kReach)
                return gripOf(Grip::Edge, placed);
        }
    }
    for (std::size_t i = 0; i < layout.tags().size(); ++i) {
        if (layout.tags()[i].tag.contains(pixel) || layout.tags()[i].legendRow.contains(pixel))
            return gripOf(Grip::Tag, marks[i]);
    }
    // The smallest mark lies on top.
    std::stable_sort(marks.begin(), marks.end(), [](const PlacedMark& a, const PlacedMark& b) {
        return a.mark.extent < b.mark.extent;
    });
    QPainterPathStroker stroker;
    stroker.setWidth(2 * kReach);
    for (const PlacedMark& placed : marks) {
        const QPainterPath outline = MarkGlyph::outline(placed.mark, map);
        if (outline.contains(pixel) || stroker.createStroke(outline).contains(pixel))
            return gripOf(Grip::Body, placed);
    }
    return {Grip::Place, std::nullopt, pixel, QPointF(), false, std::nullopt};
}

void BodyChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_press = pressAt(event->position());
}

void BodyChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_press && event->buttons().testFlag(Qt::LeftButton)) {
        drag(event->position());
        return;
    }
    const Press under = pressAt(event->position());
    const auto place = chartLayout().mapping().placeAt(event->position());
    const bool onLeg = MarkHeight::from(place.heightMm) && MarkAcross::from(place.acrossMm);
    m_hovered = under.id;
    m_pointerMm = onLeg ? std::optional(place.heightMm) : std::nullopt;
    if (!m_readOnly)
        setCursor(under.grip == Grip::Place && !onLeg ? QCursor(Qt::ArrowCursor)
                                                      : cursorFor(under));
    update();
}

QCursor BodyChartView::cursorFor(const Press& press) const
{
    switch (press.grip) {
    case Grip::Place:
        return Qt::CrossCursor;
    case Grip::Body:
        return Qt::SizeAllCursor;
    case Grip::Edge:
        return Qt::SizeVerCursor;
    case Grip::Tag:
        return Qt::PointingHandCursor;
    }
    Q_UNREACHABLE();
}

void BodyChartView::drag(const QPointF& pixel)
{
    Press& press = *m_press;
    if (m_readOnly || !press.id || press.grip == Grip::Tag)
        return;
    if (!press.dragging && distance(pixel, press.start) < QApplication::startDragDistance())
        return;
    const auto mark = m_model.chart().find(*press.id);
    if (!mark)
        return;
    if (!press.dragging) {
        press.dragging = true;
        m_grabbed = true;
        emit markSelected(press.id);
    }
    const LegMapping map = chartLayout().mapping();
    BodyMark changed = *mark;
    if (press.grip == Grip::Edge) {
        const double half = std::abs(map.heightMmAt(pixel.y()) - mark->height.value());
        changed.extent = held<MarkExtent>(static_cast<int>(std::lround(2 * half)));
    } else {
        const LegPlace place = map.placeAt(pixel + press.offset);
        changed.height = held<MarkHeight>(place.heightMm);
        changed.across = held<MarkAcross>(place.acrossMm);
    }
    m_press->preview = changed;
    m_pointerMm = changed.height.value();
    update();
}

void BodyChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    const Press press = *std::exchange(m_press, std::nullopt);
    if (!press.dragging) {
        if (distance(event->position(), press.start) < QApplication::startDragDistance())
            finishClick(press);
    } else if (press.preview && press.grip == Grip::Edge) {
        emit markResized(*press.id, press.preview->extent);
    } else if (press.preview) {
        emit markMoved(*press.id, press.preview->height, press.preview->across);
    }
    update();
}

void BodyChartView::finishClick(const Press& press)
{
    const auto mark = press.id ? m_model.chart().find(*press.id) : std::nullopt;
    // A pain is often set inside a swelling: another tool sets its mark there, the same tool
    // chooses.
    if (mark && (press.grip != Grip::Body || m_readOnly || mark->kind == m_model.tool())) {
        m_grabbed = true;
        emit markSelected(press.id);
        return;
    }
    const LegPlace place = chartLayout().mapping().placeAt(press.start);
    const bool onLeg = place.heightMm >= MarkHeight::kMin - kOffLegMm
        && place.heightMm <= MarkHeight::kMax + kOffLegMm
        && MarkAcross::from(place.acrossMm).has_value();
    if (!onLeg) {
        letGo();
        return;
    }
    m_grabbed = true;
    placeAt(place);
}

void BodyChartView::leaveEvent(QEvent* event)
{
    m_hovered.reset();
    m_pointerMm.reset();
    update();
    QWidget::leaveEvent(event);
}

void BodyChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void BodyChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool BodyChartView::focusNextPrevChild(bool next)
{
    const auto marks = m_model.marks();
    const int count = static_cast<int>(marks.size());
    int row = next ? -1 : count;
    if (m_grabbed && m_model.selected()) {
        const auto it = std::find_if(marks.begin(), marks.end(), [&](const PlacedMark& placed) {
            return placed.id == m_model.selected();
        });
        row = static_cast<int>(it - marks.begin());
    } else if (!next) {
        return QWidget::focusNextPrevChild(next);
    }
    row += next ? 1 : -1;
    if (row < 0 || row >= count) {
        letGo();
        return row < 0 || QWidget::focusNextPrevChild(next);
    }
    m_grabbed = true;
    emit markSelected(marks[static_cast<std::size_t>(row)].id);
    return true;
}

void BodyChartView::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        refreshNames();
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        update();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void BodyChartView::followSelection()
{
    const auto mark = selectedMark();
    if (mark)
        m_cursor = {mark->height.value(), mark->across.value()};
    else
        m_grabbed = false;
    if (mark && hasFocus()) {
        const auto marks = m_model.marks();
        const auto it = std::find_if(marks.begin(), marks.end(), [&](const PlacedMark& placed) {
            return placed.id == m_model.selected();
        });
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(static_cast<int>(it - marks.begin()));
        QAccessible::updateAccessibility(&focus);
    }
    update();
}

void BodyChartView::refreshNames()
{
    const int count = static_cast<int>(m_model.marks().size());
    setAccessibleName(m_model.side() == Side::Left
                          ? tr("Body chart, left leg, %n mark(s)", nullptr, count)
                          : tr("Body chart, right leg, %n mark(s)", nullptr, count));
    setAccessibleDescription(
        tr("Arrow keys move the line, Enter sets a mark, Tab goes through the marks."));
    update();
}

} // namespace ach
