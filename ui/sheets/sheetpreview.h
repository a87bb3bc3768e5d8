// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/paperpages.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

#include <memory>
#include <optional>

namespace ach {

/// The pages as they come out of the printer, one below the other. Fits a whole page until the
/// person zooms.
class SheetPreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit SheetPreview(QWidget* parent);

    /// Without pages the view is empty.
    void setPages(std::unique_ptr<const PaperPages> pages);
    int pageCount() const { return m_pages ? m_pages->pageCount() : 0; }
    /// The page that fills most of the view, from 0.
    int currentPage() const;
    /// 100 is the size of the paper.
    int percent() const;
    bool isFitted() const { return !m_percent; }

    void zoomIn();
    void zoomOut();
    void zoomToFit();
    /// Turns by `pages`; stays inside.
    void turnPages(int pages);
    /// PgUp, PgDn, +, - and 0; false for any other key.
    bool takeKey(QKeyEvent* event);

Q_SIGNALS:
    /// Zoom or page changed.
    void viewChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QSize pageSize() const;
    int pageTop(int page) const;
    void setPercent(std::optional<int> percent);
    void layOut();
    const QPixmap& picture(int page);

    std::unique_ptr<const PaperPages> m_pages;
    std::optional<int> m_percent; ///< empty: fitted
    QHash<int, QPixmap> m_pictures;
    QSize m_pictureSize;
};

} // namespace ach
