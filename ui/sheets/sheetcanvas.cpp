// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheetcanvas.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

constexpr double kUnitsPerMm = 20;
constexpr double kMmPerPoint = 25.4 / 72;
constexpr double kLeading = 0.94; // Open Sans asks for more air than paper needs

/// Breaks the runs into lines of `width` mm; returns the height in units.
double breakLines(QTextLayout& layout, double width, const std::vector<SheetCanvas::Run>& runs,
                  const SheetCanvas::Style& style)
{
    using Align = SheetCanvas::Align;
    QString words;
    QList<QTextLayout::FormatRange> strong;
    for (const SheetCanvas::Run& run : runs) {
        if (run.strong) {
            QTextCharFormat format;
            format.setFontWeight(QFont::Bold);
            strong.append(
                {static_cast<int>(words.size()), static_cast<int>(run.text.size()), format});
        }
        words += run.text;
    }
    // A pasted line feed must not merge two words.
    words.replace(u'\n', QChar(QChar::LineSeparator));

    layout.setText(words);
    layout.setFont(SheetCanvas::font(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(Qt::AlignAbsolute
                        | (style.align == Align::Start        ? Qt::AlignLeft
                               : style.align == Align::Centre ? Qt::AlignHCenter
                                                              : Qt::AlignRight));
    layout.setTextOption(option);
    layout.setFormats(strong);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * kUnitsPerMm);
        line.setPosition({0, height});
        height += line.height() * kLeading;
    }
    layout.endLayout();
    return height;
}

} // namespace

QFont SheetCanvas::font(const Style& style)
{
    QFont font;
    font.setFamilies({u"Open Sans"_s, u"Noto Sans"_s});
    font.setPixelSize(static_cast<int>(std::ceil(style.points * kMmPerPoint * kUnitsPerMm)));
    font.setWeight(static_cast<QFont::Weight>(style.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    // The smallest spacing there is turns ligatures off: a PDF reader would copy "fl" as one
    // strange character.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

double SheetCanvas::text(QPointF topLeft, double width, const std::vector<Run>& runs,
                         const Style& style) const
{
    QTextLayout layout;
    const double height = breakLines(layout, width, runs, style);
    if (m_painter) {
        m_painter->save();
        m_painter->setPen(QColor::fromRgb(Ink::kBlack));
        m_painter->translate(topLeft);
        m_painter->scale(1 / kUnitsPerMm, 1 / kUnitsPerMm);
        layout.draw(m_painter, {0, 0});
        m_painter->restore();
    }
    return height / kUnitsPerMm;
}

qsizetype SheetCanvas::fitting(double width, const std::vector<Run>& runs, const Style& style,
                               double height)
{
    QTextLayout layout;
    breakLines(layout, width, runs, style);
    qsizetype characters = 0;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (line.y() + line.height() * kLeading > height * kUnitsPerMm)
            break;
        characters = line.textStart() + line.textLength();
    }
    return characters;
}

double SheetCanvas::text(QPointF topLeft, double width, const QString& words,
                         const Style& style) const
{
    return text(topLeft, width, std::vector<Run>{{words, false}}, style);
}

double SheetCanvas::textWidth(const QString& words, const Style& style)
{
    return QFontMetricsF(font(style)).horizontalAdvance(words) / kUnitsPerMm;
}

double SheetCanvas::ascent(const Style& style)
{
    return QFontMetricsF(font(style)).ascent() / kUnitsPerMm;
}

void SheetCanvas::line(QPointF from, QPointF to, double width) const
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(QColor::fromRgb(Ink::kBlack), width, Qt::SolidLine, Qt::FlatCap));
    m_painter->drawLine(from, to);
}

void SheetCanvas::box(const QRectF& rect, double edge, double radius, const QColor& fill) const
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(QColor::fromRgb(Ink::kBlack), edge));
    m_painter->setBrush(fill);
    const double half = edge / 2;
    m_painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

} // namespace ach
