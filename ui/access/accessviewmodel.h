// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/createclinicviewmodel.h"
#include "ui/access/lockviewmodel.h"

namespace ach {

/// The ways into a clinic: make one, unlock one, try the sample. Ends in a session that is open.
class AccessViewModel : public QObject {
    Q_OBJECT

public:
    enum class Page { Welcome, Create, Lock };
    /// Makes a sample clinic in an empty folder; its passphrase is kSamplePassphrase. Runs in
    /// another thread.
    using SampleMaker = std::function<Status(const QString& folder)>;

    struct Places {
        QString clinics; ///< where new clinics are suggested
        QString sample; ///< the folder of the sample clinic, made anew each time
    };

    AccessViewModel(const Clock& clock, Places places, SampleMaker makeSample,
                    KdfCost cost = KdfCost::moderate(), QObject* parent = nullptr);
    ~AccessViewModel() override;

    Page page() const { return m_page; }
    void showWelcome();
    /// A fresh start of the steps, unless they are shown already.
    void startCreating();
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

Q_SIGNALS:
    void pageChanged();
    void makingSampleChanged();
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
    UnlockJob m_sampleJob;
    std::unique_ptr<ClinicSession> m_session;
};

} // namespace ach
