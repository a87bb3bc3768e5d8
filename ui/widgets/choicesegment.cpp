// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicesegment.h"

#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 14;
constexpr int kTightPadding = 9; // where the row does not fit otherwise
constexpr int kLongestFolded = 28; // mean characters; longer texts read better as a list
constexpr int kLowest = 34; // px: target for pen and touch

QFont boldFont()
{
    return Theme::font(Theme::Type::Small, QFont::DemiBold);
}

} // namespace

ChoiceSegment::ChoiceSegment(QWidget* parent) : TokenWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("achFocusRing", true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChoiceSegment::~ChoiceSegment() = default;

void ChoiceSegment::setChoices(const QStringList& choices)
{
    m_choices = choices;
    if (m_current && *m_current >= choices.size())
        m_current.reset();
    updateGeometry();
    update();
}

void ChoiceSegment::setUnknownAllowed(bool allowed)
{
    m_unknown = allowed;
    updateGeometry();
    update();
}

void ChoiceSegment::setEqualWidths(bool equal)
{
    m_equal = equal;
    updateGeometry();
    update();
}

void ChoiceSegment::setCurrent(std::optional<int> index)
{
    const bool fits =
        index && ((*index == kUnknown && m_unknown) || (*index >= 0 && *index < m_choices.size()));
    const auto next = fits ? index : std::nullopt;
    if (next == m_current)
        return;
    m_current = next;
    update();
    announceValue();
}

QString ChoiceSegment::accessibleValue() const
{
    if (!m_current)
        return tr("not answered");
    return *m_current == kUnknown ? tr("not known") : m_choices.at(*m_current);
}

int ChoiceSegment::cellCount() const
{
    return static_cast<int>(m_choices.size()) + (m_unknown ? 1 : 0);
}

QString ChoiceSegment::cellText(int cell) const
{
    return cell < m_choices.size() ? m_choices.at(cell) : u"?"_s;
}

int ChoiceSegment::cellOf(int index) const
{
    return index == kUnknown ? static_cast<int>(m_choices.size()) : index;
}

int ChoiceSegment::indexOf(int cell) const
{
    return cell < m_choices.size() ? cell : kUnknown;
}

int ChoiceSegment::cellWidth(int cell, int padding) const
{
    // Measured in bold, so that choosing moves nothing.
    const QFontMetrics metrics(boldFont());
    int width = metrics.horizontalAdvance(cellText(cell));
    if (m_equal) {
        for (const QString& choice : m_choices)
            width = std::max(width, metrics.horizontalAdvance(choice));
    }
    return std::max(kLowest, width + 2 * padding);
}

int ChoiceSegment::cellHeight() const
{
    return std::max(kLowest, QFontMetrics(boldFont()).height() + 12);
}

int ChoiceSegment::rowWidth(int padding) const
{
    int width = 0;
    for (int cell = 0; cell < cellCount(); ++cell)
        width += cellWidth(cell, padding);
    return width;
}

QList<int> ChoiceSegment::rowStarts(int width, int padding) const
{
    QList<int> starts;
    int x = 0;
    for (int cell = 0; cell < cellCount(); ++cell) {
        const int cellWide = cellWidth(cell, padding);
        if (starts.isEmpty() || x + cellWide > width) {
            starts.append(cell);
            x = 0;
        }
        x += cellWide;
    }
    return starts;
}

QList<QRect> ChoiceSegment::arrange(int width) const
{
    const int padding = width < rowWidth(kPadding) ? kTightPadding : kPadding;
    QList<int> starts = rowStarts(width, padding);
    int widest = 0;
    for (int cell = 0; cell < cellCount(); ++cell)
        widest = std::max(widest, cellWidth(cell, padding));
    // The narrowest frame with the same number of rows has rows of nearly one length.
    int frame = starts.size() > 1 ? widest : rowWidth(padding);
    while (rowStarts(frame, padding).size() > starts.size())
        ++frame;
    starts = rowStarts(frame, padding);
    QList<QRect> rects;
    const int longest = kLongestFolded * QFontMetrics(boldFont()).averageCharWidth();
    const bool folds =
        starts.size() == 2 && starts.last() <= cellCount() - 2 && widest <= 2 * padding + longest;
    if (starts.size() > 1 && !folds) {
        for (int cell = 0; cell < cellCount(); ++cell)
            rects.append({0, cell * cellHeight(), width, cellHeight()});
        return rects;
    }
    starts.append(cellCount());
    for (qsizetype row = 0; row + 1 < starts.size(); ++row) {
        const int first = starts.at(row);
        const int count = starts.at(row + 1) - first;
        int free = frame;
        for (int cell = first; cell < first + count; ++cell)
            free -= cellWidth(cell, padding);
        int x = 0;
        for (int place = 0; place < count; ++place) {
            // What is left of the row is shared out to the last pixel.
            const int share = free * (place + 1) / count - free * place / count;
            const int cellWide = cellWidth(first + place, padding) + share;
            rects.append({x, static_cast<int>(row) * cellHeight(), cellWide, cellHeight()});
            x += cellWide;
        }
    }
    return rects;
}

int ChoiceSegment::rowCount(int width) const
{
    const QList<QRect> rects = arrange(width);
    return rects.isEmpty() ? 1 : rects.last().top() / cellHeight() + 1;
}

QList<QRect> ChoiceSegment::cellRects() const
{
    QList<QRect> rects = arrange(width());
    QRect frame;
    for (const QRect& rect : rects)
        frame = frame.united(rect);
    const QPoint corner(layoutDirection() == Qt::RightToLeft ? width() - frame.width() : 0,
                        std::max(0, (height() - frame.height()) / 2));
    for (QRect& rect : rects)
        rect = QStyle::visualRect(layoutDirection(), frame, rect).translated(corner);
    return rects;
}

std::optional<int> ChoiceSegment::cellAt(QPoint point) const
{
    const QList<QRect> rects = cellRects();
    for (int cell = 0; cell < rects.size(); ++cell) {
        if (rects.at(cell).contains(point))
            return cell;
    }
    return std::nullopt;
}

QSize ChoiceSegment::sizeHint() const
{
    return {rowWidth(kPadding), cellHeight()};
}

QSize ChoiceSegment::minimumSizeHint() const
{
    int widest = 0;
    for (int cell = 0; cell < cellCount(); ++cell)
        widest = std::max(widest, cellWidth(cell, kTightPadding));
    return {widest, cellHeight()};
}

int ChoiceSegment::heightForWidth(int width) const
{
    return cellHeight() * rowCount(width);
}

void ChoiceSegment::paintEvent(QPaintEvent* /*event*/)
{
    if (cellCount() == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRect> rects = cellRects();
    QRectF frame;
    for (const QRect& rect : rects)
        frame = frame.united(rect);
    Paint::panel(painter, frame, Radius::control, Theme::color(Theme::Surface), QColor());
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(frame, Radius::control, Radius::control);
    painter.setClipPath(clip);
    for (int cell = 0; cell < cellCount(); ++cell) {
        const QRect rect = rects.at(cell);
        const bool on = m_current && cellOf(*m_current) == cell;
        Theme::Token ink = on ? Theme::OnAccent : Theme::Text;
        if (!isEnabled())
            ink = on ? Theme::Surface : Theme::Disabled;
        if (on)
            painter.fillRect(rect, Theme::color(isEnabled() ? Theme::Accent : Theme::Disabled));
        else if (isEnabled() && m_hovered == cell)
            painter.fillRect(rect, Theme::color(Theme::AccentWeak));
        const bool nextOn = m_current && cellOf(*m_current) == cell - 1;
        const QColor line = Theme::color(Theme::Border);
        const bool startsRow = cell == 0 || rects.at(cell - 1).top() != rect.top();
        if (!startsRow && !on && !nextOn) {
            if (layoutDirection() == Qt::RightToLeft)
                Paint::hairline(painter, rect.topRight(), rect.bottomRight(), line);
            else
                Paint::hairline(painter, rect.topLeft(), rect.bottomLeft(), line);
        }
        if (rect.top() > rects.first().top() && !on)
            Paint::hairline(painter, rect.topLeft(), rect.topRight(), line);
        painter.setFont(on ? boldFont() : Theme::font(Theme::Type::Small));
        painter.setPen(Theme::color(ink));
        // "30+" stays "30+" in a right-to-left window.
        painter.setLayoutDirection(cellText(cell).isRightToLeft() ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
        painter.drawText(rect, Qt::AlignCenter, cellText(cell));
    }
    painter.restore();
    Paint::panel(painter, frame, Radius::control, QColor(),
                 Theme::color(isEnabled() ? Theme::BorderStrong : Theme::Border));
}

void ChoiceSegment::choose(int cell)
{
    if (cell < 0 || cell >= cellCount())
        return;
    const int index = indexOf(cell);
    if (m_current == index)
        return;
    setCurrent(index);
    emit chosen(index);
}

void ChoiceSegment::clear()
{
    if (!m_clearable || !m_current)
        return;
    setCurrent(std::nullopt);
    emit cleared();
}

void ChoiceSegment::keyPressEvent(QKeyEvent* event)
{
    const int now = m_current ? cellOf(*m_current) : -1; // -1: none yet
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto step = [&](int by) {
        if (now < 0)
            choose(by > 0 ? 0 : cellCount() - 1);
        else
            choose(std::clamp(now + by, 0, cellCount() - 1));
    };
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        TokenWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
        step(forward);
        return;
    case Qt::Key_Left:
        step(-forward);
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (rowCount(width()) == 1)
            break; // moves between the rows of a form
        step(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Home:
        choose(0);
        return;
    case Qt::Key_End:
        choose(cellCount() - 1);
        return;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        clear();
        return;
    default:
        break;
    }
    const QString typed = event->text().toLower();
    if (typed == u"?" && m_unknown) {
        choose(static_cast<int>(m_choices.size()));
        return;
    }
    if (typed.size() == 1 && typed.front().isDigit() && m_letters.isEmpty()) {
        const int cell = typed.front().digitValue() - 1;
        if (cell >= 0 && cell < m_choices.size()) {
            choose(cell);
            return;
        }
    }
    if (typed.size() == 1 && typed.front().isLetter()) {
        if (const qsizetype cell = m_letters.toLower().indexOf(typed); cell >= 0) {
            choose(static_cast<int>(cell));
            return;
        }
        // From the next cell on, so that a repeated letter walks through its choices.
        for (int offset = 1; offset <= m_choices.size(); ++offset) {
            const int cell = (now + offset) % static_cast<int>(m_choices.size());
            if (cell >= 0 && m_choices.at(cell).toLower().startsWith(typed)) {
                choose(cell);
                return;
            }
        }
    }
    TokenWidget::keyPressEvent(event);
}

void ChoiceSegment::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto cell = cellAt(event->position().toPoint()))
        choose(*cell);
}

void ChoiceSegment::mouseMoveEvent(QMouseEvent* event)
{
    const auto cell = cellAt(event->position().toPoint());
    if (cell == m_hovered)
        return;
    m_hovered = cell;
    update();
}

void ChoiceSegment::leaveEvent(QEvent* /*event*/)
{
    m_hovered.reset();
    update();
}

bool ChoiceSegment::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_unknown) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (cellAt(help->pos()) == static_cast<int>(m_choices.size())) {
            QToolTip::showText(help->globalPos(), tr("Asked, but not known"), this);
            return true;
        }
    }
    return TokenWidget::event(event);
}

} // namespace ach
