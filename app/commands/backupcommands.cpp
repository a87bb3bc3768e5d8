// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/backupcommands.h"

#include "app/commands/clinicaccess.h"
#include "core/service/backup.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

ExitCode runBackup(const Arguments& arguments)
{
    const SystemClock clock;
    const FoundKey key = unlockClinic(arguments);
    const OpenedClinic clinic = openClinic(key, clock);
    if (!clinic.session)
        return clinic.code;
    const auto report =
        makeBackup(key.clinic->folder, key.clinic->key, arguments.positional().first(), clock);
    if (!report)
        return fail(report.error());
    if (const auto status = noteBackup(*clinic.session, *report); !status)
        return fail(status.error());
    return print(QJsonObject{{u"backup"_s, report->path},
                             {u"made_at"_s, report->madeAt.toString(Qt::ISODate)},
                             {u"bytes"_s, report->bytes},
                             {u"files"_s, report->files},
                             {u"patients"_s, report->patients},
                             {u"audit_entries"_s, report->anchor.entries},
                             {u"trial_restore"_s, u"done"_s}});
}

struct BackupKey {
    std::optional<Account> account;
    SecretBytes key;
};

/// Who restores, and the clinic key by their passphrase or by the recovery key.
Result<BackupKey> unlockBackup(const Arguments& arguments, const BackupHeader& header)
{
    const auto account = header.keys.account(arguments.value(u"account"_s).value_or(QString()));
    if (!account)
        return account.error();
    const bool byRecoveryKey = arguments.has(u"recovery-key-file"_s);
    auto secret =
        readSecret(*arguments.value(byRecoveryKey ? u"recovery-key-file"_s : u"passphrase-file"_s));
    if (!secret)
        return secret.error();
    if (!byRecoveryKey) {
        auto key = header.keys.unlock(account->id, *secret);
        if (!key)
            return key.error();
        return BackupKey{*account, *std::move(key)};
    }
    const auto recoveryKey =
        RecoveryKey::fromText(QString::fromUtf8(secret->bytes().toByteArray()));
    if (!recoveryKey)
        return recoveryKey.error();
    auto key = header.keys.unlock(*recoveryKey);
    if (!key)
        return key.error();
    return BackupKey{*account, *std::move(key)};
}

ExitCode runRestore(const Arguments& arguments)
{
    const auto to = arguments.value(u"to"_s);
    if (!to) {
        complain(
            u"Nothing was restored: no folder was named. Name one that is not there yet with --to DIR"_s);
        return ExitCode::Usage;
    }
    if (!arguments.has(u"passphrase-file"_s) && !arguments.has(u"recovery-key-file"_s)) {
        complain(
            u"The backup stays locked: no passphrase was given. Name a file that holds the one of that day with --passphrase-file FILE, or the recovery key with --recovery-key-file FILE"_s);
        return ExitCode::Usage;
    }
    const QString path = arguments.positional().first();
    const auto header = readBackupHeader(path);
    if (!header)
        return fail(header.error());
    auto key = unlockBackup(arguments, *header);
    if (!key)
        return fail(key.error(), key.error().fault == Fault::Denied);
    const auto restored = restoreBackup(path, *header, *key->account, std::move(key->key), *to);
    if (!restored)
        return fail(restored.error());
    const SystemClock clock;
    const auto session = ClinicSession::open(*restored, clock); // notes it in the audit
    if (!session)
        return fail(session.error(), true);
    return print(QJsonObject{{u"clinic"_s, restored->folder.path},
                             {u"made_at"_s, header->madeAt.toString(Qt::ISODate)},
                             {u"account"_s, restored->account.name}});
}

} // namespace

QList<Command> backupCommands()
{
    return {{"backup",
             "FILE",
             "writes a sealed backup and restores it on trial before it reports success",
             1,
             1,
             {},
             false,
             true,
             runBackup},
            {"restore",
             "FILE --to DIR",
             "makes a clinic folder of a backup; what is there already is not touched",
             1,
             1,
             {{"to", "DIR", "the folder to make; not there yet, or empty"},
              {"passphrase-file", "FILE", "the file that holds the passphrase of that day"},
              {"account", "NAME", "who restores; not needed while there is one account"},
              {"recovery-key-file", "FILE", "the file that holds the recovery key"}},
             false,
             false,
             runRestore}};
}

} // namespace ach
