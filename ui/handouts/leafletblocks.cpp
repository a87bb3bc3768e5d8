// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/homesheet.h"
#include "ui/handouts/handoutpicture.h"
#include "ui/handouts/leafletpainter.h"
#include "ui/handouts/painrule.h"
#include "ui/sheets/sheetsymbols.h"

#include <QPainter>

#include <algorithm>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

constexpr double kPad = 3;
constexpr double kRadius = 2;
constexpr double kEdge = 0.4;
constexpr double kThickEdge = 0.9;
constexpr double kTallest = 44; // a picture
constexpr double kBetween = 8; // two pictures

} // namespace

double LeafletPainter::piece(const SheetCanvas& canvas, const Piece& piece, double top) const
{
    switch (piece.kind) {
    case Piece::Kind::Title:
    case Piece::Kind::Heading:
    case Piece::Kind::Words:
    case Piece::Kind::Item:
        return words(canvas, piece, top);
    case Piece::Kind::Pictures:
        return pictures(canvas, piece, top);
    case Piece::Kind::Box:
        return box(canvas, *piece.blocks.front(), top);
    case Piece::Kind::TrafficLight:
        return trafficLight(canvas, top);
    }
    Q_UNREACHABLE();
    return 0;
}

double LeafletPainter::words(const SheetCanvas& canvas, const Piece& piece, double top) const
{
    const SheetCanvas::Style type = style(piece);
    const double inset = indent(piece);
    const bool isMirrored = type.align == SheetCanvas::Align::End;
    if (canvas.paints() && piece.kind == Piece::Kind::Item && !piece.goesOn) {
        const double radius = type.points * 0.05;
        const double x = isMirrored ? left() + width() - inset * 0.4 : left() + inset * 0.4;
        canvas.painter().setPen(Qt::NoPen);
        canvas.painter().setBrush(QColor::fromRgb(Ink::kBlack));
        canvas.painter().drawEllipse(QPointF(x, top + SheetCanvas::ascent(type) * 0.7), radius,
                                     radius);
    }
    return canvas.text({isMirrored ? left() : left() + inset, top}, width() - inset, piece.runs,
                       type);
}

double LeafletPainter::pictures(const SheetCanvas& canvas, const Piece& piece, double top) const
{
    const SheetCanvas::Style caption{points(10), QFont::DemiBold, SheetCanvas::Align::Centre};
    const double each = (width() - kBetween) / 2;
    double tallest = 0;
    for (const HandoutBlock* const block : piece.blocks)
        tallest = std::max(tallest,
                           std::min(kTallest * HandoutPicture::height(block->picture),
                                    each / HandoutPicture::shape(block->picture)));
    double height = 0;
    double x = piece.blocks.size() == 1 ? left() + (width() - each) / 2 : left();
    for (const HandoutBlock* const block : piece.blocks) {
        const double pictureWidth = std::min(each, tallest * HandoutPicture::shape(block->picture));
        if (canvas.paints())
            HandoutPicture::paint(canvas.painter(),
                                  {x + (each - pictureWidth) / 2, top, pictureWidth, tallest},
                                  block->picture, FigureStyle::Print);
        height = std::max(
            height, tallest + 1 + canvas.text({x, top + tallest + 1}, each, block->title, caption));
        x += each + kBetween;
    }
    return height;
}

double LeafletPainter::box(const SheetCanvas& canvas, const HandoutBlock& block, double top) const
{
    const SheetCanvas::Style heading{points(13), QFont::Bold};
    const SheetCanvas::Style body{points(11.5)};
    const double dot = points(11.5) * 0.45;
    const double x = left() + kPad;
    const double room = width() - 2 * kPad;
    const auto content = [&](const SheetCanvas& on) {
        double y = top + kPad * 0.7;
        if (!block.title.isEmpty())
            y += on.text({x, y}, room, block.title, heading) + 0.6;
        for (const HandoutWords& line : block.lines) {
            const QString text = plainText(line);
            if (text.size() > kLongestBoxLine)
                continue;
            if (on.paints()) {
                on.painter().setPen(Qt::NoPen);
                on.painter().setBrush(QColor::fromRgb(Ink::kBlack));
                const double radius = body.points * 0.05;
                on.painter().drawEllipse(
                    QPointF(x + dot * 0.4, y + SheetCanvas::ascent(body) * 0.7), radius, radius);
            }
            y += on.text({x + dot, y}, room - dot, text, body) + 0.6;
        }
        return y + kPad * 0.7 - top;
    };
    const double height = content(SheetCanvas(nullptr));
    if (canvas.paints()) {
        const bool isEmergency = block.kind == HandoutBlock::Kind::Emergency;
        canvas.box({left(), top, width(), height}, isEmergency ? kThickEdge : kEdge, kRadius);
        content(canvas);
    }
    return height;
}

double LeafletPainter::trafficLight(const SheetCanvas& canvas, double top) const
{
    const SheetCanvas::Style heading{points(13), QFont::Bold};
    const SheetCanvas::Style body{points(11.5)};
    constexpr double kSymbol = 10;
    const double x = left() + kSymbol + 2 * kPad;
    const double room = width() - kSymbol - 3 * kPad;
    const PainRule rule = painRule(m_texts, m_leaflet.painLimits);
    double y = top;
    for (const PainRule::Row& row : rule.rows) {
        const SheetCanvas ruler(nullptr);
        const double textHeight =
            ruler.text({0, 0}, room, row.title, heading) + ruler.text({0, 0}, room, row.text, body);
        const double height = std::max(kSymbol, textHeight) + kPad;
        if (canvas.paints()) {
            const bool isStop = row.level == PainLevel::Stop;
            canvas.box({left(), y, width(), height}, isStop ? kThickEdge : kEdge, kRadius);
            paintPainLevel(canvas.painter(),
                           {left() + kPad, y + (height - kSymbol) / 2, kSymbol, kSymbol},
                           row.level);
            const double textTop = y + (height - textHeight) / 2;
            canvas.text({x, textTop + canvas.text({x, textTop}, room, row.title, heading)}, room,
                        row.text, body);
        }
        y += height + 1.6;
    }
    y += canvas.text({left(), y}, width(), {{rule.limits, true}}, body);
    return y - top;
}

} // namespace ach
