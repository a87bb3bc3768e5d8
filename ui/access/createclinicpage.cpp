// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/createclinicpage.h"

#include "ui/access/clinicstep.h"
#include "ui/access/donestep.h"
#include "ui/access/ownerstep.h"
#include "ui/access/passphrasestep.h"
#include "ui/access/recoverystep.h"
#include "ui/shell/errortext.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wizardfooter.h"
#include "ui/widgets/wizardrail.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

CreateClinicPage::CreateClinicPage(AccessViewModel& access, FolderChooser chooseFolder,
                                   Prompts& prompts, QWidget* parent)
    : TokenWidget(parent), m_access(access), m_model(*access.createModel()),
      m_rail(new WizardRail(this)), m_footer(new WizardFooter(this)),
      m_stack(new QStackedWidget(this)),
      m_gap(new TextLabel({}, Theme::Type::Small, Theme::Danger, this)),
      m_passphrase(new PassphraseStep(m_model, this)),
      m_steps{new ClinicStep(m_model, prompts, this),
              new OwnerStep(m_model, this),
              m_passphrase,
              new RecoveryStep(m_model, prompts, this),
              new FolderStep(m_model, access.places().clinics, std::move(chooseFolder), this),
              new DoneStep(access, this)}
{
    setObjectName(u"createClinicPage"_s);
    m_gap->setObjectName(u"gap"_s);
    m_gap->setContentsMargins(Space::x8, 0, Space::x8, Space::x2);
    for (CreateStep* const step : m_steps) {
        m_stack->addWidget(centred(step));
        connect(step, &CreateStep::edited, this, &CreateClinicPage::edited);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_gap);
    column->addWidget(m_footer);
    row->addLayout(column, 1);

    connect(m_footer, &WizardFooter::back, this, &CreateClinicPage::back);
    connect(m_footer, &WizardFooter::next, this, &CreateClinicPage::next);
    connect(m_rail, &WizardRail::stepActivated, this, [this](int step) {
        if (step < m_step && m_step != Step::DoneStep) // later steps come in their order
            showStep(step);
        else
            m_rail->setCurrent(m_step);
    });
    connect(&m_model, &CreateClinicViewModel::creatingChanged, this, &CreateClinicPage::showFooter);
    connect(&m_model, &CreateClinicViewModel::failed, this, [this](const Error& error) {
        m_passphrase->clear(); // it was wiped with the attempt
        showStep(error.cause == Cause::PassphraseTooShort ? Step::PassphraseStep
                                                          : Step::FolderStep);
        showFailure(error);
    });
    connect(&m_access, &AccessViewModel::clinicMade, this, [this] { showStep(Step::DoneStep); });
    connect(&m_access, &AccessViewModel::failed, this, &CreateClinicPage::showFailure);
    CreateClinicPage::refresh();
    showStep(m_model.firstStep());
}

CreateClinicPage::~CreateClinicPage() = default;

QWidget* CreateClinicPage::centred(QWidget* step)
{
    auto* scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* ground = new QWidget(scroll);
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(Space::x8, Space::x8, Space::x8, Space::x6);
    row->addStretch(1);
    row->addWidget(step, 1000);
    row->addStretch(1);
    scroll->setWidget(ground);
    return scroll;
}

void CreateClinicPage::startOver()
{
    showStep(m_step);
}

void CreateClinicPage::edited()
{
    stepAt(m_step).store();
    m_gap->hide();
    m_access.keepSetup(static_cast<Step>(m_step));
}

void CreateClinicPage::showStep(int step)
{
    m_step = step;
    stepAt(step).enter();
    m_stack->setCurrentIndex(step);
    m_rail->setCurrent(step);
    for (int index = 0; index < Step::StepCount; ++index)
        m_rail->setState(index, index < step ? WizardRail::State::Done : WizardRail::State::Open);
    m_gap->hide();
    showFooter();
    stepAt(step).firstStop()->setFocus();
}

void CreateClinicPage::next()
{
    if (m_model.isCreating())
        return;
    if (m_step == Step::DoneStep) {
        m_access.finishCreating(AccessViewModel::Next::Patients);
        return;
    }
    stepAt(m_step).store();
    if (const auto gap = m_model.gap(static_cast<Step>(m_step));
        gap != CreateClinicViewModel::Gap::None) {
        m_gap->setText(gapText(gap));
        m_gap->show();
        return;
    }
    if (m_step != Step::FolderStep) {
        m_access.keepSetup(static_cast<Step>(m_step + 1));
        showStep(m_step + 1);
        return;
    }
    m_passphrase->clear();
    m_model.create();
}

void CreateClinicPage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier
        || qobject_cast<QLineEdit*>(QApplication::focusWidget()) == nullptr
        || m_model.isCreating()) {
        TokenWidget::keyPressEvent(event);
        return;
    }
    stepAt(m_step).store();
    if (m_model.gap(static_cast<Step>(m_step)) == CreateClinicViewModel::Gap::None)
        next();
    else
        focusNextChild();
}

void CreateClinicPage::back()
{
    if (m_model.isCreating())
        return;
    if (m_step == 0) {
        m_access.showWelcome();
        return;
    }
    m_access.keepSetup(static_cast<Step>(m_step - 1));
    showStep(m_step - 1);
}

void CreateClinicPage::showFailure(const Error& error)
{
    m_gap->setText(errorText(error).sentence());
    m_gap->show();
}

QString CreateClinicPage::gapText(CreateClinicViewModel::Gap gap) const
{
    using Gap = CreateClinicViewModel::Gap;
    switch (gap) {
    case Gap::None:
        return {};
    case Gap::ClinicName:
        return tr("The clinic needs a name. Type what stands on the door.");
    case Gap::PersonName:
        return tr("Your name is missing. It stands in the record beside what you do.");
    case Gap::PassphraseShort:
        return tr("The passphrase is too short. It needs at least %n character(s).", nullptr,
                  kShortestPassphrase);
    case Gap::PassphrasesDiffer:
        return tr("The two passphrases differ. Type the second one again, or show the first.");
    case Gap::RecoveryKeyNotKept:
        return tr("Print the key, or type groups %1 and %2 from your own note.")
            .arg(m_model.askedGroups()[0] + 1)
            .arg(m_model.askedGroups()[1] + 1);
    case Gap::FolderMissing:
        return tr("The folder is missing. Choose where the clinic is kept.");
    case Gap::FolderTaken:
        return tr("This folder holds other files. Choose an empty one or a new name.");
    }
    Q_UNREACHABLE();
    return {};
}

void CreateClinicPage::showFooter()
{
    const bool creating = m_model.isCreating();
    const bool isDone = m_step == Step::DoneStep;
    m_footer->setUndoVisible(false);
    m_footer->setBackEnabled(!creating && !isDone);
    m_footer->setNext(creating                         ? tr("Creating the clinic…")
                          : isDone                     ? tr("Open the clinic")
                          : m_step == Step::FolderStep ? tr("Create the clinic")
                                                       : tr("Next"),
                      !creating);
    m_stack->setEnabled(!creating);
}

void CreateClinicPage::refresh()
{
    m_rail->setHeading(tr("Create a clinic"), tr("About four minutes"));
    m_rail->setSteps(
        {tr("Clinic"), tr("You"), tr("Passphrase"), tr("Recovery key"), tr("Folder"), tr("Done")});
    m_rail->setCurrent(m_step);
    showFooter();
}

} // namespace ach
