// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/ownexercisemenu.h"

#include "ui/programme/clinicplans.h"
#include "ui/programme/dosetext.h"
#include "ui/programme/ownexercisedialog.h"
#include "ui/programme/programmeviewmodel.h"
#include "ui/shell/errortext.h"

#include <QPointer>

namespace ach {

using namespace Qt::StringLiterals;

OwnExerciseMenu::OwnExerciseMenu(ProgrammeViewModel& viewModel, Prompts& prompts, QWidget* parent)
    : QMenu(parent), m_viewModel(viewModel), m_prompts(prompts), m_change(new QMenu(this)),
      m_offered(new QMenu(this))
{
    setObjectName(u"ownExerciseMenu"_s);
    QAction* fresh = addAction(tr("New exercise of the clinic\u2026"));
    fresh->setObjectName(u"newExercise"_s);
    connect(fresh, &QAction::triggered, this, [this] { write({}); });
    addMenu(m_change);
    addMenu(m_offered);
    m_change->setObjectName(u"changeExercise"_s);
    m_change->setTitle(tr("Change an exercise of the clinic"));
    m_offered->setObjectName(u"offeredExercises"_s);
    m_offered->setTitle(tr("Offered exercises of the clinic"));
    // Later: the action that changed the clinic may be one of those that are replaced.
    connect(&m_viewModel.plans(), &ClinicPlans::changed, this, &OwnExerciseMenu::refill,
            Qt::QueuedConnection);
    refill();
}

OwnExerciseMenu::~OwnExerciseMenu() = default;

void OwnExerciseMenu::refill()
{
    m_change->clear();
    m_offered->clear();
    for (const ClinicPlans::OwnChoice& own : m_viewModel.plans().ownExercises()) {
        const QString id = own.exercise.id;
        const QString name = own.exercise.text(DoseText::language()).name;
        QAction* change = m_change->addAction(name);
        change->setObjectName(u"change_"_s + id);
        connect(change, &QAction::triggered, this,
                [this, exercise = own.exercise] { write(exercise); });
        QAction* offer = m_offered->addAction(name);
        offer->setObjectName(u"offer_"_s + id);
        offer->setCheckable(true);
        offer->setChecked(own.isOffered);
        connect(offer, &QAction::toggled, this, [this, id](bool offered) {
            const Status status = m_viewModel.plans().setExerciseOffered(id, offered);
            if (!status)
                Q_EMIT failed(status.error());
        });
    }
    m_change->menuAction()->setVisible(!m_change->isEmpty());
    m_offered->menuAction()->setVisible(!m_offered->isEmpty());
}

void OwnExerciseMenu::write(const Exercise& exercise)
{
    // What was typed over words that are no longer the stored ones would undo somebody's change.
    Kept kept = m_kept.value(exercise.id);
    if (!m_kept.contains(exercise.id) || kept.before != exercise)
        kept = {exercise, exercise, m_viewModel.plans().pictures(exercise.id)};
    auto* dialog = new OwnExerciseDialog(m_viewModel.plans().catalogue(), kept.typed, kept.pictures,
                                         m_prompts, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<QWidget> before = parentWidget()->window()->focusWidget();
    connect(dialog, &QDialog::finished, this, [this, dialog, exercise, before](int result) {
        if (result == QDialog::Rejected)
            m_kept.insert(exercise.id, {exercise, dialog->exercise(), dialog->pictures()});
        else
            m_kept.remove(exercise.id);
        QWidget* const back =
            before != nullptr && before->isVisible() ? before.data() : parentWidget();
        back->setFocus(Qt::OtherFocusReason);
    });
    connect(dialog, &OwnExerciseDialog::saveRequested, this, [this, dialog] { store(*dialog); });
    dialog->open();
}

void OwnExerciseMenu::store(OwnExerciseDialog& dialog)
{
    const Exercise typed = dialog.exercise();
    const bool isNew = typed.id.isEmpty();
    QString id = typed.id;
    Status status = Done{};
    if (isNew) {
        const auto stored = m_viewModel.plans().addExercise(typed, dialog.pictures());
        if (stored)
            id = stored->id;
        else
            status = stored.error();
    } else {
        status = m_viewModel.plans().changeExercise(typed, dialog.pictures());
    }
    if (!status) {
        dialog.showError(errorText(status.error()).sentence());
        return;
    }
    dialog.accept();
    if (isNew)
        Q_EMIT made(id);
}

} // namespace ach
