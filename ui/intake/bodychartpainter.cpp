// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/bodychartpainter.h"

#include "ui/intake/leganatomy.h"
#include "ui/intake/markglyph.h"
#include "ui/intake/marktext.h"
#include "ui/shell/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

constexpr double kRulerBack = -7.6;
constexpr double kRulerFront = -5.8;
constexpr double kLongestTick = 0.72; // and the gap before the number
constexpr int kRulerEndMm = 150;
constexpr double kBandBack = -5.2;
constexpr double kBandFront = 11.4;
constexpr double kLower = kMidPortionLowerMm / 10.0;
constexpr double kUpper = kMidPortionUpperMm / 10.0;
constexpr double kHandle = 4;

QPen line(const QColor& color, double width, Qt::PenStyle style = Qt::SolidLine)
{
    return {color, width, style, Qt::RoundCap, Qt::RoundJoin};
}

QPen dashed(const QColor& color, double width, const QList<qreal>& pattern)
{
    QPen pen(color, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern(pattern);
    return pen;
}

} // namespace

BodyChartPainter::BodyChartPainter(QPainter& painter, const BodyChartLayout& layout,
                                   const BodyChartState& state)
    : m_painter(painter), m_layout(layout), m_map(layout.mapping()), m_state(state)
{
}

void BodyChartPainter::paint(const std::vector<PlacedMark>& marks)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintBands();
    paintLeg();
    paintBandEdges();
    paintRuler();
    paintLabels(marks.empty());
    if (m_state.pointerMm && !m_state.cursor)
        paintHeightLine(*m_state.pointerMm, Theme::color(Theme::Text3), true);
    if (m_state.cursor)
        paintHeightLine(m_state.cursor->heightMm, Theme::color(Theme::Accent), false);
    paintMarks(marks);
    paintCursor();
    m_painter.restore();
}

QRectF BodyChartPainter::spanRect(double x1, double height1, double x2, double height2) const
{
    return QRectF(m_map.point(x1, height1), m_map.point(x2, height2)).normalized();
}

void BodyChartPainter::paintBands()
{
    m_painter.fillRect(spanRect(kBandBack, kLower, kBandFront, kUpper),
                       Theme::color(Theme::AccentWeak));
    m_painter.fillRect(spanRect(kBandBack, 0, kBandFront, kLower), Theme::color(Theme::Window));
}

void BodyChartPainter::paintLeg()
{
    const LegTints tints = LegTints::current();
    const auto draw = [&](const QPainterPath& path, const QColor& fill, const QColor& edge,
                          double width) {
        m_painter.setBrush(fill);
        m_painter.setPen(line(edge, width));
        m_painter.drawPath(m_map.transform().map(path));
    };
    const double thin = m_layout.isNarrow() ? 0.9 : 1.2;

    const QPainterPath skin = m_map.transform().map(LegAnatomy::skin());
    m_painter.fillPath(skin, tints.skin);
    m_painter.save();
    m_painter.setClipPath(skin);
    QColor zone = Theme::color(Theme::AccentWeak);
    zone.setAlphaF(0.55F);
    m_painter.fillRect(spanRect(kBandBack, kLower, kBandFront, kUpper), zone);
    m_painter.restore();

    for (const QPainterPath& bone : LegAnatomy::bones())
        draw(bone, tints.bone, tints.boneLine, thin);
    draw(LegAnatomy::heelBone(), tints.bone, tints.boneLine, thin + 0.5);
    draw(LegAnatomy::soleus(), tints.muscle, tints.muscleLine, thin);
    draw(LegAnatomy::tendon(), tints.tendon, tints.tendonLine, thin + 0.4);
    QColor fibre = tints.tendonLine;
    fibre.setAlphaF(0.45F);
    draw(LegAnatomy::tendonFibres(), Qt::transparent, fibre, 0.7);
    draw(LegAnatomy::gastrocnemius(), tints.muscle, tints.muscleLine, thin);
    fibre = tints.muscleLine;
    fibre.setAlphaF(0.45F);
    draw(LegAnatomy::muscleFibres(), Qt::transparent, fibre, 0.7);
    draw(LegAnatomy::skinLine(), Qt::transparent, Theme::color(Theme::Text),
         m_layout.isNarrow() ? 1.8 : 2.3);
}

void BodyChartPainter::paintBandEdges()
{
    for (const double height : {kLower, kUpper}) {
        m_painter.setPen(dashed(Theme::color(Theme::Accent), 1.4, {4, 3}));
        m_painter.drawLine(m_map.point(kBandBack, height), m_map.point(kBandFront, height));
    }
    m_painter.setPen(dashed(Theme::color(Theme::Text2), 1.2, {1.5, 2.5}));
    m_painter.drawLine(m_map.point(kRulerFront, 0), m_map.point(kBandFront, 0));
}

void BodyChartPainter::paintRuler()
{
    QRectF box = spanRect(kRulerBack, -0.45, kRulerFront, kRulerEndMm / 10.0 + 0.45);
    const QFont plain = Theme::font(Theme::Type::Caption);
    const QFont bold = Theme::font(Theme::Type::Caption, QFont::Bold);
    // A small drawing has ticks of the same share but numbers of the same size.
    const double ticks = std::abs(m_map.point(kLongestTick, 0).x() - m_map.point(0, 0).x());
    const double width =
        ticks + QFontMetricsF(bold).horizontalAdvance(QLocale().toString(kRulerEndMm / 10)) + 8;
    if (box.width() < width)
        box.adjust(m_map.isMirrored() ? 0 : box.width() - width, 0,
                   m_map.isMirrored() ? width - box.width() : 0, 0);
    m_painter.setBrush(Theme::color(Theme::Surface));
    m_painter.setPen(line(Theme::color(Theme::BorderStrong), 1));
    m_painter.drawRoundedRect(box, Radius::small, Radius::small);

    const double lineHeight = QFontMetricsF(plain).height();
    const bool roomForAll = m_map.pixelsPerCm() > lineHeight * 0.95;
    constexpr std::array kAlways{0, 20, 50, 70, 100, 150};
    m_painter.setPen(line(Theme::color(Theme::Text), 1));
    for (int mm = 0; mm <= kRulerEndMm; mm += 5) {
        const bool named = std::find(kAlways.begin(), kAlways.end(), mm) != kAlways.end();
        const double height = mm / 10.0;
        const double length = mm % 50 == 0 ? 0.62 : mm % 10 == 0 ? 0.45 : 0.25;
        m_painter.setPen(line(Theme::color(Theme::Text), mm % 10 == 0 ? 1.2 : 0.8));
        m_painter.drawLine(m_map.point(kRulerFront, height),
                           m_map.point(kRulerFront - length, height));
        if (mm % 10 != 0 || !(named || roomForAll))
            continue;
        const bool zoneEnd = mm == kMidPortionLowerMm || mm == kMidPortionUpperMm;
        m_painter.setFont(zoneEnd ? bold : plain);
        const QRectF text(m_map.isMirrored() ? box.left() + ticks : box.left(),
                          m_map.point(0, height).y() - lineHeight / 2, box.width() - ticks,
                          lineHeight);
        m_painter.drawText(text, Qt::AlignCenter | Qt::TextDontClip, QLocale().toString(mm / 10));
    }

    m_painter.setFont(plain);
    m_painter.setPen(Theme::color(Theme::Text2));
    QRectF title = spanRect(LegMapping::kBack, 15.9, -4.1, 21);
    m_painter.drawText(title,
                       Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap | Qt::TextDontClip,
                       tr("cm above the heel bone"));
}

void BodyChartPainter::label(double x, double height, const QString& text, const QFont& font,
                             const QColor& color)
{
    const QFontMetricsF metrics(font, m_painter.device());
    const double start = m_map.point(x, height).x();
    const double room =
        m_map.isMirrored() ? start - m_layout.drawing().left() : m_layout.drawing().right() - start;
    const QRectF words = metrics.boundingRect(QRectF(0, 0, room, 1000), Qt::TextWordWrap, text);
    const double left = m_map.isMirrored() ? start - room : start;
    const QRectF box(left, m_map.point(x, height).y() - words.height() / 2, room, words.height());
    const Qt::Alignment side = m_map.isMirrored() ? Qt::AlignRight : Qt::AlignLeft;
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(
        box, static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextWordWrap,
        text);
}

void BodyChartPainter::paintLabels(bool empty)
{
    const QFont caption = Theme::font(Theme::Type::Caption);
    const QColor quiet = Theme::color(Theme::Text2);
    const QLocale locale;
    const double lineCm = QFontMetricsF(caption).height() / m_map.pixelsPerCm();

    label(11.8, (kLower + kUpper) / 2 + lineCm * 0.6,
          tr("Mid-portion, %1 cm")
              .arg(MarkText::range(locale.toString(kMidPortionLowerMm / 10),
                                   locale.toString(kMidPortionUpperMm / 10))),
          Theme::font(Theme::Type::Small, QFont::DemiBold), Theme::color(Theme::Accent));
    if (!m_layout.isNarrow())
        label(11.8, (kLower + kUpper) / 2 - lineCm * 0.6, tr("narrow part of the tendon"), caption,
              quiet);
    label(13.4, 1.35,
          tr("Insertion, %1 cm")
              .arg(MarkText::range(locale.toString(0), locale.toString(kMidPortionLowerMm / 10))),
          caption, quiet);

    const double junction = LegAnatomy::kMuscleEnd + 0.25;
    const QPointF foot = m_map.point(LegAnatomy::tendonAxis(junction) + 0.15, junction);
    m_painter.setPen(dashed(Theme::color(Theme::BorderStrong), 1, {2, 3}));
    m_painter.drawLine(foot, m_map.point(9.4, junction));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(quiet);
    m_painter.drawEllipse(foot, 2.2, 2.2);
    label(9.8, junction, tr("Muscle–tendon junction"), caption, quiet);

    label(9.8, LegMapping::kTop - lineCm * 0.8,
          m_state.side == Side::Left ? tr("Outside view, left leg") : tr("Outside view, right leg"),
          caption, quiet);
    m_painter.setFont(caption);
    m_painter.setPen(quiet);
    m_painter.drawText(spanRect(0.4, -0.6, 8.4, -4.2),
                       Qt::AlignCenter | Qt::TextWordWrap | Qt::TextDontClip, tr("heel bone"));

    if (empty)
        label(9.8, 10.9, tr("No marks yet. Tap where it hurts, or press Enter at the line."),
              Theme::font(Theme::Type::Body), Theme::color(Theme::Text));
}

void BodyChartPainter::paintHeightLine(int heightMm, const QColor& color, bool dotted)
{
    const double height = heightMm / 10.0;
    m_painter.setPen(dotted ? dashed(color, 1, {2, 3}) : line(color, 1.6));
    m_painter.drawLine(m_map.point(kRulerFront, height), m_map.point(9, height));

    const QFont font = Theme::font(Theme::Type::Caption, QFont::Bold);
    const QFontMetricsF metrics(font, m_painter.device());
    const QString text = MarkText::centimetres(heightMm);
    QRectF flag(0, 0, metrics.horizontalAdvance(text) + Space::x3, metrics.height() + 2);
    const QRectF ruler = spanRect(kRulerBack, height, kRulerFront - 0.4, height);
    flag.moveCenter(ruler.center());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawRoundedRect(flag, Radius::small, Radius::small);
    m_painter.setFont(font);
    m_painter.setPen(Theme::color(dotted ? Theme::Surface : Theme::OnAccent));
    m_painter.drawText(flag, Qt::AlignCenter, text);
}

void BodyChartPainter::paintCursor()
{
    if (!m_state.cursor || m_state.selected)
        return;
    const QPointF centre = m_map.position(m_state.cursor->heightMm, m_state.cursor->acrossMm);
    m_painter.setBrush(Qt::NoBrush);
    for (const auto& [color, width] :
         {std::pair(Theme::Surface, 4.5), std::pair(Theme::Accent, 2.0)}) {
        m_painter.setPen(line(Theme::color(color), width));
        m_painter.drawLine(centre + QPointF(0, -9), centre + QPointF(0, 9));
        m_painter.drawLine(centre + QPointF(-9, 0), centre + QPointF(9, 0));
    }
}

void BodyChartPainter::paintMarks(const std::vector<PlacedMark>& marks)
{
    // Large marks first, so that a pain inside a swelling stays on top.
    std::vector<const PlacedMark*> order;
    for (const PlacedMark& placed : marks)
        order.push_back(&placed);
    std::stable_sort(order.begin(), order.end(), [](const PlacedMark* a, const PlacedMark* b) {
        return a->mark.extent > b->mark.extent;
    });
    for (const PlacedMark* placed : order) {
        if (placed->id == m_state.hovered || placed->id == m_state.selected) {
            QColor glow = MarkGlyph::color(placed->mark.kind);
            glow.setAlphaF(0.16F);
            m_painter.fillPath(MarkGlyph::outline(placed->mark, m_map), glow);
        }
        MarkGlyph::paint(m_painter, placed->mark, m_map);
    }
    for (const MarkTag& tag : m_layout.tags())
        paintTag(tag);
    for (const PlacedMark& placed : marks) {
        if (placed.id == m_state.selected)
            paintHandles(placed.mark);
    }
}

void BodyChartPainter::paintHandles(const BodyMark& mark)
{
    m_painter.setBrush(Theme::color(Theme::Surface));
    m_painter.setPen(line(Theme::color(Theme::Accent), 2));
    for (const double part : {-0.5, 0.5}) {
        const QPointF end =
            m_map.position(mark.height.value() + part * mark.extent.value(), mark.across.value());
        m_painter.drawEllipse(end, kHandle, kHandle);
    }
}

void BodyChartPainter::paintTag(const MarkTag& tag)
{
    const QColor ink = MarkGlyph::color(tag.kind);
    const bool chosen = tag.id == m_state.selected;
    const QPointF end(m_map.isMirrored() ? tag.tag.right() : tag.tag.left(), tag.tag.center().y());
    m_painter.setPen(line(Theme::color(Theme::Surface), 3.4));
    m_painter.drawLine(tag.anchor, end);
    m_painter.setPen(line(ink, 1.4));
    m_painter.drawLine(tag.anchor, end);

    const double radius = qMin(tag.tag.height() / 2, 13.0);
    m_painter.setBrush(Theme::color(chosen ? Theme::AccentWeak : Theme::Surface));
    m_painter.setPen(line(ink, chosen ? 2.2 : 1.5));
    m_painter.drawRoundedRect(tag.tag, radius, radius);
    m_painter.setPen(Theme::color(Theme::Text));
    const QFont bold = Theme::font(Theme::Type::Caption, QFont::Bold);
    m_painter.setFont(bold);
    const QString number = QLocale().toString(tag.number);
    if (m_layout.isNarrow()) {
        m_painter.drawText(tag.tag, Qt::AlignCenter, number);
        paintLegendRow(tag);
        return;
    }
    QRectF words =
        tag.tag.adjusted(BodyChartLayout::tagPadding(), 0, -BodyChartLayout::tagPadding(), 0);
    constexpr int kStart = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute);
    m_painter.drawText(words, kStart, number);
    words.setLeft(words.left() + QFontMetricsF(bold).horizontalAdvance(number) + Space::x2);
    m_painter.setFont(Theme::font(Theme::Type::Caption, QFont::DemiBold));
    m_painter.drawText(words, kStart | Qt::TextWordWrap | Qt::TextDontClip, tag.text);
}

void BodyChartPainter::paintLegendRow(const MarkTag& tag)
{
    const QRectF& row = tag.legendRow;
    const double size = row.height() - Space::x1;
    const QRectF badge(row.left() + 2, row.center().y() - size / 2, size, size);
    if (tag.id == m_state.selected) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Theme::color(Theme::AccentWeak));
        m_painter.drawRoundedRect(row, Radius::small, Radius::small);
    }
    m_painter.setBrush(Theme::color(Theme::Surface));
    m_painter.setPen(line(MarkGlyph::color(tag.kind), 1.5));
    m_painter.drawEllipse(badge);
    m_painter.setPen(Theme::color(Theme::Text));
    m_painter.setFont(Theme::font(Theme::Type::Caption, QFont::Bold));
    m_painter.drawText(badge, Qt::AlignCenter, QLocale().toString(tag.number));
    m_painter.setFont(Theme::font(Theme::Type::Caption));
    const QRectF words = row.adjusted(size + Space::x2, 0, 0, 0);
    const QString text =
        QFontMetricsF(m_painter.font()).elidedText(tag.text, Qt::ElideRight, words.width());
    m_painter.drawText(
        words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute), text);
}

} // namespace ach
