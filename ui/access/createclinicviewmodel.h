// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/setupdraft.h"
#include "ui/access/unlockjob.h"

#include <array>

namespace ach {

/// Making a clinic, step by step. The folder is written only when all steps are done.
class CreateClinicViewModel : public QObject {
    Q_OBJECT

public:
    enum Step {
        ClinicStep,
        PersonStep,
        PassphraseStep,
        RecoveryStep,
        FolderStep,
        DoneStep,
        StepCount
    };
    /// What keeps a step from being done.
    enum class Gap {
        None,
        ClinicName,
        PersonName,
        PassphraseShort,
        PassphrasesDiffer,
        RecoveryKeyNotKept,
        FolderMissing,
        FolderTaken ///< holds other files or a clinic
    };

    CreateClinicViewModel(const Clock& clock, KdfCost cost, QObject* parent = nullptr);

    Clinic& clinic() { return m_clinic; }
    Account& owner() { return m_owner; }
    /// Given up when create() takes it.
    QString& passphrase() { return m_passphrase; }
    QString& repeated() { return m_repeated; }
    void setPassphraseShown(bool shown) { m_shown = shown; }
    QString& folder() { return m_folder; }
    /// The mark of the clinic for its sheets, as PNG; empty without one.
    QByteArray& logo() { return m_logo; }

    /// Where to begin: after restore() where the set-up was left, but no later than the passphrase,
    /// which is not kept.
    Step firstStep() const { return m_firstStep; }
    /// A recovery key of the earlier start was shown, which opens nothing.
    bool isRecoveryKeyReplaced() const { return m_keyReplaced; }
    void restore(const SetupDraft& draft);
    SetupDraft draft(Step step) const;

    QStringList recoveryGroups() const { return m_recoveryKey->groups(); }
    void noteRecoveryPrinted() { m_recoveryKept = true; }
    bool isRecoveryKept() const { return m_recoveryKept; }
    /// Which two groups are asked for, from 0, in ascending order.
    std::array<int, 2> askedGroups() const { return m_asked; }
    /// True, and the key counts as kept, when both groups are typed right.
    bool confirmRecovery(const QString& first, const QString& second);

    Gap gap(Step step) const;
    /// A folder below `parent` that is not taken, called `name` or like the clinic.
    QString suggestedFolder(const QString& parent, QString name = {}) const;

    bool isCreating() const { return m_job.isRunning(); }
    /// All gaps must be closed. Ends in created() or failed().
    void create();
    Result<UnlockedClinic> takeCreated() { return *std::exchange(m_created, std::nullopt); }

Q_SIGNALS:
    void creatingChanged();
    void created();
    void failed(const ach::Error& error);

private:
    const Clock& m_clock;
    KdfCost m_cost;
    Clinic m_clinic;
    Account m_owner;
    QString m_passphrase;
    QString m_repeated;
    bool m_shown = false;
    QString m_folder;
    QByteArray m_logo;
    Step m_firstStep = ClinicStep;
    bool m_keyReplaced = false;
    std::shared_ptr<const RecoveryKey>
        m_recoveryKey; ///< shared with the thread that writes the key slots
    bool m_recoveryKept = false;
    std::array<int, 2> m_asked;
    std::optional<Result<UnlockedClinic>> m_created;
    UnlockJob m_job;
};

} // namespace ach
