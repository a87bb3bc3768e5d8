// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompts.h"

#include <QFileInfo>
#include <QPrinter>
#include <QStringList>

namespace ach::test {

/// Answers in place of the person; a printer prints into `printout`.
class FakePrompts final : public Prompts {
public:
    QString saveFile(QWidget* /*parent*/, const FileQuestion& question) override
    {
        asked.append(QFileInfo(question.path).fileName());
        return path;
    }
    QString openFile(QWidget* /*parent*/, const FileQuestion& question) override
    {
        asked.append(question.title);
        return path;
    }
    QString chooseFolder(QWidget* /*parent*/, const QString& title,
                         const QString& /*start*/) override
    {
        asked.append(title);
        return path;
    }
    bool setUpPrinter(QWidget* /*parent*/, QPrinter& printer) override
    {
        asked.append(printer.docName());
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printout);
        return !printout.isEmpty();
    }
    bool hasPrinter() const override { return isPrinterThere; }
    bool offerPdf(QWidget* /*parent*/) override
    {
        ++offers;
        return isPdfWanted;
    }

    QString path;
    QString printout;
    bool isPrinterThere = true;
    bool isPdfWanted = false;
    int offers = 0;
    QStringList asked; ///< the suggested file, or the print job
};

} // namespace ach::test
