// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

class QPainter;

namespace ach {

/// A document laid out on pages of paper, in millimetres. Preview, printer and PDF paint it through
/// this, so that all three show the same.
class PaperPages {
public:
    virtual ~PaperPages() = default;

    virtual int pageCount() const = 0;
    virtual QSizeF pageSize() const = 0;
    /// Paints one page, the first is 0; one unit of `painter` must be one millimetre of the page.
    virtual void paintPage(QPainter& painter, int page) const = 0;
    /// Scales `painter` so that the page fills `target` and paints it.
    void paintPageInto(QPainter& painter, const QRectF& target, int page) const;

protected:
    PaperPages() = default;
    PaperPages(const PaperPages&) = default;
    PaperPages(PaperPages&&) = default;
    PaperPages& operator=(const PaperPages&) = default;
    PaperPages& operator=(PaperPages&&) = default;
};

} // namespace ach
