// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/bodychart.h"
#include "ui/intake/legmapping.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace ach {

/// The number of a mark and where its tag is drawn. In a narrow chart the tag is the number alone
/// and the words are in a legend under the drawing.
struct MarkTag {
    MarkId id;
    int number;
    MarkKind kind;
    QString text;
    QPointF anchor; ///< where the leader line meets the mark
    QRectF tag;
    QRectF legendRow; ///< null in a wide chart
};

/// Where everything on the body chart lies, for painting and for the mouse alike.
class BodyChartLayout {
public:
    static constexpr int kNarrowWidth = 560;

    BodyChartLayout(const QRectF& area, Side side, const std::vector<PlacedMark>& marks);

    bool isNarrow() const { return m_narrow; }
    const LegMapping& mapping() const { return m_mapping; }
    /// In the order of the marks.
    const std::vector<MarkTag>& tags() const { return m_tags; }
    /// The part of the widget in which the leg is drawn.
    const QRectF& drawing() const { return m_drawing; }

    static double tagPadding();

private:
    void placeTags(const std::vector<PlacedMark>& marks);
    void spreadTags();
    void placeLegend(const QRectF& area);

    bool m_narrow;
    QRectF m_drawing;
    LegMapping m_mapping;
    std::vector<MarkTag> m_tags;
};

} // namespace ach
