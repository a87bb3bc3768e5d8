// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/paperpages.h"

#include <QByteArray>

#include <memory>

namespace Poppler {
class Document;
}

namespace ach {

/// The pages of a PDF that was handed out, drawn from its bytes in memory, so that preview and
/// printer show what was given and not what would be made today.
class KeptPages : public PaperPages {
public:
    /// Null when the bytes are no PDF.
    static std::unique_ptr<KeptPages> fromPdf(const QByteArray& pdf);
    ~KeptPages() override;

    int pageCount() const override;
    /// Of the first page; the papers of a clinic have pages of one size.
    QSizeF pageSize() const override;
    void paintPage(QPainter& painter, int page) const override;

private:
    explicit KeptPages(std::unique_ptr<Poppler::Document> document);

    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace ach
