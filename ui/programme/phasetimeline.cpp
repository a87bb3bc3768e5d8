// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/phasetimeline.h"

#include "core/base/bidi.h"
#include "ui/patients/recordtext.h"
#include "ui/programme/phasetoken.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

int captionHeight()
{
    return QFontMetrics(Theme::font(Theme::Type::Caption)).height();
}

int barHeight()
{
    return QFontMetrics(Theme::font(Theme::Type::Small)).height() + captionHeight() + 12;
}

} // namespace

PhaseTimeline::PhaseTimeline(QWidget* parent) : TokenWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refresh();
}

PhaseTimeline::~PhaseTimeline() = default;

void PhaseTimeline::refresh()
{
    setAccessibleName(tr("Phases of the plan"));
}

void PhaseTimeline::setPlan(const Programme& plan, int phase, const QDate& today)
{
    const bool isOther = phase != m_phase;
    m_plan = plan;
    m_phase = phase;
    m_today = today;
    if (isOther)
        announceValue();
    update();
}

double PhaseTimeline::x(const QDate& day) const
{
    const QDate end =
        std::max(m_plan->phaseStart(static_cast<int>(m_plan->phases.size())), m_today.addDays(1));
    const QDate start = std::min(m_plan->startsOn, m_today);
    const double share = static_cast<double>(start.daysTo(day))
        / static_cast<double>(std::max<qint64>(1, start.daysTo(end)));
    const double along = 2 + (width() - 4) * share;
    return layoutDirection() == Qt::RightToLeft ? width() - along : along;
}

QRectF PhaseTimeline::phaseRect(int index) const
{
    const double from = x(m_plan->phaseStart(index));
    const double to = x(m_plan->phaseStart(index + 1));
    const double top = captionHeight() + 8;
    return QRectF(QPointF(std::min(from, to), top), QPointF(std::max(from, to), top + barHeight()));
}

QString PhaseTimeline::weeksText(int index) const
{
    const Phase& phase = m_plan->phases.at(index);
    const QDate first = m_plan->phaseStart(index);
    const QDate next = m_plan->phaseStart(index + 1);
    if (m_today >= next)
        return tr("%n weeks, over", nullptr, phase.weeks);
    if (m_today < first)
        return tr("about %n weeks", nullptr, phase.weeks);
    return tr("week %1 of about %2").arg(first.daysTo(m_today) / 7 + 1).arg(phase.weeks);
}

QString PhaseTimeline::accessibleValue() const
{
    if (!m_plan || m_phase < 0 || m_phase >= m_plan->phases.size())
        return {};
    return tr("%1, %2").arg(RecordText::phase(m_plan->phases.at(m_phase).kind), weeksText(m_phase));
}

void PhaseTimeline::paintMonths(QPainter& painter) const
{
    painter.setFont(Theme::font(Theme::Type::Caption));
    const QDate start = std::min(m_plan->startsOn, m_today);
    const QDate end =
        std::max(m_plan->phaseStart(static_cast<int>(m_plan->phases.size())), m_today);
    double taken = -1;
    for (QDate month = QDate(start.year(), start.month(), 1).addMonths(1); month < end;
         month = month.addMonths(1)) {
        const double at = x(month);
        const QString name = QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        const double wide = painter.fontMetrics().horizontalAdvance(name) + 10;
        if (taken >= 0 && std::abs(at - taken) < wide)
            continue;
        taken = at;
        Paint::hairline(painter, QPointF(at, 2), QPointF(at, height() - 2),
                        Theme::color(Theme::Border));
        painter.setPen(Theme::color(Theme::Text2));
        painter.drawText(QRectF(at + 4, 0, wide, captionHeight() + 6),
                         Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

void PhaseTimeline::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_plan)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMonths(painter);
    for (int i = 0; i < m_plan->phases.size(); ++i) {
        const QRectF box = phaseRect(i).adjusted(1, 0, -1, 0);
        const bool isShown = i == m_phase;
        Paint::panel(painter, box, Radius::control,
                     Theme::color(phaseToken(m_plan->phases.at(i).kind)),
                     Theme::color(isShown ? Theme::Accent : Theme::Border), isShown ? 2 : 1);
        const QRectF text = box.adjusted(9, 5, -5, -5);
        const auto line = [&](const QString& words, Theme::Type type, int weight, Theme::Token ink,
                              Qt::Alignment where) {
            painter.setFont(Theme::font(type, weight));
            painter.setPen(Theme::color(ink));
            const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight,
                                                                   static_cast<int>(text.width()));
            painter.drawText(text, where | Qt::AlignLeading, isolated(shown));
        };
        line(RecordText::phase(m_plan->phases.at(i).kind), Theme::Type::Small, QFont::DemiBold,
             Theme::Text, Qt::AlignTop);
        line(weeksText(i), Theme::Type::Caption, 0, Theme::Text2, Qt::AlignBottom);
    }
    const double today = x(m_today);
    const double bottom = captionHeight() + 8 + barHeight() + 4;
    painter.setPen(QPen(Theme::color(Theme::Accent), 2));
    painter.drawLine(QPointF(today, captionHeight()), QPointF(today, bottom));
    painter.setFont(Theme::font(Theme::Type::Caption, QFont::DemiBold));
    const QString word = tr("Today");
    const double wide = painter.fontMetrics().horizontalAdvance(word) + 14;
    const QRectF pill(std::clamp(today - wide / 2, 0.0, std::max(0.0, width() - wide)), 0, wide,
                      captionHeight() + 4);
    Paint::panel(painter, pill, pill.height() / 2, Theme::color(Theme::Accent), {});
    painter.setPen(Theme::color(Theme::OnAccent));
    painter.drawText(pill, Qt::AlignCenter, word);
    if (hasFocus() && m_phase >= 0)
        Paint::panel(painter, phaseRect(m_phase).adjusted(-1, -2, 1, 2), Radius::control + 2, {},
                     Theme::color(Theme::Accent), 2);
}

void PhaseTimeline::choose(int index)
{
    if (!m_plan || index < 0 || index >= m_plan->phases.size() || index == m_phase)
        return;
    Q_EMIT phaseChosen(index);
}

void PhaseTimeline::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_phase - forward);
    case Qt::Key_Right:
        return choose(m_phase + forward);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(m_plan ? static_cast<int>(m_plan->phases.size()) - 1 : 0);
    default:
        TokenWidget::keyPressEvent(event);
    }
}

void PhaseTimeline::mousePressEvent(QMouseEvent* event)
{
    if (!m_plan)
        return;
    for (int i = 0; i < m_plan->phases.size(); ++i) {
        if (phaseRect(i).contains(event->position()))
            return choose(i);
    }
}

QSize PhaseTimeline::sizeHint() const
{
    return {560, captionHeight() + barHeight() + 16};
}

QSize PhaseTimeline::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

} // namespace ach
