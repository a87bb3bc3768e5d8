// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/clinicaccess.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace ach {

using namespace Qt::StringLiterals;

Result<SecretBytes> readSecret(const QString& file)
{
    auto content = readInput(file);
    if (!content)
        return content.error();
    QByteArrayView text(*content);
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
    SecretBytes passphrase = SecretBytes::copyOf(text);
    content->fill('\0');
    return passphrase;
}

QString clinicFolder(const Arguments& arguments)
{
    if (const auto folder = arguments.value(u"clinic"_s))
        return *folder;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/clinic"_s;
}

FoundKey unlockClinic(const Arguments& arguments)
{
    const auto file = arguments.value(u"passphrase-file"_s);
    if (!file) {
        complain(
            u"The clinic stays locked: no passphrase was given. Name a file that holds it with --passphrase-file FILE"_s);
        return {std::nullopt, ExitCode::Usage};
    }
    const QString folder = clinicFolder(arguments);
    // Said before the passphrase is asked for: without a clinic there is nothing to unlock.
    if (!QFileInfo::exists(ClinicFolder{folder}.keys()))
        return {std::nullopt, fail({Fault::NotFound, folder, Cause::NoClinicHere}, true)};
    const auto passphrase = readSecret(*file);
    if (!passphrase)
        return {std::nullopt, fail(passphrase.error())};
    auto unlocked = ClinicSession::unlock(folder, arguments.value(u"account"_s).value_or(QString()),
                                          *passphrase);
    if (!unlocked)
        return {std::nullopt, fail(unlocked.error(), true)};
    return {*std::move(unlocked), ExitCode::Done};
}

OpenedClinic openClinic(const FoundKey& key, const Clock& clock)
{
    if (!key.clinic)
        return {nullptr, key.code};
    auto session = ClinicSession::open(*key.clinic, clock);
    if (!session)
        return {nullptr, fail(session.error(), true)};
    return {*std::move(session), ExitCode::Done};
}

OpenedClinic openClinic(const Arguments& arguments, const Clock& clock)
{
    return openClinic(unlockClinic(arguments), clock);
}

} // namespace ach
