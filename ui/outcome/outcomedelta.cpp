// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome/outcomedelta.h"

#include "ui/outcome/outcometext.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextHeight = 24;
constexpr int kLineHeight = 26;
constexpr double kMargin = 6;
constexpr double kDot = 4.5;

Theme::Token inkOf(const Change& change)
{
    const bool isSure =
        change.meaning == ChangeMeaning::Important || change.meaning == ChangeMeaning::BeyondError;
    if (!isSure || change.direction == ChangeDirection::Same)
        return Theme::Text2;
    return change.direction == ChangeDirection::Better ? Theme::Good : Theme::Danger;
}

QString number(double value)
{
    return QLocale().toString(std::round(value * 10) / 10, 'g', 6);
}

} // namespace

OutcomeDelta::OutcomeDelta(QWidget* parent) : TokenWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

OutcomeDelta::~OutcomeDelta() = default;

void OutcomeDelta::setChange(Instrument instrument, double before, double now, const Change& change)
{
    m_shown = Shown{instrument, before, now, change};
    setAccessibleName(OutcomeText::name(instrument));
    announceValue();
    update();
}

QString OutcomeDelta::accessibleValue() const
{
    if (!m_shown)
        return {};
    return tr("%1 to %2, %3, %4")
        .arg(number(m_shown->before), number(m_shown->now),
             OutcomeText::difference(m_shown->instrument, m_shown->change.points),
             OutcomeText::direction(m_shown->change));
}

QSize OutcomeDelta::sizeHint() const
{
    return {200, kTextHeight + kLineHeight};
}

double OutcomeDelta::position(double value) const
{
    const InstrumentInfo info = instrumentInfo(m_shown->instrument);
    // A test without an upper end uses the room that its values need.
    const bool isOpen = info.unit != MeasureUnit::Points && info.unit != MeasureUnit::Percent;
    const double top = isOpen
        ? std::min(info.highest, 1.5 * std::max({m_shown->before, m_shown->now, 1.0}))
        : info.highest;
    const double share = std::clamp((value - info.lowest) / (top - info.lowest), 0.0, 1.0);
    const double room = width() - 2 * kMargin;
    return kMargin + room * (isRightToLeft() ? 1 - share : share);
}

void OutcomeDelta::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_shown)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme::Token ink = inkOf(m_shown->change);
    const QRect top(0, 0, width(), kTextHeight);
    painter.setFont(Theme::font(Theme::Type::Body, QFont::DemiBold));
    painter.setPen(Theme::color(Theme::Text));
    const int start = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const int end = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    // Left-to-right islands: an arrow must not turn round in a right-to-left window.
    const QString values =
        u"\u2066"_s + number(m_shown->before) + u" \u2192 "_s + number(m_shown->now) + u"\u2069"_s;
    painter.drawText(top, start | Qt::AlignVCenter, values);
    painter.setPen(Theme::color(ink));
    const QString change = u"\u2066"_s
        + OutcomeText::difference(m_shown->instrument, m_shown->change.points) + u"\u2069, "_s
        + OutcomeText::direction(m_shown->change);
    painter.drawText(top, end | Qt::AlignVCenter, change);

    const double y = kTextHeight + kLineHeight / 2.0;
    const auto& limits = m_shown->change.limits;
    if (limits) {
        const double around = std::max(limits->error.value_or(0), limits->important.value_or(0));
        const double from = position(m_shown->before - around);
        const double to = position(m_shown->before + around);
        const QRectF band(std::min(from, to), y - 8, std::abs(to - from), 16);
        Paint::panel(painter, band, Radius::small, Theme::color(Theme::Surface2),
                     Theme::color(Theme::Border));
    }
    painter.setPen(QPen(Theme::color(Theme::BorderStrong), 2));
    painter.drawLine(QPointF(kMargin, y), QPointF(width() - kMargin, y));
    const QPointF before(position(m_shown->before), y);
    const QPointF now(position(m_shown->now), y);
    painter.setPen(QPen(Theme::color(ink), 2));
    painter.drawLine(before, now);
    painter.setBrush(Theme::color(Theme::Surface));
    painter.setPen(QPen(Theme::color(Theme::Text2), 2));
    painter.drawEllipse(before, kDot, kDot);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(ink));
    painter.drawEllipse(now, kDot + 0.5, kDot + 0.5);
}

} // namespace ach
