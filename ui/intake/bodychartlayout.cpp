// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/bodychartlayout.h"

#include "ui/intake/leganatomy.h"
#include "ui/intake/markglyph.h"
#include "ui/intake/marktext.h"
#include "ui/shell/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ach {

namespace {

constexpr double kTagColumnCm = 3.9; // in front of the tendon, over the bones
constexpr double kTagEndCm = 11.4; // where the band ends and its label begins
constexpr double kTagGap = 5;
constexpr double kSameHeight = 14;

double legendRowHeight()
{
    return QFontMetricsF(Theme::font(Theme::Type::Caption)).height() + Space::x2;
}

int legendColumns(const std::vector<PlacedMark>& marks, double width)
{
    const QFontMetricsF metrics(Theme::font(Theme::Type::Caption));
    double widest = 1;
    for (const PlacedMark& placed : marks)
        widest = qMax(widest, metrics.horizontalAdvance(MarkText::tag(placed.mark)));
    const double column = widest + legendRowHeight() + Space::x5;
    return qMax(1, static_cast<int>(width / column));
}

double legendHeight(const std::vector<PlacedMark>& marks, double width)
{
    if (marks.empty())
        return 0;
    const auto columns = static_cast<std::size_t>(legendColumns(marks, width));
    return static_cast<double>((marks.size() + columns - 1) / columns) * legendRowHeight()
        + Space::x2;
}

QRectF drawingArea(const QRectF& area, bool narrow, const std::vector<PlacedMark>& marks)
{
    return narrow ? area.adjusted(0, 0, 0, -legendHeight(marks, area.width())) : area;
}

/// The point of the outline that is farthest towards the shin.
QPointF frontOf(const BodyMark& mark, const LegMapping& mapping)
{
    const QRectF box = MarkGlyph::outline(mark, mapping).boundingRect();
    const QPointF centre = mapping.position(mark);
    return {mapping.isMirrored() ? box.left() : box.right(), centre.y()};
}

} // namespace

BodyChartLayout::BodyChartLayout(const QRectF& area, Side side,
                                 const std::vector<PlacedMark>& marks)
    : m_narrow(area.width() < kNarrowWidth), m_drawing(drawingArea(area, m_narrow, marks)),
      m_mapping(m_drawing, side)
{
    placeTags(marks);
    spreadTags();
    if (m_narrow)
        placeLegend(area);
}

double BodyChartLayout::tagPadding()
{
    return Space::x3;
}

void BodyChartLayout::placeTags(const std::vector<PlacedMark>& marks)
{
    const QFontMetricsF metrics(Theme::font(Theme::Type::Caption, QFont::DemiBold));
    const double column = m_mapping.point(kTagColumnCm, 0).x();
    const double room = std::abs(m_mapping.point(kTagEndCm, 0).x() - column);
    int number = 0;
    for (const PlacedMark& placed : marks) {
        ++number;
        const QString text = MarkText::tag(placed.mark);
        QSizeF size(metrics.height() + Space::x1, metrics.height() + Space::x1);
        if (!m_narrow) {
            const double numberWidth =
                metrics.horizontalAdvance(QString::number(number)) + Space::x2;
            const double most =
                qMax(room - 2 * tagPadding() - numberWidth, metrics.averageCharWidth() * 10);
            const QRectF words =
                metrics.boundingRect(QRectF(0, 0, most, 1000), Qt::TextWordWrap, text);
            size = {std::ceil(words.width()) + 1 + 2 * tagPadding() + numberWidth,
                    words.height() + Space::x2};
        }
        const QPointF anchor = frontOf(placed.mark, m_mapping);
        const double left = m_mapping.isMirrored() ? column - size.width() : column;
        const QRectF tag(QPointF(left, anchor.y() - size.height() / 2), size);
        m_tags.push_back({placed.id, number, placed.mark.kind, text, anchor, tag, QRectF()});
    }
}

/// Moves tags that would overlap apart, each group around the mean of where its tags want to be.
void BodyChartLayout::spreadTags()
{
    std::vector<MarkTag*> order;
    for (MarkTag& tag : m_tags)
        order.push_back(&tag);
    // Marks at nearly one height keep the order of their numbers.
    const auto row = [](const MarkTag* tag) { return std::lround(tag->anchor.y() / kSameHeight); };
    std::stable_sort(order.begin(), order.end(),
                     [&](const MarkTag* a, const MarkTag* b) { return row(a) < row(b); });
    struct Group {
        std::vector<MarkTag*> tags;
        double height = 0;
        double centre = 0;
        double top() const { return centre - height / 2; }
        double bottom() const { return centre + height / 2; }
    };
    std::vector<Group> groups;
    for (MarkTag* tag : order) {
        groups.push_back({{tag}, tag->tag.height() + kTagGap, tag->anchor.y()});
        while (groups.size() > 1 && groups[groups.size() - 2].bottom() > groups.back().top()) {
            const Group last = groups.back();
            groups.pop_back();
            Group& merged = groups.back();
            const auto a = static_cast<double>(merged.tags.size());
            const auto b = static_cast<double>(last.tags.size());
            merged.centre = (merged.centre * a + last.centre * b) / (a + b);
            merged.height += last.height;
            merged.tags.insert(merged.tags.end(), last.tags.begin(), last.tags.end());
        }
    }
    for (Group& group : groups) {
        double y = qMax(m_drawing.top(), qMin(group.top(), m_drawing.bottom() - group.height))
            + kTagGap / 2;
        for (MarkTag* tag : group.tags) {
            tag->tag.moveTop(y);
            y += tag->tag.height() + kTagGap;
        }
    }
}

void BodyChartLayout::placeLegend(const QRectF& area)
{
    if (m_tags.empty())
        return;
    // The legend is counted from the texts of the tags, so it fits what legendHeight() reserved.
    const QFontMetricsF metrics(Theme::font(Theme::Type::Caption));
    double widest = 1;
    for (const MarkTag& tag : m_tags)
        widest = qMax(widest, metrics.horizontalAdvance(tag.text));
    const double row = legendRowHeight();
    const int columns = qMax(1, static_cast<int>(area.width() / (widest + row + Space::x5)));
    const double column = area.width() / columns;
    for (std::size_t i = 0; i < m_tags.size(); ++i) {
        const auto x = static_cast<double>(i % static_cast<std::size_t>(columns));
        const auto y = static_cast<double>(i / static_cast<std::size_t>(columns));
        m_tags[i].legendRow =
            QRectF(area.left() + x * column, m_drawing.bottom() + Space::x2 + y * row, column, row);
    }
}

} // namespace ach
