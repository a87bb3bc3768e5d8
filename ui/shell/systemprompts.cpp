// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/systemprompts.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>

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

bool SystemPrompts::setUpPrinter(QWidget* parent, QPrinter& printer)
{
    const QPointer<QPrintDialog> dialog(new QPrintDialog(&printer, parent));
    dialog->setOptions({}); // a sheet is printed whole
    const bool isChosen = dialog->exec() == QDialog::Accepted && !dialog.isNull();
    delete dialog;
    return isChosen;
}

} // namespace ach
