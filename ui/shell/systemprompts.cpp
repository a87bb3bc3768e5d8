// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/systemprompts.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>

namespace ach {

using namespace Qt::StringLiterals;

// The dialogs are on the heap because the window may lock meanwhile and take them away with their
// parent.

QString SystemPrompts::saveFile(QWidget* parent, const FileQuestion& question)
{
    const QFileInfo suggested(question.path);
    const QPointer<QFileDialog> dialog(
        new QFileDialog(parent, question.title, suggested.absolutePath(),
                        u"%1 (*.%2)"_s.arg(question.kind, question.suffix)));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.suffix);
    dialog->selectFile(suggested.fileName());
    const bool isChosen = dialog->exec() == QDialog::Accepted;
    if (dialog.isNull())
        return {};
    const QString path = isChosen ? dialog->selectedFiles().value(0) : QString();
    delete dialog;
    return path;
}

QString SystemPrompts::openFile(QWidget* parent, const FileQuestion& question)
{
    const QPointer<QFileDialog> dialog(new QFileDialog(
        parent, question.title, question.path, u"%1 (*.%2)"_s.arg(question.kind, question.suffix)));
    dialog->setFileMode(QFileDialog::ExistingFile);
    const bool isChosen = dialog->exec() == QDialog::Accepted;
    if (dialog.isNull())
        return {};
    const QString path = isChosen ? dialog->selectedFiles().value(0) : QString();
    delete dialog;
    return path;
}

QString SystemPrompts::chooseFolder(QWidget* parent, const QString& title, const QString& start)
{
    const QPointer<QFileDialog> dialog(new QFileDialog(parent, title, start));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    const bool isChosen = dialog->exec() == QDialog::Accepted;
    if (dialog.isNull())
        return {};
    const QString path = isChosen ? dialog->selectedFiles().value(0) : QString();
    delete dialog;
    return path;
}

bool SystemPrompts::setUpPrinter(QWidget* parent, QPrinter& printer)
{
    const QPointer<QPrintDialog> dialog(new QPrintDialog(&printer, parent));
    dialog->setOptions({}); // a sheet is printed whole
    const bool isChosen = dialog->exec() == QDialog::Accepted && !dialog.isNull();
    delete dialog;
    return isChosen;
}

bool SystemPrompts::hasPrinter() const
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

bool SystemPrompts::offerPdf(QWidget* parent)
{
    const QPointer<QMessageBox> box(
        new QMessageBox(QMessageBox::Information, u"Achillea"_s,
                        tr("No printer is set up here. Save the sheet as a PDF instead."),
                        QMessageBox::Cancel, parent));
    QPushButton* const save = box->addButton(tr("Save as PDF…"), QMessageBox::AcceptRole);
    box->setDefaultButton(save);
    box->exec();
    if (box.isNull())
        return false;
    const bool isWanted = box->clickedButton() == save;
    delete box;
    return isWanted;
}

PrintAnswer askForPrinter(Prompts& prompts, QWidget* parent, QPrinter& printer)
{
    if (prompts.hasPrinter())
        return prompts.setUpPrinter(parent, printer) ? PrintAnswer::Print : PrintAnswer::Stop;
    return prompts.offerPdf(parent) ? PrintAnswer::SavePdf : PrintAnswer::Stop;
}

} // namespace ach
