// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/planmenu.h"

#include "ui/patients/recordtext.h"
#include "ui/programme/clinicplans.h"
#include "ui/programme/programmeviewmodel.h"
#include "ui/programme/templatenamedialog.h"
#include "ui/programme/versionsdialog.h"
#include "ui/shell/errortext.h"

namespace ach {

using namespace Qt::StringLiterals;

PlanMenu::PlanMenu(ProgrammeViewModel& viewModel, QWidget* parent)
    : QMenu(parent), m_viewModel(viewModel)
{
    for (const auto& row : kPhaseKindCodes.rows) {
        const PhaseKind kind = row.first;
        QAction* add = addAction(tr("Add phase: %1").arg(RecordText::phase(kind)));
        add->setObjectName(u"addPhase_"_s + QLatin1StringView(row.second));
        connect(add, &QAction::triggered, this, [this, kind] { m_viewModel.addPhase(kind); });
    }
    m_remove = addAction(tr("Remove this phase"));
    connect(m_remove, &QAction::triggered, &m_viewModel, &ProgrammeViewModel::removePhase);
    addSeparator();
    m_versions = addAction(tr("Versions and what changed"));
    m_versions->setObjectName(u"showVersions"_s);
    connect(m_versions, &QAction::triggered, this, &PlanMenu::showVersions);
    addSeparator();
    m_begin = addMenu(tr("Begin again from"));
    m_begin->setObjectName(u"beginAgain"_s);
    QAction* save = addAction(tr("Save as template of the clinic\u2026"));
    save->setObjectName(u"saveAsTemplate"_s);
    connect(save, &QAction::triggered, this, &PlanMenu::askForName);
    m_nextVersion = addAction(QString());
    m_nextVersion->setObjectName(u"saveTemplateVersion"_s);
    connect(m_nextVersion, &QAction::triggered, this, [this] {
        if (!m_viewModel.programme())
            return;
        const Status status = m_viewModel.plans().saveAsNextVersion(*m_viewModel.programme());
        if (!status)
            Q_EMIT failed(status.error());
    });
    m_own = addMenu(tr("Offered templates of the clinic"));
    m_own->setObjectName(u"ownTemplates"_s);
    connect(this, &QMenu::aboutToShow, this, &PlanMenu::refillTemplates);
    connect(&m_viewModel, &ProgrammeViewModel::changed, this, &PlanMenu::refill);
    // Later: the action that changed the clinic may be one of those that are replaced.
    connect(&m_viewModel.plans(), &ClinicPlans::changed, this, &PlanMenu::refillTemplates,
            Qt::QueuedConnection);
    refillTemplates();
}

PlanMenu::~PlanMenu() = default;

void PlanMenu::fillTemplates(QMenu& menu, ProgrammeViewModel& viewModel, const QString& prefix,
                             const QStringList& without)
{
    menu.clear();
    bool ownBegan = false;
    for (const ProgrammeTemplate& plan : viewModel.plans().offered()) {
        if (without.contains(plan.id))
            continue;
        if (plan.isOwn() && !ownBegan)
            menu.addSeparator();
        ownBegan = plan.isOwn();
        QAction* action = menu.addAction(viewModel.plans().name(plan.id));
        action->setObjectName(prefix + plan.id);
        connect(action, &QAction::triggered, &viewModel,
                [&viewModel, id = plan.id] { viewModel.startFrom(id); });
    }
}

void PlanMenu::refill()
{
    const std::optional<Programme>& programme = m_viewModel.programme();
    m_remove->setEnabled(programme && programme->phases.size() > 1);
    m_versions->setEnabled(m_viewModel.storedVersion() > 0);
    const auto plan = programme ? m_viewModel.plans().find(programme->templateId) : std::nullopt;
    m_nextVersion->setVisible(plan && plan->isOwn());
    if (plan && plan->isOwn())
        m_nextVersion->setText(tr("Save as version %1 of \u201c%2\u201d")
                                   .arg(plan->version + 1)
                                   .arg(m_viewModel.plans().name(plan->id)));
}

void PlanMenu::refillTemplates()
{
    refill();
    fillTemplates(*m_begin, m_viewModel, u"again_"_s, {});
    m_own->clear();
    for (const ClinicPlans::OwnPlan& own : m_viewModel.plans().own()) {
        const QString id = own.plan.id;
        QAction* action = m_own->addAction(m_viewModel.plans().name(id));
        action->setObjectName(u"offer_"_s + id);
        action->setCheckable(true);
        action->setChecked(own.isOffered);
        connect(action, &QAction::toggled, this, [this, id](bool offered) {
            const Status status = m_viewModel.plans().setOffered(id, offered);
            if (!status)
                Q_EMIT failed(status.error());
        });
    }
    m_own->menuAction()->setVisible(!m_own->isEmpty());
}

void PlanMenu::showVersions()
{
    auto* dialog = new VersionsDialog(m_viewModel, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PlanMenu::askForName()
{
    auto* dialog = new TemplateNameDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplateNameDialog::saveRequested, this, [this, dialog] {
        if (!m_viewModel.programme())
            return;
        const Status status =
            m_viewModel.plans().saveAsNew(*m_viewModel.programme(), dialog->name());
        if (status)
            dialog->accept();
        else
            dialog->showError(errorText(status.error()).sentence());
    });
    dialog->open();
}

} // namespace ach
