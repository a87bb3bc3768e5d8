// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/sheets/paperpages.h"

#include <QByteArray>
#include <QPageSize>
#include <QString>

namespace ach {

/// What a PDF says of itself. Anybody who lists a folder reads it, so it must not name a patient.
struct PdfProperties {
    QString title;
    QString language; ///< code such as "nl"
    QPageSize paper;
};

/// The pages as PDF: text can be selected, fonts are embedded.
Result<QByteArray> paperPdf(const PaperPages& pages, const PdfProperties& properties);

/// Writes beside `path` and puts the file in place when it is complete, so that no half file is
/// left. Fault::Io with Cause::NotWritable or Cause::DiskFull, or when the folder does not exist;
/// Fault::Invalid inside the folder of a clinic.
Status writePdf(const QByteArray& pdf, const QString& path);

} // namespace ach
