// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/bodychartlayout.h"

#include <QCoreApplication>

#include <optional>

class QPainter;

namespace ach {

/// What the body chart shows besides its marks.
struct BodyChartState {
    Side side;
    std::optional<MarkId> selected;
    std::optional<MarkId> hovered;
    std::optional<LegPlace> cursor; ///< the line of the keyboard
    std::optional<int> pointerMm; ///< height under the mouse
};

/// Paints the leg, its ruler and zones, the marks and their tags. Keeps nothing.
class BodyChartPainter {
    Q_DECLARE_TR_FUNCTIONS(ach::BodyChartPainter)

public:
    BodyChartPainter(QPainter& painter, const BodyChartLayout& layout, const BodyChartState& state);

    void paint(const std::vector<PlacedMark>& marks);

private:
    void paintBands();
    void paintLeg();
    void paintBandEdges();
    void paintRuler();
    void paintLabels(bool empty);
    void paintMarks(const std::vector<PlacedMark>& marks);
    void paintTag(const MarkTag& tag);
    void paintLegendRow(const MarkTag& tag);
    void paintHandles(const BodyMark& mark);
    void paintHeightLine(int heightMm, const QColor& color, bool dashed);
    void paintCursor();

    QRectF spanRect(double x1, double height1, double x2, double height2) const;
    /// Text in front of the leg, beginning at `x` and centred on `height`, in centimetres.
    void label(double x, double height, const QString& text, const QFont& font,
               const QColor& color);

    QPainter& m_painter;
    const BodyChartLayout& m_layout;
    const LegMapping& m_map;
    const BodyChartState& m_state;
};

} // namespace ach
