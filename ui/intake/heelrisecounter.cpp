// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/heelrisecounter.h"

#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace ach {

namespace {
constexpr int kBeatMs = 1000;
constexpr int kRing = 44;
} // namespace

HeelRiseCounter::HeelRiseCounter(QWidget* parent) : TokenWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("achFocusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_beat.setInterval(kBeatMs);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        m_up = !m_up;
        update();
    });
}

HeelRiseCounter::~HeelRiseCounter() = default;

void HeelRiseCounter::setCount(std::optional<int> count)
{
    if (m_count == count)
        return;
    m_count = count;
    update();
    announceValue();
}

QString HeelRiseCounter::accessibleValue() const
{
    if (m_counting)
        return tr("%n rise(s), counting", nullptr, m_rises);
    return m_count ? tr("%n rise(s)", nullptr, *m_count) : tr("not tested");
}

QString HeelRiseCounter::prompt() const
{
    if (!m_counting)
        return m_count ? tr("Space counts again") : tr("Space starts the set");
    return (m_up ? tr("Up") : tr("Down")) + QStringLiteral(" · ") + tr("Space counts, Enter ends");
}

QSize HeelRiseCounter::sizeHint() const
{
    return {280, kRing + 2 * Space::x2};
}

QSize HeelRiseCounter::minimumSizeHint() const
{
    return {180, kRing + 2 * Space::x2};
}

void HeelRiseCounter::begin()
{
    m_counting = true;
    m_rises = 0;
    m_up = true;
    m_beat.start();
    update();
    announceValue();
}

void HeelRiseCounter::countOne()
{
    ++m_rises;
    update();
    announceValue();
}

void HeelRiseCounter::end(bool keep)
{
    if (!m_counting)
        return;
    m_counting = false;
    m_beat.stop();
    update();
    if (keep)
        Q_EMIT counted(m_rises);
}

void HeelRiseCounter::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        TokenWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        if (event->isAutoRepeat())
            return;
        m_counting ? countOne() : begin();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_counting) {
            end(true);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_counting) {
            end(false);
            return;
        }
        break;
    case Qt::Key_Backspace:
        if (m_counting && m_rises > 0) {
            --m_rises;
            update();
            return;
        }
        break;
    default:
        break;
    }
    TokenWidget::keyPressEvent(event);
}

void HeelRiseCounter::mousePressEvent(QMouseEvent* /*event*/)
{
    m_counting ? countOne() : begin();
}

void HeelRiseCounter::focusOutEvent(QFocusEvent* event)
{
    if (m_rises > 0)
        end(true);
    else
        end(false);
    TokenWidget::focusOutEvent(event);
}

void HeelRiseCounter::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::panel(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::control,
                 Theme::color(m_counting ? Theme::AccentWeak : Theme::Surface),
                 Theme::color(m_counting ? Theme::Accent : Theme::BorderStrong));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF ring(mirrored ? width() - Space::x3 - kRing : Space::x3, (height() - kRing) / 2.0,
                      kRing, kRing);
    // The beat: full and high on "up", empty and low on "down".
    painter.setPen(QPen(Theme::color(m_counting ? Theme::Accent : Theme::Border), 2));
    painter.setBrush(m_counting && m_up ? Theme::color(Theme::Accent)
                                        : Theme::color(Theme::Surface));
    painter.drawEllipse(ring.adjusted(3, 3, -3, -3));
    painter.setFont(Theme::font(Theme::Type::H2));
    painter.setPen(Theme::color(m_counting && m_up ? Theme::OnAccent : Theme::Text));
    const QString number = m_counting ? QString::number(m_rises)
        : m_count                     ? QString::number(*m_count)
                                      : QStringLiteral("–");
    painter.drawText(ring, Qt::AlignCenter, number);
    const QRectF words = mirrored
        ? QRectF(Space::x3, 0, ring.left() - 2 * Space::x3, height())
        : QRectF(ring.right() + Space::x3, 0, width() - ring.right() - 2 * Space::x3, height());
    painter.setFont(Theme::font(Theme::Type::Small));
    painter.setPen(Theme::color(Theme::Text2));
    painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap, prompt());
}

} // namespace ach
