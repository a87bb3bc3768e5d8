// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handouts/leaflet.h"
#include "ui/sheets/paperpages.h"
#include "ui/sheets/practicemark.h"
#include "ui/sheets/sheetcanvas.h"
#include "ui/sheets/sheetoptions.h"

#include <vector>

namespace ach {

/// Lays a Leaflet out on pages and paints them; printer and PDF use this same code. Text of any
/// length flows over as many pages as it needs, a heading stays with what follows it, no box and no
/// picture is split, and no text is smaller than 9 pt. Text that reads from right to left stands at
/// the right. Tags of sources are never painted.
class LeafletPainter : public PaperPages {
public:
    /// `texts` must be in the language of `leaflet`; of `options` paper and large print count.
    LeafletPainter(Leaflet leaflet, SheetTexts texts, SheetOptions options);
    LeafletPainter(const LeafletPainter&) = delete; // the pieces point into the leaflet
    LeafletPainter& operator=(const LeafletPainter&) = delete;

    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    QSizeF pageSize() const override { return m_page; }
    void paintPage(QPainter& painter, int page) const override;

private:
    using Runs = std::vector<SheetCanvas::Run>;
    /// What is placed as a whole. Words may be divided over two pages.
    struct Piece {
        enum class Kind { Title, Heading, Words, Item, Pictures, Box, TrafficLight };

        Kind kind;
        Runs runs; ///< of Title, Heading, Words and Item
        std::vector<const HandoutBlock*> blocks; ///< the pictures side by side; one box
        bool goesOn = false; ///< the rest of an item: without its dot
        double top = 0;

        bool isWords() const { return kind <= Kind::Item; }
        bool keepsNext() const;
    };

    static constexpr int kLongestBoxLine = 400; ///< letters; a longer one stands below its box

    void cut(const Handout& handout);
    void cutBox(const HandoutBlock& block);
    void flow();
    /// The first of two pieces ends with the last line that fits into `height`.
    bool divide(Piece& piece, Piece& rest, double height) const;

    double points(double usual) const;
    double left() const;
    double width() const;
    double bottom() const;
    SheetCanvas::Style style(const Piece& piece) const;
    double indent(const Piece& piece) const;
    double spaceAbove(const Piece& piece) const;

    // Each paints at `top` when the canvas has a painter, and returns its height.
    double piece(const SheetCanvas& canvas, const Piece& piece, double top) const;
    double words(const SheetCanvas& canvas, const Piece& piece, double top) const;
    double pictures(const SheetCanvas& canvas, const Piece& piece, double top) const;
    double box(const SheetCanvas& canvas, const HandoutBlock& block, double top) const;
    double trafficLight(const SheetCanvas& canvas, double top) const;
    double header(const SheetCanvas& canvas, int page) const;
    double footer(const SheetCanvas& canvas, int page, double top) const;

    Leaflet m_leaflet;
    SheetTexts m_texts;
    SheetOptions m_options;
    PracticeMark m_mark;
    QSizeF m_page;
    std::vector<Piece> m_pieces; ///< in reading order, before they have a place
    std::vector<std::vector<Piece>> m_pages;
};

} // namespace ach
