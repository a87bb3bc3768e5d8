// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakeviewmodel.h"
#include "ui/shell/pagefactory.h"

#include <QWidget>

#include <array>

class QScrollArea;
class QStackedWidget;

namespace ach {

class Banner;
class IntakeStepPage;
class Prompts;
class ReferralPage;
class WizardFooter;
class WizardRail;

/// The intake as eight steps that can be taken in any order, from the person to the first
/// programme. It begins where it was left.
///
/// Keys: Ctrl+PgUp, Ctrl+PgDn step; Ctrl+Enter the main button; Alt+Left back; Ctrl+Z, Ctrl+Shift+Z
/// undo and redo; Ctrl+Shift+N "All no" in a group of questions; 1 to 5 decide and Q asks on the
/// stage step.
class IntakePage : public QWidget, public StoresLate, public HasHelp {
    Q_OBJECT

public:
    /// Goes on with `intake`; else begins a new one for `patient`, or for a person who is not known
    /// yet. `undo` may hold earlier steps of this intake and outlives the page.
    IntakePage(ClinicSession& session, const std::optional<PatientId>& patient,
               const std::optional<IntakeId>& intake, Prompts& prompts, QWidget* parent,
               QUndoStack* undo = nullptr);
    ~IntakePage() override;

    IntakeViewModel& viewModel() { return m_viewModel; }
    /// For the menu of the window.
    QUndoStack& undoStack() { return m_viewModel.undoStack(); }
    /// Shows a step, and brings the keyboard to one of its questions where `key` is not empty.
    void goTo(IntakeStep step, const QString& key = {});
    void storeNow() override;
    QString helpId() const override;

Q_SIGNALS:
    void finished(const ach::EpisodeId& episode);
    /// The person is here already; that record is wanted.
    void openPatient(const ach::PatientId& patient);
    void printSheet(const ach::EpisodeId& episode);
    /// There is a record now, so the page can be opened there again.
    void stored(const ach::IntakeId& intake);
    /// A sentence for the bottom of the window: what was done. `file` is what was saved, or empty.
    void message(const QString& sentence, const QString& file);
    /// Answers that could not be stored yet; 0 when all are.
    void notSaved(int answersWaiting);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    IntakeStepPage* makeStep(IntakeStep step);
    IntakeStepPage* currentStep();
    void showStep();
    void showFrame();
    void showFooter();
    /// Says in every step before the stage that an answer raised a flag which is open.
    void showFlag();
    void takePrimary();
    void skip();
    void move(int by);
    /// Undo and redo show the step whose answer they change.
    void stepBack();
    void stepForth();
    void follow(const QUndoCommand* command);
    void openReferral();
    void closeReferral();

    Prompts& m_prompts;
    IntakeViewModel m_viewModel;
    WizardRail* m_rail;
    WizardFooter* m_footer;
    Banner* m_waiting;
    Banner* m_flag; ///< an answer raised a red flag
    QStackedWidget* m_stack;
    std::array<QScrollArea*, kIntakeSteps> m_steps{}; // made when they are first seen
    ReferralPage* m_referral = nullptr; ///< in place of the stage step while it is written
    const QWidget* m_refused = nullptr; ///< told about once; a second try leaves it
    bool m_moving = false;
};

} // namespace ach
