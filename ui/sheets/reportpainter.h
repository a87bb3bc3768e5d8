// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/progressreport.h"
#include "ui/sheets/letterparts.h"
#include "ui/sheets/paperpages.h"
#include "ui/sheets/reportchart.h"
#include "ui/sheets/sheetoptions.h"

#include <memory>
#include <vector>

namespace ach {

/// Lays a ProgressReport out and paints it: red flags, what is in short, the table of measurements,
/// the chart and the paragraphs. Smaller type down to 9 pt where that saves a page; nothing is cut
/// short. Each page says whose it is.
class ReportPainter : public PaperPages {
public:
    static constexpr double kSmallestPoints = 9;

    /// `texts` must be those of a report in the language of `report`; `course` is what the chart
    /// shows.
    ReportPainter(ProgressReport report, const SheetTexts& texts, const ProgressData& course,
                  SheetPaper paper);

    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    QSizeF pageSize() const override { return m_page; }
    void paintPage(QPainter& painter, int page) const override;

private:
    enum class Kind { Text, Box, Flag, TableHead, TableRow, Chart, Signature };
    struct Block {
        Kind kind = Kind::Text;
        std::vector<SheetCanvas::Run> runs;
        double points = 10;
        double gap = 2; ///< mm before it
        qsizetype index = 0; ///< of a flag or a row
    };
    struct Placed {
        Block block; ///< or the part of it that stands on this page
        double top;
    };
    using Page = std::vector<Placed>;

    void collect();
    void collectHead();
    void add(const ReportParagraph& paragraph);
    std::vector<Page> flow() const;
    /// How many characters of the paragraph stand in whole lines within `height`; 0 when it fits or
    /// a single line would be left alone.
    qsizetype fitting(const Block& block, double height) const;
    static Block headOf(Block block, qsizetype characters);
    static Block tailOf(Block block, qsizetype characters);
    double points(double usual) const;

    // Each paints at `top` when the canvas has a painter, and returns its height.
    double header(const SheetCanvas& canvas) const;
    double block(const SheetCanvas& canvas, const Block& block, double top) const;
    double box(const SheetCanvas& canvas, const Block& block, double top) const;
    double row(const SheetCanvas& canvas, const QStringList& cells, bool isHead, double top) const;
    double chart(const SheetCanvas& canvas, double top) const;
    double footer(const SheetCanvas& canvas, int page, double top) const;

    ProgressReport m_report;
    SheetTexts m_texts;
    std::shared_ptr<const ReportChart> m_chart;
    PracticeMark m_mark;
    QSizeF m_page;
    LetterColumn m_column;
    double m_density = 1; ///< share of the usual type size, to save a page
    std::vector<Block> m_blocks;
    std::vector<Page> m_pages;
};

} // namespace ach
