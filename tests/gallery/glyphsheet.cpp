// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/glyphsheet.h"

#include "ui/shell/glyphs.h"
#include "ui/shell/icons.h"

#include <QPainter>

namespace ach::gallery {

void GlyphSheet::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    int x = 0;
    for (const Light light : {Light::Go, Light::Care, Light::Stop, Light::Unknown}) {
        Glyphs::paintLight(painter, QRectF(x, 0, 30, 30), light);
        Glyphs::paintLight(painter, QRectF(x, 36, 14, 14), light);
        x += 38;
    }
    const std::pair<MarkGlyph, Theme::Token> marks[] = {{MarkGlyph::Pain, Theme::ChartPain},
                                                        {MarkGlyph::Thickening, Theme::ChartDose},
                                                        {MarkGlyph::Swelling, Theme::ChartSymmetry},
                                                        {MarkGlyph::Crepitus, Theme::Text}};
    for (const auto& [mark, ink] : marks) {
        Glyphs::paintMark(painter, QRectF(x, 0, 30, 30), mark, Theme::color(ink));
        Glyphs::paintMark(painter, QRectF(x, 36, 18, 18), mark, Theme::color(ink));
        x += 38;
    }
    Glyphs::paintYarrow(painter, QRectF(x, 0, 52, 52), Theme::color(Theme::Accent));
    x = 0;
    int y = 66;
    for (const QString& name : Icons::names()) {
        painter.drawPixmap(x, y, Icons::pixmap(name, 18, Theme::Text2, devicePixelRatioF()));
        x += 26;
        if (x + 26 > width()) {
            x = 0;
            y += 26;
        }
    }
}

} // namespace ach::gallery
