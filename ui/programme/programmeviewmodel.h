// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/dosechange.h"
#include "ui/programme/programmedraft.h"
#include "ui/shell/recordcontext.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace ach {

class ClinicPlans;
class UndoTarget;

/// The plan that is being written. Every change is an undo step and goes to the encrypted draft
/// within 300 ms; only save() makes a version of it, and only a version can come on the sheet.
class ProgrammeViewModel : public QObject {
    Q_OBJECT

public:
    ProgrammeViewModel(const RecordContext& context, QObject* parent);
    /// Stores what the timer has not stored yet.
    ~ProgrammeViewModel() override;

    /// The plan as it stands; empty until a template is chosen.
    const std::optional<Programme>& programme() const { return m_programme; }
    /// The newest version; 0 without one.
    int storedVersion() const { return m_stored ? m_stored->version : 0; }
    int nextVersion() const { return storedVersion() + 1; }
    /// Whether the plan differs from the newest version.
    bool isDraft() const { return !isSamePlan(m_programme, m_stored); }
    /// Whether another account stored a version after this draft was begun.
    bool isOvertaken() const;
    /// The template that goes with the stage decision; empty while there is none.
    QString suggestedTemplate() const;
    /// The templates to begin from.
    const ClinicPlans& plans() const { return *m_plans; }
    QDate today() const { return m_context.session.clock().today(); }

    /// The phase whose exercises are shown; -1 without phases.
    int phase() const { return m_phase; }
    const Phase* shownPhase() const;
    void setPhase(int index);

    bool isRegressedFromSource(const Prescription& dose) const;
    /// The shown phase with every dose one step back in volume (evidence 4.8); a dose that cannot
    /// go back that way is not in it.
    QList<Prescription> stepBackSet() const;
    /// The limits that the template gives, to tell whether the clinician changed them.
    PainLimits templateLimits() const;

    // Changes, each one an undo step; one that changes nothing is none.
    void startFrom(const QString& templateId);
    void setDose(int index, const Prescription& dose);
    /// The same, and what changed is changed in the rows of `also` as well: one undo step.
    void setDoses(int index, const Prescription& dose, const QSet<int>& also);
    /// Gives every dose of the shown phase the volume of stepBackSet(): one undo step.
    void takeStepBack();
    /// Gives each side a row of its own.
    void splitSides(int index);
    void addExercise(const QString& exercise);
    void removeExercise(int index);
    /// Moves by `places`; stays inside the phase. Returns where it is now.
    int moveExercise(int index, int places);
    void addPhase(PhaseKind kind);
    void removePhase();
    void setWeeks(int weeks);
    void setStartsOn(const QDate& day);
    void setLimits(const PainLimits& limits);
    void setAdjunct(AdjunctKind kind, bool wanted);
    void setAdjunctNote(AdjunctKind kind, const QString& note);
    void setRunningPlan(const QString& text);
    void discard();

    /// Stores the next version and takes the draft away.
    Status save();
    /// Whether the newest version is signed, so that the next one needs a reason.
    bool needsReason() const { return m_stored && m_stored->isSigned(); }
    void setReason(const QString& reason) { m_reason = reason; }
    /// Whether the newest version stands as shown and nobody signed it.
    bool canSign() const { return m_stored && !isDraft() && !m_stored->isSigned(); }
    Status sign();
    /// Who signed the newest version, and when; empty without.
    QString signedText() const;
    /// All versions, the oldest first.
    QList<Programme> versions() const;
    QString accountName(const AccountId& account) const;
    QList<PlanWarning> warnings() const;
    /// Stores the draft now.
    void flush();

Q_SIGNALS:
    /// Anything that the page shows.
    void changed();
    void draftStored();
    void storeFailed(const ach::Error& error);

private:
    friend class ProgrammeEdit;
    UndoTarget& undoTarget() const;
    void show(const std::optional<Programme>& programme);
    void reload();
    void edit(const std::optional<Programme>& after, const QString& text);
    void change(const QString& text, const std::function<void(Programme&)>& change);
    void keepPhaseInside();

    RecordContext m_context;
    ClinicPlans* m_plans;
    ProgrammeDraft m_draft;
    std::optional<Programme> m_stored;
    std::optional<Programme> m_programme;
    int m_phase = -1;
    QString m_reason; ///< why a signed version is replaced
    QTimer m_timer;
};

} // namespace ach
