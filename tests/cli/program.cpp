// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace ach::test {
namespace {

constexpr int kLongestRunMs = 120'000;

ProgramRun run(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_LOGGING_RULES"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("ACHILLEA"), QStringLiteral(ACHILLEA_PROGRAM));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    ProgramRun result;
    if (process.waitForFinished(kLongestRunMs) && process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    result.output = process.readAllStandardOutput();
    result.messages = process.readAllStandardError();
    return result;
}

} // namespace

QJsonDocument ProgramRun::json() const
{
    return output.endsWith('\n') ? QJsonDocument::fromJson(output) : QJsonDocument();
}

ProgramRun runProgram(const QStringList& arguments, const QByteArray& input)
{
    return run(QStringLiteral(ACHILLEA_PROGRAM), arguments, input);
}

ProgramRun runShell(const QString& line)
{
    return run(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line}, {});
}

} // namespace ach::test
