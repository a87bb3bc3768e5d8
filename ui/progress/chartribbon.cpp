// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/chartribbon.h"

#include "ui/patients/recordtext.h"
#include "ui/programme/phasetoken.h"
#include "ui/shell/painting.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ach {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ach::ChartRibbon)
};

constexpr double kLongestChip = 150;

bool isFree(const QList<QRectF>& taken, const QRectF& rect)
{
    return std::none_of(taken.begin(), taken.end(),
                        [&rect](const QRectF& other) { return other.intersects(rect); });
}

} // namespace

int ChartRibbon::heightOf()
{
    return static_cast<int>(QFontMetricsF(Theme::font(Theme::Type::Caption)).height() * 2) + 10;
}

QRectF ChartRibbon::lane() const
{
    return {m_area.left(), m_area.top() + m_height / 2 - 1, m_area.width(), m_height / 2};
}

QString ChartRibbon::phaseName(PhaseKind kind) const
{
    return ChartWords::pick(m_data.words.phases.value(kind), RecordText::phase(kind));
}

void ChartRibbon::paintStrip(QPainter& painter, double from, double to, Theme::Token ground,
                             const QString& name, bool isAhead) const
{
    from = std::max(from, m_area.left());
    to = std::min(to, m_area.right());
    if (to <= from)
        return;
    const QRectF band(QPointF(from, m_area.top()), QPointF(to, m_area.bottom()));
    painter.fillRect(band, Theme::color(isAhead ? Theme::Surface : ground));
    if (isAhead) { // the colour only on top: nothing of it has happened
        painter.fillRect(QRectF(band.topLeft(), QSizeF(band.width(), 3)), Theme::color(ground));
        painter.setPen(QPen(Theme::color(Theme::BorderStrong), 1, Qt::DotLine));
        painter.drawLine(band.topLeft(), band.bottomLeft());
    } else if (from > m_area.left()) {
        Paint::hairline(painter, band.topLeft(), band.bottomLeft(),
                        Theme::color(Theme::BorderStrong));
    }
    const QString text =
        painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(band.width()) - 10);
    painter.setPen(Theme::color(Theme::Text2));
    painter.drawText(band.adjusted(6, 3, 0, 0), Qt::AlignLeft | Qt::AlignTop, text);
}

void ChartRibbon::paintPhases(QPainter& painter) const
{
    painter.setFont(Theme::font(Theme::Type::Caption, QFont::DemiBold));
    const QDate planFrom =
        m_data.phases.isEmpty() ? m_data.today.addDays(1) : m_data.phases.first().first;
    paintStrip(painter, m_area.left(), m_axis.edge(std::min(m_data.intake, planFrom)),
               Theme::Surface2,
               ChartWords::pick(m_data.words.beforeIntake, Words::tr("Before intake")), false);
    paintStrip(painter, m_axis.edge(m_data.intake), m_axis.edge(planFrom), Theme::Surface2,
               ChartWords::pick(m_data.words.noPlan, Words::tr("No plan yet")), false);
    for (const PhaseSpan& span : m_data.phases)
        paintStrip(painter, m_axis.edge(span.first), m_axis.edge(span.last.addDays(1)),
                   phaseToken(span.kind), phaseName(span.kind), false);
    for (const PhaseSpan& span : m_data.planned)
        paintStrip(painter, m_axis.edge(span.first), m_axis.edge(span.last.addDays(1)),
                   phaseToken(span.kind),
                   ChartWords::pick(m_data.words.planned, Words::tr("%1, planned"))
                       .arg(phaseName(span.kind)),
                   true);
}

void ChartRibbon::paintMarks(QPainter& painter) const
{
    painter.setFont(Theme::font(Theme::Type::Caption));
    QList<QRectF> taken;
    paintAnnotations(painter, taken);
    paintVisits(painter, taken);
}

void ChartRibbon::paintAnnotations(QPainter& painter, QList<QRectF>& taken) const
{
    for (const Annotation& annotation : m_data.annotations) {
        if (annotation.day < m_axis.first || annotation.day > m_axis.last)
            continue;
        const double x = m_axis.x(annotation.day);
        const QString text = painter.fontMetrics().elidedText(annotation.text, Qt::ElideRight,
                                                              static_cast<int>(kLongestChip));
        const double wide = painter.fontMetrics().horizontalAdvance(text) + 12;
        QRectF chip(lane().adjusted(0, 1, 0, -2));
        chip.setLeft(
            std::clamp(x - 4, m_area.left(), std::max(m_area.left(), m_area.right() - wide)));
        chip.setWidth(wide);
        painter.setPen(QPen(Theme::color(Theme::BorderStrong), 1));
        painter.drawLine(QPointF(x, lane().bottom() - 2), QPointF(x, m_area.bottom()));
        if (!isFree(taken, chip)) // no room: a dot, and the words with the line of the day
            chip = QRectF(x - 3, chip.center().y() - 3, 6, 6);
        const bool isDot = chip.width() == 6;
        Paint::panel(painter, chip, 3, Theme::color(isDot ? Theme::Text2 : Theme::Surface),
                     Theme::color(Theme::BorderStrong));
        painter.setPen(Theme::color(Theme::Text));
        if (!isDot)
            painter.drawText(chip, Qt::AlignCenter, text);
        taken.append(chip);
    }
}

void ChartRibbon::paintVisits(QPainter& painter, QList<QRectF>& taken) const
{
    for (const QDate& day : m_data.visits) {
        if (day < m_axis.first || day > m_axis.last)
            continue;
        const double x = m_axis.x(day);
        painter.setPen(QPen(Theme::color(Theme::Text3), 1, Qt::DotLine));
        painter.drawLine(QPointF(x, lane().top() + 2), QPointF(x, m_area.bottom()));
        const QString word = day == m_data.intake
            ? ChartWords::pick(m_data.words.intake, Words::tr("intake"))
            : ChartWords::pick(m_data.words.visit, Words::tr("visit"));
        const double wide = painter.fontMetrics().horizontalAdvance(word) + 8;
        const double left = x + 3 + wide > m_area.right() ? x - 3 - wide : x + 3;
        const QRectF box(left, lane().top(), wide, lane().height());
        if (!isFree(taken, box))
            continue; // no room: the line alone
        painter.setPen(Theme::color(Theme::Text2));
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, word);
        taken.append(box);
    }
}

} // namespace ach
