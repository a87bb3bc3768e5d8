// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/clipscrubber.h"

#include "ui/library/playerviewmodel.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHandle = 6; // radius

} // namespace

ClipScrubber::ClipScrubber(PlayerViewModel& viewModel, QWidget* parent)
    : TokenWidget(parent), m_viewModel(viewModel)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("achFocusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_viewModel, &PlayerViewModel::frameChanged, this, qOverload<>(&QWidget::update));
    connect(&m_viewModel, &PlayerViewModel::changed, this, qOverload<>(&QWidget::update));
    ClipScrubber::refresh();
}

ClipScrubber::~ClipScrubber() = default;

void ClipScrubber::refresh()
{
    setAccessibleName(tr("Position in the film"));
}

QString ClipScrubber::timeText(double seconds)
{
    const int tenths = static_cast<int>(std::floor(seconds * 10 + 1e-6));
    return u"%1:%2%3%4"_s.arg(tenths / 600)
        .arg(tenths / 10 % 60, 2, 10, QLatin1Char('0'))
        .arg(QLocale().decimalPoint())
        .arg(tenths % 10);
}

QString ClipScrubber::accessibleValue() const
{
    return tr("%1 of %2")
        .arg(timeText(m_viewModel.frame() / m_viewModel.timing().framesPerSecond),
             timeText(m_viewModel.duration()));
}

QSize ClipScrubber::sizeHint() const
{
    return {400, QFontMetrics(Theme::font(Theme::Type::Small)).height() + Space::x2};
}

QRectF ClipScrubber::track() const
{
    const double words =
        QFontMetrics(Theme::font(Theme::Type::Small)).horizontalAdvance(u"0:00.0"_s) + Space::x3;
    return {words + kHandle, height() / 2.0 - 2, width() - 2 * (words + kHandle), 4};
}

double ClipScrubber::xOf(int frame) const
{
    const int last = std::max(m_viewModel.timing().frames - 1, 1);
    return track().left() + track().width() * frame / last;
}

void ClipScrubber::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(Theme::Type::Small));
    painter.setPen(Theme::color(Theme::Text2));
    painter.drawText(rect(), Qt::AlignAbsolute | Qt::AlignLeft | Qt::AlignVCenter,
                     timeText(m_viewModel.frame() / m_viewModel.timing().framesPerSecond));
    painter.drawText(rect(), Qt::AlignAbsolute | Qt::AlignRight | Qt::AlignVCenter,
                     timeText(m_viewModel.duration()));
    const QRectF line = track();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::Border));
    painter.drawRoundedRect(line, 2, 2);
    if (m_viewModel.isEmpty())
        return;
    const double now = xOf(m_viewModel.frame());
    if (m_viewModel.hasSection()) {
        const QRectF section(QPointF(xOf(m_viewModel.sectionStart()), line.center().y() - 6),
                             QPointF(xOf(m_viewModel.sectionEnd()), line.center().y() + 6));
        Paint::panel(painter, section, Radius::small, Theme::color(Theme::AccentWeak),
                     Theme::color(Theme::Accent));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::Accent));
    painter.drawRoundedRect(QRectF(line.topLeft(), QPointF(now, line.bottom())), 2, 2);
    painter.setPen(QPen(Theme::color(Theme::Surface), 2));
    painter.drawEllipse(QPointF(now, line.center().y()), kHandle, kHandle);
}

void ClipScrubber::goTo(double x)
{
    const double share = std::clamp((x - track().left()) / track().width(), 0.0, 1.0);
    m_viewModel.goToFrame(qRound(share * (m_viewModel.timing().frames - 1)));
}

void ClipScrubber::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position().x());
}

void ClipScrubber::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position().x());
}

} // namespace ach
