// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPen>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace ach {

/// The greys that survive a bad copier (design tokens, printing palette).
namespace Ink {
inline constexpr QRgb kBlack = 0xFF111111;
inline constexpr QRgb kDark = 0xFF4A4A4A;
inline constexpr QRgb kPale = 0xFFEFEFEF;
} // namespace Ink

/// A sheet of paper measured in millimetres from its top left corner. Text is laid out in units of
/// 1/20 mm and scaled afterwards, so that screen, printer and PDF break their lines at the same
/// words. Without a painter it only measures.
class SheetCanvas {
public:
    enum class Align { Start, Centre, End };

    struct Style {
        double points = 10;
        int weight = QFont::Normal;
        Align align = Align::Start;
    };
    struct Run {
        QString text;
        bool strong = false;
    };

    /// `painter` may be null.
    explicit SheetCanvas(QPainter* painter) : m_painter(painter) { }

    bool paints() const { return m_painter != nullptr; }
    QPainter& painter() const { return *m_painter; }

    /// Writes runs in one wrapped paragraph from `topLeft` within `width`; returns its height in
    /// mm.
    double text(QPointF topLeft, double width, const std::vector<Run>& runs,
                const Style& style) const;
    double text(QPointF topLeft, double width, const QString& words, const Style& style) const;
    /// How many characters of the paragraph stand in whole lines within `height` mm, so that it can
    /// go on elsewhere at the same line break.
    static qsizetype fitting(double width, const std::vector<Run>& runs, const Style& style,
                             double height);
    /// Width in mm of one line without wrapping.
    static double textWidth(const QString& words, const Style& style);
    /// From the top of a line to its baseline, in mm.
    static double ascent(const Style& style);

    void line(QPointF from, QPointF to, double width) const;
    /// A box with round corners of `radius` mm; `inset` keeps a thick edge inside `rect`.
    void box(const QRectF& rect, double edge, double radius,
             const QColor& fill = Qt::transparent) const;

    static QFont font(const Style& style);

private:
    QPainter* m_painter;
};

} // namespace ach
