// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/keptpages.h"

#include <QImage>
#include <QPainter>
#include <QVariant>

#include <algorithm>
#include <poppler-qt6.h>

namespace ach {

namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kPointsPerInch = 72;
// Finer than this no eye and no printer of a practice can tell, and a page of A4 takes 60 MB.
constexpr double kFinestDots = 400;
constexpr double kCoarsestDots = 50;

} // namespace

KeptPages::KeptPages(std::unique_ptr<Poppler::Document> document) : m_document(std::move(document))
{
    m_document->setRenderHint(Poppler::Document::Antialiasing);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing);
}

KeptPages::~KeptPages() = default;

std::unique_ptr<KeptPages> KeptPages::fromPdf(const QByteArray& pdf)
{
    Poppler::setDebugErrorFunction([](const QString&, const QVariant&) {}, {});
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked() || document->numPages() < 1 || !document->page(0))
        return nullptr;
    return std::unique_ptr<KeptPages>(new KeptPages(std::move(document)));
}

int KeptPages::pageCount() const
{
    return m_document->numPages();
}

QSizeF KeptPages::pageSize() const
{
    return m_document->page(0)->pageSizeF() * (kMmPerInch / kPointsPerInch);
}

void KeptPages::paintPage(QPainter& painter, int page) const
{
    const std::unique_ptr<Poppler::Page> source = m_document->page(page);
    if (!source)
        return;
    const double dots =
        std::clamp(painter.deviceTransform().m11() * kMmPerInch, kCoarsestDots, kFinestDots);
    const QImage image = source->renderToImage(dots, dots);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(QPointF(0, 0), pageSize()), image);
    painter.restore();
}

} // namespace ach
