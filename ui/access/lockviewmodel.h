// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/unlockjob.h"

#include <QHash>
#include <QTimer>

namespace ach {

/// Who may unlock one clinic, and the attempts to do so. After kFreeTries wrong passphrases in a
/// row each further one costs a wait that doubles; nothing is ever deleted.
class LockViewModel : public QObject {
    Q_OBJECT

public:
    static constexpr int kFreeTries = 5;
    static constexpr int kFirstWaitSeconds = 30;
    static constexpr int kLongestWaitSeconds = 600;

    explicit LockViewModel(const Clock& clock, QObject* parent = nullptr);

    /// Reads who works there. Leaves everything as it was when there is no clinic in `folder`.
    Status setClinic(const QString& folder);
    const QString& folder() const { return m_folder; }
    const QString& clinicName() const { return m_clinicName; }
    const QList<Account>& accounts() const { return m_accounts; }
    int currentAccount() const { return m_current; }
    void setCurrentAccount(int index);
    /// The account of that id, where it still exists.
    void chooseAccount(const AccountId& id);

    bool isChecking() const { return m_job.isRunning(); }
    /// How long no attempt is taken; 0 when one is.
    int waitSeconds() const;

    /// Takes the text out of `passphrase` and wipes it. Nothing happens while checking or waiting.
    void unlock(QString& passphrase);
    /// False when the key is mistyped, which its check sum tells at once; else the attempt runs.
    bool recover(const QString& recoveryKey, QString& newPassphrase);

    /// After unlocked(), once.
    Result<UnlockedClinic> takeUnlocked() { return *std::exchange(m_unlocked, std::nullopt); }

Q_SIGNALS:
    void clinicChanged();
    void currentAccountChanged();
    /// isChecking() or waitSeconds() is a new one.
    void stateChanged();
    void failed(const ach::Error& error);
    void unlocked();

private:
    void start(UnlockJob::Work work);
    void finish();

    const Clock& m_clock;
    QString m_folder;
    QString m_clinicName;
    QList<Account> m_accounts;
    int m_current = 0;
    struct Attempts {
        int wrong = 0;
        QDateTime waitUntil;
    };
    QHash<QString, Attempts> m_attempts; // by folder: going to another clinic and back ends no wait
    QTimer m_tick;
    std::optional<Result<UnlockedClinic>> m_unlocked;
    UnlockJob m_job;
};

} // namespace ach
