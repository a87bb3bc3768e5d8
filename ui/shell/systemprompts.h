// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompts.h"

#include <QCoreApplication>

namespace ach {

/// Asks with the dialogs of the system.
class SystemPrompts final : public Prompts {
    Q_DECLARE_TR_FUNCTIONS(ach::SystemPrompts)

public:
    QString saveFile(QWidget* parent, const FileQuestion& question) override;
    QString openFile(QWidget* parent, const FileQuestion& question) override;
    QString chooseFolder(QWidget* parent, const QString& title, const QString& start) override;
    bool setUpPrinter(QWidget* parent, QPrinter& printer) override;
    bool hasPrinter() const override;
    bool offerPdf(QWidget* parent) override;
};

} // namespace ach
