// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/railstep.h"

#include "ui/shell/glyphs.h"
#include "ui/shell/painting.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace ach {

namespace {

constexpr int kDisc = 22;
constexpr int kPadding = 8;
constexpr int kGap = 10;
constexpr int kBar = 3;

} // namespace

RailStep::RailStep(int number, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_number(number)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

RailStep::~RailStep() = default;

void RailStep::setState(WizardRail::State state)
{
    m_state = state;
    update();
}

void RailStep::setCurrent(bool current)
{
    m_current = current;
    update();
}

void RailStep::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setToolTip(collapsed ? text() : QString());
    updateGeometry();
    update();
}

void RailStep::describe(int steps)
{
    QString state = tr("open");
    if (m_current)
        state = tr("current");
    else if (m_state == WizardRail::State::Done)
        state = tr("done");
    else if (m_state == WizardRail::State::Partly)
        state = tr("partly");
    else if (m_state == WizardRail::State::Skipped)
        state = tr("skipped");
    setAccessibleName(tr("Step %1 of %2, %3, %4").arg(m_number).arg(steps).arg(text(), state));
}

QSize RailStep::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(Theme::Type::Small, QFont::DemiBold));
    return {m_collapsed ? 40 : 2 * kPadding + kDisc + kGap + metrics.horizontalAdvance(text()),
            std::max(38, metrics.height() + 14)};
}

QSize RailStep::minimumSizeHint() const
{
    return {38, sizeHint().height()};
}

void RailStep::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current || underMouse()) {
        QPainterPath box;
        box.addRoundedRect(rect(), Radius::control, Radius::control);
        QColor ground = Theme::color(Theme::AccentWeak);
        if (!m_current)
            ground.setAlphaF(0.55F);
        painter.fillPath(box, ground);
        if (m_current) {
            painter.setClipPath(box);
            const int x = layoutDirection() == Qt::RightToLeft ? width() - kBar : 0;
            painter.fillRect(QRect(x, 0, kBar, height()), Theme::color(Theme::Accent));
            painter.setClipping(false);
        }
    }
    const auto visual = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const QRectF disc = visual(QRect(m_collapsed ? (width() - kDisc) / 2 : kPadding,
                                     (height() - kDisc) / 2, kDisc, kDisc));
    const bool filled = m_current || m_state == WizardRail::State::Done;
    Paint::panel(painter, disc, kDisc / 2.0, filled ? Theme::color(Theme::Accent) : QColor(),
                 filled ? QColor() : Theme::color(Theme::BorderStrong));
    const QColor inner = Theme::color(filled ? Theme::OnAccent : Theme::Text2);
    if (!m_current && m_state == WizardRail::State::Done) {
        Glyphs::paintTick(painter, disc.adjusted(6, 6, -6, -6), inner, 1.8);
    } else if (!m_current && m_state == WizardRail::State::Skipped) {
        painter.setPen(QPen(inner, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(disc.center() - QPointF(4, 0), disc.center() + QPointF(4, 0));
    } else if (!m_current && m_state == WizardRail::State::Partly) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(inner);
        for (const qreal along : {-4.5, 0.0, 4.5})
            painter.drawEllipse(disc.center() + QPointF(along, 0), 1.4, 1.4);
    } else {
        QFont number = Theme::font(Theme::Type::KeyCap);
        number.setPointSizeF(8.6); // the disc does not grow with the text
        painter.setFont(number);
        painter.setPen(inner);
        painter.drawText(disc, Qt::AlignCenter, QString::number(m_number));
    }
    if (m_collapsed)
        return;
    const bool past = m_state != WizardRail::State::Open;
    painter.setFont(Theme::font(Theme::Type::Small, m_current ? QFont::DemiBold : QFont::Normal));
    painter.setPen(Theme::color(m_current || past ? Theme::Text : Theme::Text2));
    const int textX = kPadding + kDisc + kGap;
    const QRect room(textX, 0, width() - textX - kPadding, height());
    painter.drawText(visual(room),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                                      | Qt::AlignVCenter)
                         | Qt::TextWordWrap,
                     text());
}

} // namespace ach
