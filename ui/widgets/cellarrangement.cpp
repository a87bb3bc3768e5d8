// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cellarrangement.h"

#include <algorithm>

namespace ach {

namespace {

constexpr int kPadding = 14;
constexpr int kTightPadding = 9; // where the row does not fit otherwise
constexpr int kLowest = 34; // px: target for pen and touch

} // namespace

CellArrangement::CellArrangement(QList<int> texts, int cellHeight, int longest)
    : m_texts(std::move(texts)), m_cellHeight(std::max(kLowest, cellHeight)), m_longest(longest)
{
}

int CellArrangement::cellWidth(int cell, int padding) const
{
    return std::max(kLowest, m_texts.at(cell) + 2 * padding);
}

int CellArrangement::rowWidth(int padding) const
{
    int width = 0;
    for (int cell = 0; cell < m_texts.size(); ++cell)
        width += cellWidth(cell, padding);
    return width;
}

int CellArrangement::widest(int padding) const
{
    int widest = 0;
    for (int cell = 0; cell < m_texts.size(); ++cell)
        widest = std::max(widest, cellWidth(cell, padding));
    return widest;
}

QSize CellArrangement::natural() const
{
    return {rowWidth(kPadding), m_cellHeight};
}

QSize CellArrangement::smallest() const
{
    return {widest(kTightPadding), m_cellHeight};
}

QList<int> CellArrangement::rowStarts(int width, int padding) const
{
    QList<int> starts;
    int x = 0;
    for (int cell = 0; cell < m_texts.size(); ++cell) {
        const int cellWide = cellWidth(cell, padding);
        if (starts.isEmpty() || x + cellWide > width) {
            starts.append(cell);
            x = 0;
        }
        x += cellWide;
    }
    return starts;
}

QList<QRect> CellArrangement::in(int width) const
{
    const int count = static_cast<int>(m_texts.size());
    const int padding = width < rowWidth(kPadding) ? kTightPadding : kPadding;
    QList<int> starts = rowStarts(width, padding);
    // The narrowest frame with the same number of rows has rows of nearly one length.
    int frame = starts.size() > 1 ? widest(padding) : rowWidth(padding);
    while (rowStarts(frame, padding).size() > starts.size())
        ++frame;
    starts = rowStarts(frame, padding);
    QList<QRect> rects;
    const bool folds = starts.size() == 2 && starts.last() <= count - 2
        && widest(padding) <= 2 * padding + m_longest;
    if (starts.size() > 1 && !folds) {
        for (int cell = 0; cell < count; ++cell)
            rects.append({0, cell * m_cellHeight, width, m_cellHeight});
        return rects;
    }
    starts.append(count);
    for (qsizetype row = 0; row + 1 < starts.size(); ++row) {
        const int first = starts.at(row);
        const int cells = starts.at(row + 1) - first;
        int free = frame;
        for (int cell = first; cell < first + cells; ++cell)
            free -= cellWidth(cell, padding);
        int x = 0;
        for (int place = 0; place < cells; ++place) {
            // What is left of the row is shared out to the last pixel.
            const int share = free * (place + 1) / cells - free * place / cells;
            const int cellWide = cellWidth(first + place, padding) + share;
            rects.append({x, static_cast<int>(row) * m_cellHeight, cellWide, m_cellHeight});
            x += cellWide;
        }
    }
    return rects;
}

int CellArrangement::rowCount(int width) const
{
    const QList<QRect> rects = in(width);
    return rects.isEmpty() ? 1 : rects.last().top() / m_cellHeight + 1;
}

} // namespace ach
