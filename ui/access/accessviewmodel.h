// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/createclinicviewmodel.h"
#include "ui/access/integrityjob.h"
#include "ui/access/lockviewmodel.h"

namespace ach {

/// The ways into a clinic: make one, unlock one, try the sample. Ends in a session that is open.
class AccessViewModel : public QObject {
    Q_OBJECT

public:
    enum class Page { Welcome, Create, Lock };
    /// What the owner of a new clinic does first.
    enum class Next { Patients, Intake, Settings, Sample };
    /// Makes a sample clinic in an empty folder; its passphrase is kSamplePassphrase. Runs in
    /// another thread.
    using SampleMaker = std::function<Status(const QString& folder)>;

    struct Places {
        QString clinics; ///< where new clinics are suggested
        QString sample; ///< the folder of the sample clinic, made anew each time
        QString setup; ///< the file that keeps an unfinished set-up; empty keeps none
    };

    AccessViewModel(const Clock& clock, Places places, SampleMaker makeSample,
                    KdfCost cost = KdfCost::moderate(), QObject* parent = nullptr);
    ~AccessViewModel() override;

    Page page() const { return m_page; }
    void showWelcome();
    /// The steps, where they were left when the program was closed half-way; nothing changes when
    /// they are shown already.
    void startCreating();
    bool hasUnfinishedSetup() const { return SetupDraft::load(m_places.setup).has_value(); }
    /// Keeps what was typed at `step` for the next start.
    void keepSetup(CreateClinicViewModel::Step step);
    /// Which first steps the window can take.
    void setNextSteps(const QList<Next>& steps) { m_nextSteps = steps; }
    QList<Next> nextSteps() const;
    /// Goes into the clinic that was made, or to the sample, which leaves it closed.
    void finishCreating(Next next);
    /// After opened(), once.
    Next takeNext() { return std::exchange(m_next, Next::Patients); }
    /// Shows the lock page of the clinic in `folder`; the error when there is none.
    Status chooseClinic(const QString& folder);
    /// The lock page again, after the session was closed.
    void lock(const QString& folder, const AccountId& account);
    /// Makes the sample clinic and opens it without asking.
    void trySample();
    bool isMakingSample() const { return m_sampleJob.isRunning(); }
    bool hasSample() const { return static_cast<bool>(m_makeSample); }

    LockViewModel& lockModel() { return m_lock; }
    /// Not null while page() is Create.
    CreateClinicViewModel* createModel() { return m_create.get(); }
    const Places& places() const { return m_places; }

    /// The quick half of opening, after the key was found: opened() or failed() follows.
    void open(Result<UnlockedClinic> unlocked);
    /// After opened(), once.
    std::unique_ptr<ClinicSession> takeSession() { return std::move(m_session); }
    /// After opened(), once: the key of that clinic, for work in the background.
    SecretBytes takeKey() { return std::move(m_key); }
    /// After opened(), once: looks for damage in that clinic in the background.
    void startCheck() { m_integrity.start(std::move(m_check)); }
    IntegrityJob& integrity() { return m_integrity; }

Q_SIGNALS:
    void pageChanged();
    void makingSampleChanged();
    /// All steps are done and the clinic is in `folder`.
    void clinicMade(const QString& folder);
    void opened();
    /// Opening failed after the key was found, or the sample could not be made.
    void failed(const ach::Error& error);

private:
    void showPage(Page page);

    const Clock& m_clock;
    Places m_places;
    SampleMaker m_makeSample;
    KdfCost m_cost;
    Page m_page = Page::Welcome;
    LockViewModel m_lock;
    std::unique_ptr<CreateClinicViewModel> m_create;
    std::optional<UnlockedClinic> m_made; // while the last step is shown
    QList<Next> m_nextSteps;
    Next m_next = Next::Patients;
    UnlockJob m_sampleJob;
    std::unique_ptr<ClinicSession> m_session;
    SecretBytes m_key;
    std::unique_ptr<ClinicCheck> m_check;
    IntegrityJob m_integrity;
};

} // namespace ach
