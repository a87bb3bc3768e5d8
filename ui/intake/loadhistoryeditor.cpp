// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/loadhistoryeditor.h"

#include "ui/intake/loadhistorypainter.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

constexpr int kStepMetres = 1000;
constexpr int kMostDigits = 5; // "500.0"

/// The week with one value changed. Hills never exceed the week: they follow a lower total, and
/// raise none.
LoadWeek changedWeek(LoadWeek week, HistoryLine series, const std::optional<WeekDistance>& value)
{
    if (series == HistoryLine::Hills) {
        week.hills = value && week.distance ? std::min(*value, *week.distance) : value;
        return week;
    }
    week.distance = value;
    if (week.distance && week.hills)
        week.hills = std::min(*week.hills, *week.distance);
    return week;
}

const std::optional<WeekDistance>& valueOf(const LoadWeek& week, HistoryLine series)
{
    return series == HistoryLine::Hills ? week.hills : week.distance;
}

std::optional<WeekDistance> readKilometres(QString text)
{
    text.replace(u',', u'.');
    bool ok = false;
    const double kilometres = text.toDouble(&ok);
    return ok && kilometres >= 0 && kilometres <= 1000
        ? WeekDistance::from(static_cast<int>(std::lround(kilometres * 1000)))
        : std::nullopt;
}

} // namespace

LoadHistoryEditor::LoadHistoryEditor(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"loadHistory"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    refreshNames();
}

void LoadHistoryEditor::setHistory(const LoadHistory& history)
{
    m_history = history;
    refreshNames();
    update();
}

void LoadHistoryEditor::setSeries(HistoryLine series)
{
    if (series == m_series)
        return;
    takeTyped();
    m_series = series;
    refreshNames();
    emit seriesChanged(series);
    update();
}

LoadHistoryLayout LoadHistoryEditor::chartLayout() const
{
    return {QRectF(rect()).adjusted(Space::x1, Space::x1, -Space::x1, -Space::x1), m_history};
}

QSize LoadHistoryEditor::sizeHint() const
{
    return {520, 230};
}

QSize LoadHistoryEditor::minimumSizeHint() const
{
    return {420, 180};
}

bool LoadHistoryEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool digit = key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9;
        const bool bare =
            !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        const bool import = key->key() == Qt::Key_I && key->modifiers() == Qt::ControlModifier;
        if (import
            || (bare && (digit || key->key() == Qt::Key_H || key->key() == Qt::Key_Delete))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void LoadHistoryEditor::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const LoadHistory& shown = m_drag && m_drag->moving ? m_drag->shown : m_history;
    LoadHistoryState state;
    state.series = m_drag ? m_drag->series : m_series;
    state.hovered = m_hovered;
    state.typed = m_typed;
    if (hasFocus())
        state.week = m_week;
    const LoadHistoryLayout layout = chartLayout(); // the axis stays while a bar is dragged
    LoadHistoryPainter(painter, layout, shown, state).paint();
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::color(Theme::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::control,
                                Radius::control);
    }
}

void LoadHistoryEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_I && event->modifiers() == Qt::ControlModifier) {
        emit importRequested();
        return;
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto& value = valueOf(m_history.week(m_week), m_series);
    const auto step = [&](int metres) {
        m_typed.clear();
        const int next = std::clamp((value ? value->value() : 0) + metres, WeekDistance::kMin,
                                    WeekDistance::kMax);
        request(m_week, m_series, WeekDistance::from(next));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        goTo(m_week - 1);
        return;
    case Qt::Key_Right:
        goTo(m_week + 1);
        return;
    case Qt::Key_Home:
        goTo(LoadHistory::kFirstWeek);
        return;
    case Qt::Key_End:
        goTo(LoadHistory::kLastWeek);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(m_week + 1);
        return;
    case Qt::Key_Up:
        step(kStepMetres);
        return;
    case Qt::Key_Down:
        step(-kStepMetres);
        return;
    case Qt::Key_H:
        setSeries(m_series == HistoryLine::Hills ? HistoryLine::Distance : HistoryLine::Hills);
        return;
    case Qt::Key_Delete:
        m_typed.clear();
        request(m_week, m_series, std::nullopt);
        return;
    case Qt::Key_Backspace:
        if (m_typed.isEmpty()) {
            request(m_week, m_series, std::nullopt);
        } else {
            m_typed.chop(1);
            update();
        }
        return;
    case Qt::Key_Escape:
        if (!m_typed.isEmpty() || m_drag) {
            m_typed.clear();
            m_drag.reset();
            update();
            return;
        }
        break;
    default:
        break;
    }
    const QString text = event->text();
    if (text.size() == 1 && (text.front().isDigit() || text == u"." || text == u",")) {
        type(text);
        return;
    }
    QWidget::keyPressEvent(event);
}

void LoadHistoryEditor::type(const QString& key)
{
    const QString next =
        m_typed + (key.front().isDigit() ? QString::number(key.front().digitValue()) : u"."_s);
    if (next.size() > kMostDigits || next == u"." || !readKilometres(next))
        return;
    m_typed = next;
    update();
}

void LoadHistoryEditor::takeTyped()
{
    const QString typed = std::exchange(m_typed, QString());
    if (!typed.isEmpty())
        request(m_week, m_series, readKilometres(typed));
}

void LoadHistoryEditor::request(int week, HistoryLine series,
                                const std::optional<WeekDistance>& distance)
{
    const LoadWeek changed = changedWeek(m_history.week(week), series, distance);
    if (changed != m_history.week(week))
        emit weekEdited(week, changed);
    update();
}

void LoadHistoryEditor::goTo(int week)
{
    takeTyped();
    m_week = std::clamp(week, LoadHistory::kFirstWeek, LoadHistory::kLastWeek);
    refreshNames();
    update();
}

void LoadHistoryEditor::mousePressEvent(QMouseEvent* event)
{
    const auto week = chartLayout().weekAt(event->position());
    if (event->button() != Qt::LeftButton || !week) {
        QWidget::mousePressEvent(event);
        return;
    }
    goTo(*week);
    m_drag = Drag{*week, m_series, event->position(), false, m_history};
}

void LoadHistoryEditor::mouseMoveEvent(QMouseEvent* event)
{
    const LoadHistoryLayout layout = chartLayout();
    if (!m_drag || !event->buttons().testFlag(Qt::LeftButton)) {
        m_hovered = layout.weekAt(event->position());
        setCursor(m_hovered ? Qt::SizeVerCursor : Qt::ArrowCursor);
        update();
        return;
    }
    const double moved = std::abs(event->position().y() - m_drag->start.y());
    if (!m_drag->moving && moved < QApplication::startDragDistance())
        return;
    m_drag->moving = true;
    const LoadWeek changed = changedWeek(m_history.week(m_drag->week), m_drag->series,
                                         layout.distanceAt(event->position().y()));
    if (const auto status = m_drag->shown.setWeek(m_drag->week, changed); status)
        update();
}

void LoadHistoryEditor::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    if (drag.moving)
        request(drag.week, drag.series, valueOf(drag.shown.week(drag.week), drag.series));
    update();
}

void LoadHistoryEditor::leaveEvent(QEvent* event)
{
    m_hovered.reset();
    update();
    QWidget::leaveEvent(event);
}

void LoadHistoryEditor::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void LoadHistoryEditor::focusOutEvent(QFocusEvent* event)
{
    takeTyped();
    QWidget::focusOutEvent(event);
    update();
}

void LoadHistoryEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refreshNames();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
    QWidget::changeEvent(event);
}

void LoadHistoryEditor::refreshNames()
{
    const auto said = [this](const std::optional<WeekDistance>& value) {
        return value ? tr("%1 kilometres").arg(LoadHistoryPainter::kilometres(value->value()))
                     : tr("unknown");
    };
    const LoadWeek& week = m_history.week(m_week);
    setAccessibleName(tr("Running in 12 weeks"));
    setAccessibleDescription(
        tr("Week %1: %2, of which on hills %3. Typing changes %4.")
            .arg(QLocale().toString(m_week), said(week.distance), said(week.hills),
                 m_series == HistoryLine::Hills ? tr("the hills") : tr("the week")));
}

} // namespace ach
