// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompts.h"

namespace ach {

/// Asks with the dialogs of the system.
class SystemPrompts final : public Prompts {
public:
    QString saveFile(QWidget* parent, const FileQuestion& question) override;
    bool setUpPrinter(QWidget* parent, QPrinter& printer) override;
};

} // namespace ach
