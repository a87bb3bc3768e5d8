// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/episode.h"
#include "core/patient/patient.h"
#include "core/service/clinicsession.h"

#include <QTemporaryDir>

namespace ach::test {

/// The cheapest cost libsodium takes, so that a test does not spend a second on each passphrase.
KdfCost cheapCost();

/// A clinic in a folder of its own that goes with the object. Its clock stands at 23 November 2026,
/// 10:00 UTC.
class TemporaryClinic {
public:
    TemporaryClinic();

    ClinicSession& session() { return *m_session; }
    FixedClock& clock() { return m_clock; }
    QString path() const { return m_folder.filePath(QStringLiteral("clinic")); }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }
    static SecretBytes passphrase();
    QStringList recoveryGroups() const { return m_recoveryGroups; }
    /// Closes and opens again, as after a restart.
    void reopen();
    void close() { m_session.reset(); }

    /// A stored patient with an open episode.
    Patient addPatient(const QString& givenName = QStringLiteral("Anna"),
                       const QString& familyName = QStringLiteral("Voorbeeld"));
    Episode addEpisode(const PatientId& patient, Side side = Side::Right);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    QStringList m_recoveryGroups;
    std::unique_ptr<ClinicSession> m_session;
};

} // namespace ach::test
