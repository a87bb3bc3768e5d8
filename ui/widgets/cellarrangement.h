// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QSize>

namespace ach {

/// How the cells of a choice stand in the room there is: in one row; with less padding; in two rows
/// of nearly one length; one below the other. In pixels, read from the left.
class CellArrangement {
public:
    /// `texts` are the widths of the words; `longest` is the widest text that may stand in two
    /// rows, longer ones read better as a list.
    CellArrangement(QList<int> texts, int cellHeight, int longest);

    /// All cells in one row, with full padding.
    QSize natural() const;
    /// The least width in which nothing is cut off, and the height of one row.
    QSize smallest() const;
    /// Where the cells stand in `width`, from the top left corner of the frame.
    QList<QRect> in(int width) const;
    int rowCount(int width) const;

private:
    int cellWidth(int cell, int padding) const;
    int rowWidth(int padding) const;
    int widest(int padding) const;
    /// The first cell of each row in `width`.
    QList<int> rowStarts(int width, int padding) const;

    QList<int> m_texts;
    int m_cellHeight;
    int m_longest;
};

} // namespace ach
