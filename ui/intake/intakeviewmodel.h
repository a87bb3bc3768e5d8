// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/intake/stagesuggestion.h"
#include "core/outcome/visaa.h"
#include "core/patient/episode.h"
#include "core/service/clinicsession.h"
#include "ui/intake/intakeanswers.h"
#include "ui/intake/intakerecord.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace ach {

/// One intake while it is taken. Every answer is an undo step and is stored at once; what cannot be
/// stored stays visible and is tried again. A new person has no record at first: what is typed is
/// kept as a draft until there are a name and a side, which make the patient, the episode and the
/// intake.
class IntakeViewModel : public QObject {
    Q_OBJECT

public:
    /// Partly: something was answered, but not every question that the rules read.
    enum class StepState { Open, Partly, Done, Skipped };
    static constexpr int kBudgetSeconds = 8 * 60;

    /// Goes on with `intake`, or begins a new one for `patient`, or for a person who is not known
    /// yet. Without `undo`, which outlives this object, it has an undo stack of its own.
    IntakeViewModel(ClinicSession& session, const std::optional<PatientId>& patient,
                    const std::optional<IntakeId>& intake, QObject* parent = nullptr,
                    QUndoStack* undo = nullptr);
    /// Stores time and place.
    ~IntakeViewModel() override;

    ClinicSession& session() const { return m_session; }
    QUndoStack& undoStack() { return m_undo; }
    const IntakePerson& person() const { return m_record.person(); }
    const std::optional<Episode>& episode() const { return m_record.episode(); }
    const std::optional<Intake>& intake() const { return m_record.intake(); }
    /// Whether the answers have a record to go to.
    bool isStarted() const { return m_record.isStarted(); }
    /// The side that steps about one leg show first; Right while it is not known, as the chart must
    /// show one.
    Side shownSide() const;

    /// Someone else of the same name and birth date; empty once the clinician said that this is
    /// another person.
    std::optional<PatientRow> duplicate() const { return m_record.duplicate(); }
    void allowDuplicate();
    /// What is shown was typed earlier for a person who has no record yet.
    bool isDraftRestored() const { return m_record.isDraftRestored(); }
    /// Forgets what was typed for a new person, but not the name that the intake was started with.
    void dropDraft();
    /// Fills in the name of a new person as it was typed into a search. A draft that is restored
    /// goes first: it is replaced only by dropDraft().
    void nameNewPerson(const QString& typed);
    /// Why the person was not stored as typed.
    const std::optional<Error>& personError() const { return m_record.personError(); }
    void changePerson(const Patient& patient, const QString& field);
    void changeSide(Side side);

    /// As it is shown, stored or waiting to be.
    std::optional<QString> answerTo(const QString& question) const
    {
        return m_answers.to(question);
    }
    Answer yesNo(const QString& question) const { return m_answers.yesNo(question); }
    void answer(const QString& question, const std::optional<QString>& value);
    void answer(const IntakeChanges& changes, const QString& name);
    /// "no" to each of `questions` that has no answer yet. One undo step.
    void answerNoToAll(const QStringList& questions);
    void chooseLoadChanges(const QStringList& changes);
    void sayNoLoadChange();

    const Findings& findings() const { return m_findings; }
    const Assessment& assessment() const { return m_assessment; }
    VisaAScore visaA() const;
    std::optional<StageDecision> decision() const { return m_decision; }
    QList<StageDecision> decisions() const;
    QList<RedFlagOverride> overrides() const { return m_overrides; }
    QString nameOf(const AccountId& account) const;

    /// ReasonMissing when it differs from the suggestion and `reason` is empty.
    Status decide(const QString& decision, const QString& reason);
    Status overrideRedFlag(RedFlag flag, const QString& reason);
    /// Records a complete VISA-A as a measurement, unless these answers are one already.
    Status recordVisaA();
    Status finish();

    IntakeStep step() const { return m_step; }
    void setStep(IntakeStep step);
    StepState stateOf(IntakeStep step) const;
    bool isSkipped(IntakeStep step) const { return m_answers.isSkipped(step); }
    void setSkipped(IntakeStep step, bool skipped);
    int secondsUsed() const { return m_seconds; }
    /// Counts while the wizard is seen.
    void setClockRunning(bool running);
    /// How many answers could not be stored yet.
    int waitingCount() const
    {
        return m_failing ? static_cast<int>(m_answers.waiting().size()) : 0;
    }
    /// Stores what waits, the draft, the time and the place.
    void storeNow();

Q_SIGNALS:
    /// Anything that a step shows.
    void changed();
    /// There is a record now.
    void started(const ach::IntakeId& intake);
    void stepChanged();
    void secondsChanged();
    void waitingChanged();

private:
    friend class AnswerCommand;
    friend class IntakePersonCommand;
    void write(const IntakeChanges& changes);
    void write(const IntakePerson& person);
    void openIntake(const IntakeId& id);
    void openDraft();
    void startIfPossible();
    void flush();
    void reload();
    void derive();
    /// The intake with the answers that are shown.
    Intake shownIntake() const;
    void syncEpisode();
    bool hasAllThatCount(IntakeStep step) const;

    ClinicSession& m_session;
    IntakeRecord m_record;
    IntakeAnswers m_answers;
    Findings m_findings;
    Assessment m_assessment;
    std::optional<StageDecision> m_decision;
    QList<RedFlagOverride> m_overrides;
    IntakeStep m_step = IntakeStep::Person;
    int m_seconds = 0;
    bool m_failing = false;
    bool m_visaAChanged = false;
    bool m_storyChanged = false; // what the episode repeats of the answers
    QTimer m_second;
    QTimer m_retry;
    QUndoStack m_ownUndo;
    QUndoStack& m_undo;
};

} // namespace ach
