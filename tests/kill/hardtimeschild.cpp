// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of hard times run, and kill, starve of room or link wrongly. Says on stdout what
// it has done.
#include "core/base/clock.h"
#include "core/service/clinicsession.h"
#include "core/service/diaryservice.h"
#include "core/service/episodeservice.h"
#include "core/service/patientservice.h"

#include <QCoreApplication>
#include <QStringList>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

const ach::KdfCost kCheapCost{1, 8192};

ach::SecretBytes passphrase()
{
    return ach::SecretBytes::copyOf("correct horse battery staple");
}

/// No file of this process may grow beyond `bytes`: write() fails with EFBIG, as it does with
/// ENOSPC on a full disk.
void limitFileSize(qulonglong bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
}

int say(const ach::Error& error)
{
    std::printf("fault %d cause %d\n", static_cast<int>(error.fault),
                static_cast<int>(error.cause));
    std::fflush(stdout);
    return 1;
}

int create(const QString& folder, const ach::Clock& clock)
{
    const ach::Clinic clinic{ach::ClinicId::create(), u"Oefenzaal Noord"_s};
    const ach::Account owner{ach::AccountId::create(), u"Noor Sjabloon"_s, {}, ach::Role::Owner};
    const auto session = ach::ClinicSession::create(
        {folder, clinic, owner, kCheapCost}, passphrase(), ach::RecoveryKey::create(), clock);
    return session ? 0 : say(session.error());
}

/// Writes through services for ever, or until a write fails; each line is printed after its commit.
int write(ach::ClinicSession& session)
{
    ach::PatientService patients(session.context());
    ach::EpisodeService episodes(session.context());
    ach::DiaryService diary(session.context());
    for (int round = 0;; ++round) {
        ach::Patient patient{ach::PatientId::create()};
        patient.familyName = u"Voorbeeld"_s;
        patient.address = u"Straat "_s.repeated(round % 7 * 100);
        const auto added = patients.add(patient, ach::PatientService::Duplicates::Allow);
        if (!added)
            return say(added.error());
        std::printf("patient %s\n", qPrintable(patient.id.toString()));
        const ach::Episode episode{ach::EpisodeId::create(), patient.id, {},
                                   ach::Side::Left,          {},         session.clock().today()};
        if (const auto status = episodes.open(episode); !status)
            return say(status.error());
        std::printf("episode %s\n", qPrintable(episode.id.toString()));
        for (int day = 0; day < 5; ++day) {
            ach::DiaryDay entry{episode.id, session.clock().today().addDays(-day)};
            entry.painDuring = ach::PainScore::from(day);
            if (const auto status = diary.saveDay(entry); !status)
                return say(status.error());
            std::printf("day %s %d\n", qPrintable(episode.id.toString()), day);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3 || !ach::initialiseVault())
        return 2;
    std::setvbuf(stdout, nullptr, _IOLBF, 4096); // a line is handed over whole or not at all
    const ach::FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC));
    const QString job = arguments.at(1);
    const QString folder = arguments.at(2);
    const bool isLimited = arguments.size() > 3;
    if (job == u"create") {
        if (isLimited)
            limitFileSize(arguments.at(3).toULongLong());
        return create(folder, clock);
    }
    const auto session = ach::ClinicSession::open(folder, {}, passphrase(), clock);
    if (!session)
        return say(session.error());
    std::printf("open\n");
    if (isLimited)
        limitFileSize(arguments.at(3).toULongLong());
    return write(**session);
}
