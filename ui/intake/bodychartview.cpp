// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/bodychartview.h"

#include "ui/intake/bodychartaccessible.h"
#include "ui/intake/bodychartmodel.h"
#include "ui/intake/bodychartpainter.h"
#include "ui/intake/markplacing.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

constexpr int kOffLegMm = 8; // a click this far outside the range still counts
constexpr int kStepMm = 5;
constexpr int kFineStepMm = 1;
constexpr int kSizeStepMm = 2;

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

std::vector<PlacedMark> BodyChartView::shownMarks() const
{
    std::vector<PlacedMark> marks = m_model.marks();
    if (m_press && m_press->preview) {
        for (PlacedMark& placed : marks) {
            if (placed.id == m_press->hit.id)
                placed.mark = *m_press->preview;
        }
    }
    return marks;
}

std::optional<BodyMark> BodyChartView::selectedMark() const
{
    return m_model.selected() ? m_model.chart().find(*m_model.selected()) : std::nullopt;
}

int BodyChartView::selectedRow() const
{
    const std::vector<PlacedMark> marks = m_model.marks();
    const auto it = std::find_if(marks.begin(), marks.end(), [this](const PlacedMark& placed) {
        return placed.id == m_model.selected();
    });
    return static_cast<int>(it - marks.begin());
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
        const BodyMark moved = MarkPlacing::movedBy(*mark, heightMm, acrossMm);
        if (moved != *mark)
            emit markMoved(MarkId(*m_model.selected()), moved.height, moved.across);
        return;
    }
    if (m_model.selected())
        letGo();
    m_cursor = MarkPlacing::movedBy(m_cursor, heightMm, acrossMm);
    update();
}

void BodyChartView::sizeBy(int millimetres)
{
    const auto mark = selectedMark();
    if (!mark || m_readOnly)
        return;
    const BodyMark sized = MarkPlacing::sizedTo(*mark, mark->extent.value() + millimetres);
    if (sized != *mark)
        emit markResized(MarkId(*m_model.selected()), sized.extent);
}

void BodyChartView::placeAt(const LegPlace& place)
{
    if (m_readOnly)
        return;
    emit markAdded(MarkPlacing::newMark(m_model.tool(), m_model.side(), place));
}

void BodyChartView::letGo()
{
    m_grabbed = false;
    if (m_model.selected())
        emit markSelected(std::nullopt);
    update();
}

BodyChartHit BodyChartView::hitAt(const QPointF& pixel) const
{
    return bodyChartHitAt(pixel, chartLayout(), shownMarks(), m_model.selected());
}

void BodyChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_press = Press{hitAt(event->position()), event->position()};
}

void BodyChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_press && event->buttons().testFlag(Qt::LeftButton)) {
        drag(event->position());
        return;
    }
    const BodyChartHit under = hitAt(event->position());
    const auto place = chartLayout().mapping().placeAt(event->position());
    const bool onLeg = MarkHeight::from(place.heightMm) && MarkAcross::from(place.acrossMm);
    m_hovered = under.id;
    m_pointerMm = onLeg ? std::optional(place.heightMm) : std::nullopt;
    if (!m_readOnly)
        setCursor(under.grip == ChartGrip::Place && !onLeg ? Qt::ArrowCursor
                                                           : cursorOver(under.grip));
    update();
}

void BodyChartView::drag(const QPointF& pixel)
{
    Press& press = *m_press;
    if (m_readOnly || !press.hit.id || press.hit.grip == ChartGrip::Tag)
        return;
    if (!press.dragging && pixelDistance(pixel, press.start) < QApplication::startDragDistance())
        return;
    const auto mark = m_model.chart().find(*press.hit.id);
    if (!mark)
        return;
    if (!press.dragging) {
        press.dragging = true;
        m_grabbed = true;
        emit markSelected(press.hit.id);
    }
    const LegMapping map = chartLayout().mapping();
    if (press.hit.grip == ChartGrip::Edge) {
        const double half = std::abs(map.heightMmAt(pixel.y()) - mark->height.value());
        press.preview = MarkPlacing::sizedTo(*mark, static_cast<int>(std::lround(2 * half)));
    } else {
        press.preview = MarkPlacing::movedTo(*mark, map.placeAt(pixel + press.hit.offset));
    }
    m_pointerMm = press.preview->height.value();
    update();
}

void BodyChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    const Press press = *std::exchange(m_press, std::nullopt);
    if (!press.dragging) {
        if (pixelDistance(event->position(), press.start) < QApplication::startDragDistance())
            finishClick(press);
    } else if (press.preview && press.hit.grip == ChartGrip::Edge) {
        emit markResized(*press.hit.id, press.preview->extent);
    } else if (press.preview) {
        emit markMoved(*press.hit.id, press.preview->height, press.preview->across);
    }
    update();
}

void BodyChartView::finishClick(const Press& press)
{
    const auto mark = press.hit.id ? m_model.chart().find(*press.hit.id) : std::nullopt;
    // A pain is often set inside a swelling: another tool sets its mark there, the same tool
    // chooses.
    if (mark && (press.hit.grip != ChartGrip::Body || m_readOnly || mark->kind == m_model.tool())) {
        m_grabbed = true;
        emit markSelected(press.hit.id);
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

bool BodyChartView::focusNextPrevChild(bool next)
{
    const auto marks = m_model.marks();
    const int count = static_cast<int>(marks.size());
    int row = next ? -1 : count;
    if (m_grabbed && m_model.selected()) {
        row = selectedRow();
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
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(selectedRow());
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
