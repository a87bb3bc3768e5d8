// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stagecontinuum.h"

#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QPainter>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 2;
constexpr double kPointer = 9; // half the width of the pointer
constexpr double kSame = 0.005; // places nearer than this are one

int captionHeight()
{
    return QFontMetrics(Theme::font(Theme::Type::Small)).height();
}

} // namespace

StageContinuum::StageContinuum(QWidget* parent) : TokenWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setProperty("achFocusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

StageContinuum::~StageContinuum() = default;

void StageContinuum::setStages(const QStringList& names, const QStringList& hints)
{
    m_names = names;
    m_hints = hints;
    updateGeometry();
    update();
}

void StageContinuum::setSuggestion(std::optional<double> place, const QString& caption)
{
    m_suggestion = place;
    m_suggestionText = caption;
    update();
    announceValue();
}

void StageContinuum::setRange(std::optional<std::pair<double, double>> range,
                              const QString& caption)
{
    m_range = range;
    m_rangeText = caption;
    update();
}

void StageContinuum::setDecision(std::optional<double> place, const QString& caption)
{
    m_decision = place;
    m_decisionText = caption;
    update();
    announceValue();
}

QString StageContinuum::accessibleValue() const
{
    QStringList parts{m_suggestionText, m_rangeText, m_decisionText};
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

int StageContinuum::hintHeight() const
{
    const QFontMetrics metrics(Theme::font(Theme::Type::Caption));
    int tallest = metrics.height();
    if (m_names.isEmpty())
        return tallest;
    const int field = (width() - 2 * kMargin) / static_cast<int>(m_names.size());
    const QRect room(0, 0, std::max(1, field - 2 - 2 * Space::x1), QWIDGETSIZE_MAX);
    for (const QString& hint : m_hints)
        tallest = std::max(
            tallest,
            metrics.boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, hint).height());
    return tallest;
}

int StageContinuum::fieldHeight() const
{
    const QFontMetrics name(Theme::font(Theme::Type::Body, QFont::DemiBold));
    return name.height() + hintHeight() + Space::x2 + 2;
}

QSize StageContinuum::sizeHint() const
{
    return {560, 2 * captionHeight() + fieldHeight() + 50};
}

QSize StageContinuum::minimumSizeHint() const
{
    return {260, sizeHint().height()};
}

double StageContinuum::xOf(double place) const
{
    // The continuum runs with the reading direction, like the sentence that describes it.
    const double share = layoutDirection() == Qt::RightToLeft ? 1 - place : place;
    return kMargin + share * (width() - 2 * kMargin);
}

void StageContinuum::paintFields(QPainter& painter, const QRectF& fields) const
{
    static constexpr Theme::Token kGrounds[] = {Theme::PhaseIsometric, Theme::PhaseEnergy,
                                                Theme::PhaseRunning};
    const double count = static_cast<double>(m_names.size());
    for (qsizetype index = 0; index < m_names.size(); ++index) {
        const double from = xOf(static_cast<double>(index) / count);
        const double to = xOf(static_cast<double>(index + 1) / count);
        const QRectF field(std::min(from, to) + 1, fields.top(), std::abs(to - from) - 2,
                           fields.height());
        Paint::panel(painter, field, Radius::control,
                     Theme::color(kGrounds[std::min<qsizetype>(index, 2)]),
                     Theme::color(Theme::Border));
        const QRectF room = field.adjusted(Space::x1, Space::x1, -Space::x1, -Space::x1);
        const QFont nameFont = Theme::font(Theme::Type::Body, QFont::DemiBold);
        const QFont hintFont = Theme::font(Theme::Type::Caption);
        const QString hint = m_hints.value(index);
        painter.setFont(nameFont);
        painter.setPen(Theme::color(Theme::Text));
        const QRectF line(room.topLeft(), QSizeF(room.width(), QFontMetrics(nameFont).height()));
        painter.drawText(hint.isEmpty() ? room : line, Qt::AlignCenter | Qt::TextWordWrap,
                         m_names.at(index));
        painter.setFont(hintFont);
        painter.setPen(Theme::color(Theme::Text2));
        painter.drawText(QRectF(line.bottomLeft(), room.bottomRight()),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, hint);
    }
}

void StageContinuum::paintPointer(QPainter& painter, double place, double bottom, bool filled) const
{
    const double x = std::clamp(xOf(place), kPointer + 1, width() - kPointer - 1);
    painter.setPen(
        QPen(Theme::color(Theme::Accent), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Theme::color(filled ? Theme::Accent : Theme::Surface));
    painter.drawPolygon(
        QPolygonF{{x - kPointer, bottom - 11}, {x + kPointer, bottom - 11}, {x, bottom}});
}

void StageContinuum::resizeEvent(QResizeEvent* event)
{
    TokenWidget::resizeEvent(event);
    if (height() != sizeHint().height())
        updateGeometry(); // the hints break into more lines, or into fewer
}

void StageContinuum::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = captionHeight();
    const QRectF fields(0, line + 16, width(), fieldHeight());
    paintFields(painter, fields);

    const bool differs =
        m_decision && m_suggestion && std::abs(*m_decision - *m_suggestion) > kSame;
    if (m_suggestion)
        paintPointer(painter, *m_suggestion, fields.top() - 2, !differs);
    if (m_decision && (differs || !m_suggestion))
        paintPointer(painter, *m_decision, fields.top() - 2, true);

    const auto caption = [&](const QString& text, double place, double top, Theme::Token ink,
                             int weight) {
        painter.setFont(Theme::font(Theme::Type::Small, weight));
        painter.setPen(Theme::color(ink));
        const double wide = painter.fontMetrics().horizontalAdvance(text) + 2;
        const double left = std::clamp(xOf(place) - wide / 2, 0.0, std::max(0.0, width() - wide));
        painter.drawText(QRectF(left, top, std::min<double>(wide, width()), line), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, width()));
    };
    const bool showDecision = m_decision && !m_decisionText.isEmpty();
    if (showDecision)
        caption(m_decisionText, *m_decision, 0, Theme::Accent, QFont::DemiBold);
    else if (!m_suggestionText.isEmpty())
        caption(m_suggestionText, m_suggestion.value_or(0.5), 0,
                m_suggestion ? Theme::Accent : Theme::Text2, QFont::DemiBold);

    if (!m_range)
        return;
    const double from = std::min(xOf(m_range->first), xOf(m_range->second));
    const double to = std::max(xOf(m_range->first), xOf(m_range->second));
    const double y = fields.bottom() + 13;
    painter.setPen(QPen(Theme::color(Theme::Accent), 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    painter.setPen(QPen(Theme::color(Theme::Accent), 2));
    for (const double end : {from + 1, to - 1})
        painter.drawLine(QPointF(end, y - 6), QPointF(end, y + 6));
    if (m_suggestion) {
        painter.setPen(QPen(Theme::color(Theme::Surface), 2));
        painter.setBrush(Theme::color(Theme::Accent));
        painter.drawEllipse(QPointF(xOf(*m_suggestion), y), 6, 6);
    }
    caption(m_rangeText, (m_range->first + m_range->second) / 2, y + 10, Theme::Text2,
            QFont::Normal);
}

} // namespace ach
