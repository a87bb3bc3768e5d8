// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ach {

class ProgrammeViewModel;

/// The versions of a plan, the newest first: who wrote and signed each one, why, and what changed
/// against the version before.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(const ProgrammeViewModel& viewModel, QWidget* parent);
    ~VersionsDialog() override;
};

} // namespace ach
