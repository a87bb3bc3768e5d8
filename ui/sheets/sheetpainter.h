// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/homesheet.h"
#include "ui/sheets/paperpages.h"
#include "ui/sheets/practicemark.h"
#include "ui/sheets/sheetoptions.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

class QPainter;

namespace ach {

class SheetCanvas;

/// Lays a HomeSheet out on pages and paints them. No exercise and no box is ever split over two
/// pages, no text is smaller than 9 pt, and nothing is cut short but a name that would fill the
/// heading.
class SheetPainter : public PaperPages {
public:
    static constexpr double kSmallestPoints = 9;
    static constexpr double kSmallestLargePoints = 18;

    /// `texts` must be in the language of `sheet`.
    SheetPainter(HomeSheet sheet, SheetTexts texts, SheetOptions options);

    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    QSizeF pageSize() const override { return m_page; }
    void paintPage(QPainter& painter, int page) const override;

private:
    enum class Block { Title, Exercise, Note, Pain, Adjuncts, Diary, Calls };
    struct Placed {
        Block block;
        std::size_t index; ///< which exercise
        double top;
    };
    using Page = std::vector<Placed>;
    /// One line of the heading, which may get smaller or wrap.
    struct Line {
        QString words;
        QString name; ///< the part of `words` that is shortened when there are too many lines
        double points;
        double least; ///< how small it may get to stay on one line
        int weight;
        int mostLines;
    };
    using Lines = std::vector<Line>;
    /// What stands at both sides of the heading, and how wide the side of the patient is.
    struct Heading {
        Lines practice;
        Lines patient;
        double patientRoom = 0;
    };

    void layOut();
    std::vector<Page> flow(double pictureHeight) const;
    double points(double usual) const;
    double left() const;
    double width() const;

    // Each block paints at `top` when the canvas has a painter, and returns its height.
    double block(const SheetCanvas& canvas, Block kind, std::size_t index, double top,
                 double pictureHeight) const;
    double header(const SheetCanvas& canvas, int page) const;
    Heading heading(bool firstPage, double room) const;
    Line nameLine(const QString& words, const QString& name) const;
    Line detailLine(const QString& words, const QString& name = {}, bool strong = false) const;
    Lines practiceLines(bool firstPage) const;
    Lines patientLines(bool firstPage, bool planOnOneLine) const;
    /// Filled parts with a middle dot between them.
    static QString joined(const QStringList& parts);
    /// Short words that move to the next line together, such as a number and its unit.
    static QString unbroken(QString words) { return words.replace(u' ', QChar::Nbsp); }
    QString sheetOf() const;
    QString planWords() const;
    QString replacesWords() const;
    static double naturalWidth(const Lines& lines);
    static double paintLines(const SheetCanvas& canvas, const Lines& lines, QPointF topLeft,
                             double room, bool atEnd);
    static double paintLine(const SheetCanvas& canvas, const Line& line, QPointF topLeft,
                            double room, bool atEnd);
    double code(const SheetCanvas& canvas, double top) const;
    double title(const SheetCanvas& canvas, double top) const;
    double exercise(const SheetCanvas& canvas, std::size_t index, double top,
                    double pictureHeight) const;
    double exerciseWords(const SheetCanvas& canvas, std::size_t index, double x, double top,
                         double room) const;
    double exerciseLoad(const SheetCanvas& canvas, const SheetExercise& exercise, double x,
                        double top, double room, double bottom) const;
    void pictures(const SheetCanvas& canvas, const SheetExercise& exercise,
                  const QRectF& room) const;
    /// The clinic's own pictures in place of the figure.
    void photographs(const SheetCanvas& canvas, const SheetExercise& exercise,
                     const QRectF& room) const;
    double note(const SheetCanvas& canvas, double top) const;
    double pain(const SheetCanvas& canvas, double top) const;
    double adjuncts(const SheetCanvas& canvas, double top) const;
    double diary(const SheetCanvas& canvas, double top) const;
    double diaryWeek(const SheetCanvas& canvas, double top, int firstDay, int days) const;
    double calls(const SheetCanvas& canvas, double top) const;
    double footer(const SheetCanvas& canvas, int page, double top) const;

    HomeSheet m_sheet;
    SheetTexts m_texts;
    SheetOptions m_options;
    PracticeMark m_mark;
    QSizeF m_page;
    double m_pictureHeight = 0;
    double m_density = 1; ///< share of the usual type size, to save a page
    double m_diaryRow = 6.2;
    std::vector<Page> m_pages;
};

} // namespace ach
