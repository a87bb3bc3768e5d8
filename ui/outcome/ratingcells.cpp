// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome/ratingcells.h"

#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCellWidth = 38;
constexpr int kCellHeight = 30;
constexpr int kWideCell = 46; // "does not apply"

} // namespace

RatingCells::RatingCells(const QList<QuestionOption>& options, QWidget* parent)
    : TokenWidget(parent), m_options(options)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("achFocusRing", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

RatingCells::~RatingCells() = default;

QString RatingCells::code() const
{
    return m_current ? m_options.at(*m_current).code : QString();
}

void RatingCells::setCode(const QString& code)
{
    const auto found = std::ranges::find(m_options, code, &QuestionOption::code);
    const auto cell = found != m_options.end()
        ? std::optional(static_cast<int>(found - m_options.begin()))
        : std::nullopt;
    if (cell == m_current)
        return;
    m_current = cell;
    update();
    announceValue();
}

QString RatingCells::accessibleValue() const
{
    return m_current
        ? tr("%1, %2", "answer").arg(cellText(*m_current), m_options.at(*m_current).text)
        : tr("not answered");
}

QString RatingCells::cellText(int cell) const
{
    const QString& code = m_options.at(cell).code;
    return code.size() == 1 ? code : tr("n/a", "does not apply, in a narrow cell");
}

QSize RatingCells::sizeHint() const
{
    const QRect last = cellRect(static_cast<int>(m_options.size()) - 1);
    return {isRightToLeft() ? width() - last.left() : last.right() + 1, kCellHeight};
}

QRect RatingCells::cellRect(int cell) const
{
    const bool wide = m_options.at(cell).code.size() > 1;
    const QRect rect(cell * kCellWidth, 0, wide ? kWideCell : kCellWidth, kCellHeight);
    if (!isRightToLeft())
        return rect;
    return {width() - rect.right() - 1, 0, rect.width(), rect.height()};
}

std::optional<int> RatingCells::cellAt(QPoint point) const
{
    for (int cell = 0; cell < m_options.size(); ++cell) {
        if (cellRect(cell).contains(point))
            return cell;
    }
    return std::nullopt;
}

void RatingCells::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int cell = 0; cell < m_options.size(); ++cell) {
        const QRectF rect = QRectF(cellRect(cell)).adjusted(1, 1, -1, -1);
        const bool on = m_current == cell;
        Paint::panel(painter, rect, Radius::small,
                     Theme::color(on ? Theme::Accent : Theme::Surface),
                     Theme::color(on ? Theme::Accent : Theme::Border));
        painter.setFont(Theme::font(Theme::Type::Small, on ? QFont::DemiBold : 0));
        painter.setPen(Theme::color(on ? Theme::OnAccent : Theme::Text));
        painter.drawText(rect, Qt::AlignCenter, cellText(cell));
    }
}

void RatingCells::choose(std::optional<int> cell)
{
    if (cell == m_current)
        return;
    m_current = cell;
    update();
    announceValue();
    Q_EMIT rated(code());
}

void RatingCells::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        TokenWidget::keyPressEvent(event);
        return;
    }
    const int last = static_cast<int>(m_options.size()) - 1;
    const int step = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Left: {
        const int by = event->key() == Qt::Key_Right ? step : -step;
        choose(m_current ? std::clamp(*m_current + by, 0, last) : by > 0 ? 0 : last);
        return;
    }
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        choose(std::nullopt);
        return;
    default:
        break;
    }
    const QString typed = event->text().toLower();
    for (int cell = 0; cell <= last; ++cell) {
        const QString& code = m_options.at(cell).code;
        if (typed.size() == 1 && code.startsWith(typed)) {
            choose(cell);
            return;
        }
    }
    TokenWidget::keyPressEvent(event);
}

void RatingCells::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        if (const auto cell = cellAt(event->position().toPoint()))
            choose(cell);
    }
}

bool RatingCells::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto cell = cellAt(help->pos())) {
            QToolTip::showText(help->globalPos(), m_options.at(*cell).text, this);
            return true;
        }
    }
    return TokenWidget::event(event);
}

} // namespace ach
