// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QMenu>

namespace ach {

class ProgrammeViewModel;

/// What can be done with the phases of a plan, its versions and the plan templates.
class PlanMenu : public QMenu {
    Q_OBJECT

public:
    /// `viewModel` must outlive the menu.
    PlanMenu(ProgrammeViewModel& viewModel, QWidget* parent);
    ~PlanMenu() override;

    /// Fills `menu` with the templates to begin from but `without`; the names of the actions are
    /// `prefix` and the id.
    static void fillTemplates(QMenu& menu, ProgrammeViewModel& viewModel, const QString& prefix,
                              const QStringList& without);

Q_SIGNALS:
    void failed(const ach::Error& error);

private:
    void refill();
    void refillTemplates();
    void showVersions();
    void askForName();

    ProgrammeViewModel& m_viewModel;
    QMenu* m_begin;
    QMenu* m_own;
    QAction* m_remove;
    QAction* m_versions;
    QAction* m_nextVersion;
};

} // namespace ach
