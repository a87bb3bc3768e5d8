// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/clinicaccess.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// The content of the file without the line end that editors and `echo` put behind it.
Result<SecretBytes> readPassphrase(const QString& file)
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

} // namespace

QString clinicFolder(const Arguments& arguments)
{
    if (const auto folder = arguments.value(u"clinic"_s))
        return *folder;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/clinic"_s;
}

OpenedClinic openClinic(const Arguments& arguments, const Clock& clock)
{
    const auto file = arguments.value(u"passphrase-file"_s);
    if (!file) {
        complain(u"The clinic stays locked: no passphrase was given. Name a file that holds it with --passphrase-file FILE"_s);
        return {nullptr, ExitCode::Usage};
    }
    const QString folder = clinicFolder(arguments);
    // Said before the passphrase is asked for: without a clinic there is nothing to unlock.
    if (!QFileInfo::exists(ClinicFolder{folder}.keys()))
        return {nullptr, fail({Fault::NotFound, folder, Cause::NoClinicHere}, true)};
    const auto passphrase = readPassphrase(*file);
    if (!passphrase)
        return {nullptr, fail(passphrase.error())};
    auto session = ClinicSession::open(folder, arguments.value(u"account"_s).value_or(QString()), *passphrase, clock);
    if (!session)
        return {nullptr, fail(session.error(), true)};
    return {*std::move(session), ExitCode::Done};
}

} // namespace ach
