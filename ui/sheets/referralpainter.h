// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/referralletter.h"
#include "ui/sheets/paperpages.h"
#include "ui/sheets/practicemark.h"
#include "ui/sheets/sheetcanvas.h"
#include "ui/sheets/sheetoptions.h"

#include <cstddef>
#include <vector>

namespace ach {

/// Lays a ReferralLetter out and paints it: one page, with smaller type down to 9 pt where that
/// saves the second one. Nothing is cut short.
class ReferralPainter : public PaperPages {
public:
    static constexpr double kSmallestPoints = 9;

    /// `texts` must be those of loadLetterTexts() in the language of `letter`.
    ReferralPainter(ReferralLetter letter, SheetTexts texts, SheetPaper paper);

    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    QSizeF pageSize() const override { return m_page; }
    void paintPage(QPainter& painter, int page) const override;

private:
    enum class Kind { Text, Flag, Signature };
    struct Block {
        Kind kind = Kind::Text;
        std::vector<SheetCanvas::Run> runs;
        double points = 10.5;
        double gap = 2; ///< mm before it
        std::size_t flag = 0;
    };
    struct Placed {
        std::size_t block;
        double top;
    };
    using Page = std::vector<Placed>;

    void collect();
    void add(const QString& heading, const QString& words, double gap);
    std::vector<Page> flow() const;
    double points(double usual) const;
    double left() const;
    double width() const;

    // Each paints at `top` when the canvas has a painter, and returns its height.
    double header(const SheetCanvas& canvas) const;
    double block(const SheetCanvas& canvas, const Block& block, double top) const;
    double footer(const SheetCanvas& canvas, int page, double top) const;

    ReferralLetter m_letter;
    SheetTexts m_texts;
    PracticeMark m_mark;
    QSizeF m_page;
    double m_density = 1; ///< share of the usual type size, to save a page
    std::vector<Block> m_blocks;
    std::vector<Page> m_pages;
};

} // namespace ach
