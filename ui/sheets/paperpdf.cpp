// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/paperpdf.h"

#include "core/base/filewriting.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QMarginsF>
#include <QPainter>
#include <QPdfWriter>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

constexpr int kDotsPerInch = 1200;

// QPdfWriter has no property for the language before Qt 6.9; the metadata stream takes it.
QByteArray metadata(const QString& title, const QString& language)
{
    return uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Achillea</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)"_s.arg(title.toHtmlEscaped(), language)
        .toUtf8();
}

} // namespace

Result<QByteArray> paperPdf(const PaperPages& pages, const PdfProperties& properties)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(properties.paper);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(properties.title);
    writer.setCreator(u"Achillea"_s);
    writer.setDocumentXmpMetadata(metadata(properties.title, properties.language));
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{Fault::Io, u"the PDF writer did not start"_s};
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.scale(kDotsPerInch / 25.4, kDotsPerInch / 25.4);
        pages.paintPage(painter, page);
        painter.restore();
    }
    painter.end();
    return buffer.data();
}

Status writePdf(const QByteArray& pdf, const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir(folder).exists())
        return Error{Fault::Io, u"there is no folder "_s + folder};
    if (liesInClinicFolder(path))
        return Error{Fault::Invalid, u"the file would lie in the folder of a clinic"_s};
    return writeFileAtomically(path, pdf);
}

} // namespace ach
