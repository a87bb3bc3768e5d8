// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/lockviewmodel.h"

#include "core/vault/keyfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

LockViewModel::LockViewModel(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (waitSeconds() == 0)
            m_tick.stop();
        Q_EMIT stateChanged();
    });
    connect(&m_job, &UnlockJob::finished, this, &LockViewModel::finish);
}

Status LockViewModel::setClinic(const QString& folder)
{
    if (folder.isEmpty())
        return Error{Fault::NotFound, u"no folder"_s, Cause::NoClinicHere};
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const auto keys = KeyFile::load(ClinicFolder{path}.keys());
    if (!keys)
        return keys.error();
    m_folder = path;
    m_clinicName = keys->clinicName();
    m_accounts = keys->accounts();
    m_current = 0;
    if (waitSeconds() > 0)
        m_tick.start();
    Q_EMIT clinicChanged();
    Q_EMIT stateChanged();
    return Done{};
}

void LockViewModel::setCurrentAccount(int index)
{
    if (index < 0 || index >= m_accounts.size() || index == m_current || isChecking())
        return;
    m_current = index;
    Q_EMIT currentAccountChanged();
}

void LockViewModel::chooseAccount(const AccountId& id)
{
    for (int index = 0; index < m_accounts.size(); ++index) {
        if (m_accounts.at(index).id == id)
            setCurrentAccount(index);
    }
}

int LockViewModel::waitSeconds() const
{
    const QDateTime until = m_attempts.value(m_folder).waitUntil;
    if (!until.isValid())
        return 0;
    const qint64 left = (m_clock.now().msecsTo(until) + 999) / 1000;
    return static_cast<int>(
        std::clamp<qint64>(left, 0, kLongestWaitSeconds)); // also when the clock was set back
}

void LockViewModel::unlock(QString& passphrase)
{
    if (isChecking() || waitSeconds() > 0 || m_accounts.isEmpty())
        return;
    const auto secret = std::make_shared<SecretBytes>(SecretBytes::takeText(passphrase));
    start([folder = m_folder, account = m_accounts.at(m_current).id.toString(), secret] {
        return ClinicSession::unlock(folder, account, *secret);
    });
}

bool LockViewModel::recover(const QString& recoveryKey, QString& newPassphrase)
{
    if (isChecking() || waitSeconds() > 0 || m_accounts.isEmpty())
        return true;
    auto key = RecoveryKey::fromText(recoveryKey);
    if (!key)
        return false;
    const auto shared = std::make_shared<RecoveryKey>(*std::move(key));
    const auto secret = std::make_shared<SecretBytes>(SecretBytes::takeText(newPassphrase));
    start([folder = m_folder, account = m_accounts.at(m_current).id.toString(), shared, secret] {
        return ClinicSession::unlockWithRecoveryKey(folder, *shared, account, *secret);
    });
    return true;
}

void LockViewModel::start(UnlockJob::Work work)
{
    m_job.start(std::move(work));
    Q_EMIT stateChanged();
}

void LockViewModel::finish()
{
    auto result = m_job.take();
    if (result) {
        m_attempts.remove(m_folder);
        m_unlocked = std::move(result);
        Q_EMIT stateChanged();
        Q_EMIT unlocked();
        return;
    }
    Attempts& attempts = m_attempts[m_folder];
    if (result.error().fault == Fault::Denied && ++attempts.wrong >= kFreeTries) {
        const int doublings = std::min(attempts.wrong - kFreeTries, 10);
        attempts.waitUntil =
            m_clock.now().addSecs(std::min(kFirstWaitSeconds << doublings, kLongestWaitSeconds));
        m_tick.start();
    }
    Q_EMIT stateChanged();
    Q_EMIT failed(result.error());
}

} // namespace ach
