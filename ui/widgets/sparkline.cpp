// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ach {

Sparkline::Sparkline(QWidget* parent) : TokenWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Sparkline::~Sparkline() = default;

void Sparkline::setValues(const QList<std::optional<double>>& values, double lowest, double highest)
{
    m_values = values;
    m_lowest = lowest;
    m_highest = highest;
    update();
}

void Sparkline::setSummary(const QString& summary)
{
    setAccessibleName(summary);
    setToolTip(summary);
}

void Sparkline::paint(QPainter& painter, const QRectF& rect,
                      const QList<std::optional<double>>& values, double lowest, double highest)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto known = std::count_if(values.begin(), values.end(),
                                     [](const auto& value) { return value.has_value(); });
    if (known == 0) {
        painter.setPen(Theme::color(Theme::Text3));
        painter.setFont(Theme::font(Theme::Type::Small));
        painter.drawText(rect, Qt::AlignCenter, QStringLiteral("\u2013"));
        painter.restore();
        return;
    }
    const QColor color = Theme::color(Theme::ChartPain);
    const QRectF room = rect.adjusted(3, 4, -4, -4);
    const double span = std::max(highest - lowest, 1e-9);
    const double step =
        values.size() > 1 ? room.width() / static_cast<double>(values.size() - 1) : 0;
    QPainterPath line;
    QPointF last;
    bool open = false;
    for (qsizetype index = 0; index < values.size(); ++index) {
        if (!values.at(index)) {
            open = false;
            continue;
        }
        const double share = std::clamp((*values.at(index) - lowest) / span, 0.0, 1.0);
        last = QPointF(room.left() + step * static_cast<double>(index),
                       room.bottom() - share * room.height());
        if (open)
            line.lineTo(last);
        else
            line.moveTo(last);
        open = true;
    }
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(last, 2.6, 2.6);
    painter.restore();
}

void Sparkline::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paint(painter, rect(), m_values, m_lowest, m_highest);
}

} // namespace ach
