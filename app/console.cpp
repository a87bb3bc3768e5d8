// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "core/base/jsoninput.h"
#include "ui/shell/errortext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

void hold(int descriptor, int mode)
{
    // The wrong direction on purpose: using the stream still fails, as it must when the caller
    // closed it.
    if (fcntl(descriptor, F_GETFD) == -1)
        (void)open("/dev/null", mode); // NOLINT: the lowest free number is `descriptor`
}

void keepQuiet(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message)
{
    // Debugging aids and remarks about fonts and locales are not for the user of a command.
    if (type == QtCriticalMsg || type == QtFatalMsg)
        complain(message);
}

bool writeAll(const QByteArray& text)
{
    return std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout)
        == static_cast<std::size_t>(text.size())
        && std::fflush(stdout) == 0;
}

bool meansNotOpened(const Error& error)
{
    return error.fault == Fault::Busy || error.fault == Fault::TooNew
        || error.cause == Cause::DatabaseDamaged || error.cause == Cause::BackupDamaged
        || error.cause == Cause::BackupIncomplete;
}

} // namespace

void prepareConsole()
{
    hold(STDIN_FILENO, O_WRONLY);
    hold(STDOUT_FILENO, O_RDONLY);
    hold(STDERR_FILENO, O_RDONLY);
    (void)std::signal(SIGPIPE, SIG_IGN);
    qInstallMessageHandler(keepQuiet);
}

ExitCode print(const QByteArray& text)
{
    if (writeAll(text))
        return ExitCode::Done;
    complain(
        u"The answer was lost: standard output cannot be written to. Send it to a file or a program that reads it."_s);
    return ExitCode::Refused;
}

ExitCode print(const QJsonObject& answer)
{
    return print(QJsonDocument(answer).toJson());
}

ExitCode print(const QJsonArray& answer)
{
    return print(QJsonDocument(answer).toJson());
}

void complain(const QString& sentence)
{
    // One line without control characters, whatever a file name or a key holds.
    QString clean = sentence;
    for (QChar& letter : clean) {
        if (letter.category() == QChar::Other_Control)
            letter = u'?';
    }
    const QByteArray line = u"achillea: "_s.append(clean).toUtf8() + '\n';
    (void)std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

ExitCode fail(const Error& error, bool opening)
{
    complain(errorText(error).sentence());
    return opening || meansNotOpened(error) ? ExitCode::NotOpened : ExitCode::Refused;
}

Result<QByteArray> readInput(const QString& file)
{
    QFile input(file);
    if (file == u"-") {
        if (!input.open(stdin, QIODevice::ReadOnly))
            return Error{Fault::Io, u"standard input cannot be read"_s};
    } else {
        if (!QFileInfo::exists(file))
            return Error{Fault::Io, u"%1 is not there"_s.arg(file)};
        if (QFileInfo(file).isDir())
            return Error{Fault::Io, u"%1 is a folder"_s.arg(file)};
        if (!input.open(QIODevice::ReadOnly))
            return Error{Fault::Io, u"%1: %2"_s.arg(file, input.errorString())};
    }
    QByteArray content;
    while (content.size() <= kMaxJsonInputBytes) {
        const QByteArray part = input.read(kMaxJsonInputBytes + 1 - content.size());
        if (part.isEmpty())
            break;
        content += part;
    }
    if (input.error() != QFileDevice::NoError)
        return Error{
            Fault::Io,
            u"%1: %2"_s.arg(file == u"-" ? u"standard input"_s : file, input.errorString())};
    return content;
}

} // namespace ach
