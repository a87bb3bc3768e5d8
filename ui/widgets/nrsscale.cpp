// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/nrsscale.h"

#include "ui/shell/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace ach {
namespace {

constexpr int kCells = PainScore::kMax + 1;
constexpr int kCellWidth = 30;
constexpr int kCellHeight = 34;
constexpr int kNarrowestCell = 24;

QFont cellFont(bool bold)
{
    return Theme::font(Theme::Type::Small, bold ? QFont::Bold : QFont::Normal);
}

} // namespace

NrsScale::NrsScale(QWidget* parent) : TokenWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("achFocusRing", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    NrsScale::refresh();
}

NrsScale::~NrsScale() = default;

void NrsScale::setScore(std::optional<PainScore> score)
{
    if (score == m_score && !(score && m_notDone))
        return;
    m_score = score;
    if (score)
        m_notDone = false;
    update();
    announceValue();
}

void NrsScale::setNotDone(bool notDone)
{
    if (notDone == m_notDone)
        return;
    m_notDone = notDone;
    if (notDone)
        m_score.reset();
    update();
    announceValue();
}

void NrsScale::setNotDoneAllowed(bool allowed)
{
    m_notDoneAllowed = allowed;
}

void NrsScale::setLimits(int goMax, int careMax)
{
    m_goMax = goMax;
    m_careMax = careMax;
    update();
}

void NrsScale::setAnchors(const QString& low, const QString& high)
{
    m_low = low;
    m_high = high;
    NrsScale::refresh();
    updateGeometry();
    update();
}

void NrsScale::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

void NrsScale::setBandsVisible(bool visible)
{
    m_bandsVisible = visible;
    update();
}

Light NrsScale::band(int score) const
{
    return score <= m_goMax ? Light::Go : score <= m_careMax ? Light::Care : Light::Stop;
}

QString NrsScale::accessibleValue() const
{
    if (m_notDone)
        return tr("not done");
    if (!m_score)
        return tr("not scored");
    if (!m_bandsVisible)
        return tr("%1 of 10").arg(m_score->value());
    switch (band(m_score->value())) {
    case Light::Go:
        return tr("%1 of 10, carry on").arg(m_score->value());
    case Light::Care:
        return tr("%1 of 10, watch").arg(m_score->value());
    case Light::Stop:
    case Light::Unknown:
        break;
    }
    return tr("%1 of 10, stop").arg(m_score->value());
}

int NrsScale::cellHeight() const
{
    return std::max(kCellHeight, QFontMetrics(cellFont(true)).height() + 12);
}

QSize NrsScale::sizeHint() const
{
    const int cell = std::max(
        kCellWidth, QFontMetrics(cellFont(true)).horizontalAdvance(QStringLiteral("10")) + 10);
    int height = cellHeight();
    if (!m_low.isEmpty() || !m_high.isEmpty())
        height += QFontMetrics(Theme::font(Theme::Type::Caption)).height() + 2;
    return {cell * kCells, height};
}

void NrsScale::refresh()
{
    // Cells do not grow without end: eleven wide boxes are harder to aim at than eleven near ones.
    setMaximumWidth(sizeHint().width() * 3 / 2);
    setProperty("achFocusTrim",
                sizeHint().height() - cellHeight()); // the words below stay outside the ring
}

QSize NrsScale::minimumSizeHint() const
{
    const int cell = QFontMetrics(cellFont(true)).horizontalAdvance(QStringLiteral("10")) + 8;
    return {std::max(kNarrowestCell, cell) * kCells, sizeHint().height()};
}

QRect NrsScale::scaleRect() const
{
    return {0, 0, width(), cellHeight()};
}

QRect NrsScale::cellRect(int score) const
{
    // The scale keeps 0 on the left in every script, like the paper form.
    const QRect scale = scaleRect();
    const int from = scale.width() * score / kCells;
    const int to = scale.width() * (score + 1) / kCells;
    return {scale.x() + from, 0, to - from, scale.height()};
}

std::optional<int> NrsScale::scoreAt(QPoint point) const
{
    for (int score = 0; score < kCells; ++score) {
        if (cellRect(score).contains(point))
            return score;
    }
    return std::nullopt;
}

void NrsScale::choose(int score)
{
    const auto value = PainScore::from(score);
    if (m_readOnly || !value || m_score == value)
        return;
    setScore(value);
    emit scored(score);
}

void NrsScale::keyPressEvent(QKeyEvent* event)
{
    const bool afterOne = std::exchange(m_afterOne, false);
    if (m_readOnly
        || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        TokenWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
        choose(m_score ? std::min(m_score->value() + 1, PainScore::kMax) : 0);
        return;
    case Qt::Key_Left:
        choose(m_score ? std::max(m_score->value() - 1, 0) : 0);
        return;
    case Qt::Key_Home:
        choose(0);
        return;
    case Qt::Key_End:
    case Qt::Key_X:
        choose(PainScore::kMax);
        return;
    case Qt::Key_N:
        if (m_notDoneAllowed && !m_notDone) {
            setNotDone(true);
            emit notDoneChosen();
        }
        return;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (m_score || m_notDone) {
            setScore(std::nullopt);
            setNotDone(false);
            emit cleared();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        focusNextChild();
        return;
    default:
        break;
    }
    const QString typed = event->text();
    if (typed.size() == 1 && typed.front().digitValue() >= 0) {
        const int digit = typed.front().digitValue();
        m_afterOne = digit == 1;
        choose(afterOne && digit == 0 ? PainScore::kMax : digit);
        return;
    }
    TokenWidget::keyPressEvent(event);
}

void NrsScale::focusOutEvent(QFocusEvent* event)
{
    m_afterOne = false;
    TokenWidget::focusOutEvent(event);
}

void NrsScale::mousePressEvent(QMouseEvent* event)
{
    const auto score = scoreAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && score)
        choose(*score);
}

void NrsScale::mouseMoveEvent(QMouseEvent* event)
{
    const auto score = m_readOnly ? std::nullopt : scoreAt(event->position().toPoint());
    if (score == m_hovered)
        return;
    m_hovered = score;
    update();
}

void NrsScale::leaveEvent(QEvent* /*event*/)
{
    m_hovered.reset();
    update();
}

void NrsScale::paintNotDone(QPainter& painter) const
{
    const QRect frame = scaleRect();
    Paint::panel(painter, frame, Radius::control, Theme::color(Theme::Surface2),
                 Theme::color(Theme::Border));
    painter.setFont(Theme::font(Theme::Type::Small));
    painter.setPen(Theme::color(Theme::Text2));
    const QRect room = frame.adjusted(Space::x3, 0, -Space::x3, 0);
    const QString text = hasFocus() ? tr("Not done \u00b7 press 0–9 to score") : tr("Not done");
    painter.drawText(room,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                                      | Qt::AlignAbsolute | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

void NrsScale::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_notDone) {
        paintNotDone(painter);
        return;
    }
    const QRectF frame = scaleRect();
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(frame, Radius::control, Radius::control);
    painter.setClipPath(clip);
    for (int score = 0; score < kCells; ++score) {
        const QRect cell = cellRect(score);
        const bool on = m_score && m_score->value() == score;
        const Light light = band(score);
        const Theme::Token ground = !m_bandsVisible ? Theme::Surface
            : light == Light::Go                    ? Theme::BandGo
            : light == Light::Care                  ? Theme::BandCare
                                                    : Theme::BandStop;
        Theme::Token ink = on ? Theme::Surface : Theme::Text;
        if (!isEnabled())
            ink = on ? Theme::Surface : Theme::Disabled;
        // The chosen cell is drawn in the ink itself: it stands out in every band and in black and
        // white.
        const Theme::Token fill = !on ? ground : isEnabled() ? Theme::Text : Theme::Disabled;
        painter.fillRect(cell, Theme::color(fill));
        if (score > 0)
            Paint::hairline(painter, cell.topLeft(), cell.bottomLeft(),
                            Theme::color(Theme::Border));
        if (m_hovered == score && !on && isEnabled())
            Paint::panel(painter, QRectF(cell).adjusted(1, 1, 0, -1), 2, QColor(),
                         Theme::color(Theme::Text2), 1.5);
        painter.setFont(cellFont(on));
        painter.setPen(Theme::color(ink));
        painter.drawText(cell, Qt::AlignCenter, QString::number(score));
    }
    painter.restore();
    Paint::panel(painter, frame, Radius::control, QColor(),
                 Theme::color(isEnabled() ? Theme::BorderStrong : Theme::Border));
    if (m_low.isEmpty() && m_high.isEmpty())
        return;
    painter.setFont(Theme::font(Theme::Type::Caption));
    painter.setPen(Theme::color(Theme::Text2));
    const QRect under(scaleRect().x(), cellHeight() + 2, scaleRect().width(),
                      height() - cellHeight() - 2);
    // Absolute: right-to-left must not put "no pain" under the 10.
    painter.drawText(under, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignTop, m_low);
    painter.drawText(under, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignTop, m_high);
}

} // namespace ach
