// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheetpreview.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace ach {

namespace {

constexpr int kAround = Space::x4; // pixels of ground around each page
constexpr std::array kSteps{25, 33, 50, 60, 75, 90, 100, 125, 150, 200, 300};

} // namespace

SheetPreview::SheetPreview(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 240);
    viewport()->setAutoFillBackground(false);
}

void SheetPreview::setPages(std::unique_ptr<const PaperPages> pages)
{
    m_pages = std::move(pages);
    m_pictures.clear();
    layOut();
    viewport()->update();
    Q_EMIT viewChanged();
}

int SheetPreview::percent() const
{
    if (m_percent || !m_pages)
        return m_percent.value_or(100);
    const QSizeF room(viewport()->width() - 2 * kAround, viewport()->height() - 2 * kAround);
    const double pixels = std::min(room.width() / m_pages->pageSize().width(),
                                   room.height() / m_pages->pageSize().height());
    return std::clamp(static_cast<int>(std::floor(pixels * 25.4 / logicalDpiX() * 100)), 10,
                      kSteps.back());
}

QSize SheetPreview::pageSize() const
{
    if (!m_pages)
        return {};
    return (m_pages->pageSize() * (percent() / 100.0 * logicalDpiX() / 25.4)).toSize();
}

int SheetPreview::pageTop(int page) const
{
    return kAround + page * (pageSize().height() + kAround);
}

int SheetPreview::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp((middle - kAround) / (pageSize().height() + kAround), 0, pageCount() - 1);
}

void SheetPreview::layOut()
{
    const QSize room = viewport()->size();
    const QSize page = pageSize();
    const int height = pageCount() == 0 ? 0 : pageTop(pageCount());
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(Space::x8);
    verticalScrollBar()->setRange(0, std::max(0, height - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(Space::x8);
    horizontalScrollBar()->setRange(0, std::max(0, page.width() + 2 * kAround - room.width()));
}

void SheetPreview::setPercent(std::optional<int> percent)
{
    const int page = currentPage();
    const int range = std::max(1, pageSize().height());
    const double place = static_cast<double>(verticalScrollBar()->value() - pageTop(page)) / range;
    m_percent = percent;
    layOut();
    verticalScrollBar()->setValue(pageTop(page) + static_cast<int>(place * pageSize().height()));
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
    viewport()->update();
    Q_EMIT viewChanged();
}

void SheetPreview::zoomIn()
{
    const auto* const next = std::ranges::upper_bound(kSteps, percent());
    if (next != kSteps.end())
        setPercent(*next);
}

void SheetPreview::zoomOut()
{
    const auto* const place = std::ranges::lower_bound(kSteps, percent());
    if (place != kSteps.begin())
        setPercent(*(place - 1));
}

void SheetPreview::zoomToFit()
{
    setPercent(std::nullopt);
}

void SheetPreview::turnPages(int pages)
{
    if (pageCount() > 0)
        verticalScrollBar()->setValue(pageTop(std::clamp(currentPage() + pages, 0, pageCount() - 1))
                                      - kAround);
}

bool SheetPreview::takeKey(QKeyEvent* event)
{
    if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_PageDown:
        turnPages(1);
        return true;
    case Qt::Key_PageUp:
        turnPages(-1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        zoomToFit();
        return true;
    default:
        return false;
    }
}

void SheetPreview::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(event))
        QAbstractScrollArea::keyPressEvent(event);
}

void SheetPreview::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

bool SheetPreview::event(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
    return QAbstractScrollArea::event(event);
}

void SheetPreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    Q_EMIT viewChanged();
}

void SheetPreview::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    Q_EMIT viewChanged();
}

const QPixmap& SheetPreview::picture(int page)
{
    const QSize size = pageSize() * devicePixelRatioF();
    if (size != m_pictureSize) {
        m_pictures.clear();
        m_pictureSize = size;
    }
    auto found = m_pictures.find(page);
    if (found == m_pictures.end()) {
        QPixmap pixmap(size);
        pixmap.fill(Qt::white); // paper, also in the dark
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        m_pages->paintPageInto(painter, QRectF(QPointF(0, 0), QSizeF(size)), page);
        painter.end();
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        found = m_pictures.insert(page, pixmap);
    }
    return *found;
}

void SheetPreview::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::color(Theme::Window));
    if (!m_pages)
        return;
    const QSize size = pageSize();
    const int left = std::max(kAround, (viewport()->width() - size.width()) / 2)
        - horizontalScrollBar()->value();
    for (int page = 0; page < pageCount(); ++page) {
        const QRect place(QPoint(left, pageTop(page) - verticalScrollBar()->value()), size);
        if (!place.intersects(viewport()->rect())) {
            m_pictures.remove(page); // a page at 300 % takes 35 MB
            continue;
        }
        painter.drawPixmap(place.topLeft(), picture(page));
        painter.setPen(Theme::color(Theme::BorderStrong));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
}

} // namespace ach
