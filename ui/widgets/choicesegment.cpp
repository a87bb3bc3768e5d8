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

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPaddingAbove = 12; // and below, in sum
constexpr int kLongestFolded = 28; // mean characters; longer texts read better as a list
constexpr int kNumberPause = 1000; // ms; digits that come sooner belong to one number

QFont boldFont()
{
    return Theme::font(Theme::Type::Small, QFont::DemiBold);
}

/// "30" and "30+" are 30; a text with anything else in it is no number.
std::optional<int> numberIn(QString text)
{
    if (text.endsWith(u'+'))
        text.chop(1);
    if (!std::ranges::all_of(text, [](QChar character) { return character.isDigit(); }))
        return std::nullopt;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
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

CellArrangement ChoiceSegment::arrangement() const
{
    // Measured in bold, so that choosing moves nothing.
    const QFontMetrics metrics(boldFont());
    int widest = 0;
    for (const QString& choice : m_choices)
        widest = std::max(widest, metrics.horizontalAdvance(choice));
    QList<int> texts;
    for (int cell = 0; cell < cellCount(); ++cell)
        texts.append(m_equal ? widest : metrics.horizontalAdvance(cellText(cell)));
    return {texts, metrics.height() + kPaddingAbove, kLongestFolded * metrics.averageCharWidth()};
}

QList<QRect> ChoiceSegment::cellRects() const
{
    QList<QRect> rects = arrangement().in(width());
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
    return arrangement().natural();
}

QSize ChoiceSegment::minimumSizeHint() const
{
    return arrangement().smallest();
}

int ChoiceSegment::heightForWidth(int width) const
{
    const CellArrangement cells = arrangement();
    return cells.natural().height() * cells.rowCount(width);
}

void ChoiceSegment::resizeEvent(QResizeEvent* event)
{
    TokenWidget::resizeEvent(event);
    // A scroll area may have asked for the height at another width; an answer must not be cut off.
    setMinimumHeight(heightForWidth(width()));
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
    m_typed.clear();
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
    m_typed.clear();
    if (!m_clearable || !m_current)
        return;
    setCurrent(std::nullopt);
    emit cleared();
}

bool ChoiceSegment::hasNumbers() const
{
    return !m_choices.isEmpty() && std::ranges::all_of(m_choices, [](const QString& choice) {
        return numberIn(choice).has_value();
    });
}

void ChoiceSegment::typeNumber(int digit)
{
    if (!m_sinceDigit.isValid() || m_sinceDigit.hasExpired(kNumberPause))
        m_typed.clear();
    m_sinceDigit.start();
    if (m_typed.isEmpty())
        m_beforeTyping = m_current;
    const QString typed = m_typed + QString::number(digit);
    const std::optional<int> number = numberIn(typed);
    int cell = -1; // -1: no such choice
    for (int one = 0; one < m_choices.size(); ++one) {
        if (number.has_value() && numberIn(m_choices.at(one)) == number)
            cell = one;
    }
    if (cell >= 0) {
        choose(cell);
    } else if (m_current != m_beforeTyping) {
        // The 5 of a 50 was a choice, 50 is none: the 5 was not meant.
        setCurrent(m_beforeTyping);
        if (m_current)
            emit chosen(*m_current);
        else
            emit cleared();
    }
    m_typed = typed; // also of a number that is no choice, whose last digits mean nothing alone
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
        if (arrangement().rowCount(width()) == 1)
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
    if (typed.size() == 1 && typed.front().isDigit() && hasNumbers()) {
        typeNumber(typed.front().digitValue());
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
    if (event->type() == QEvent::FocusOut)
        m_typed.clear();
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
