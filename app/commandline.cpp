// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commands/backupcommands.h"
#include "app/commands/clinicaccess.h"
#include "app/commands/cliniccommands.h"
#include "app/commands/importcommands.h"
#include "app/commands/reportcommands.h"
#include "app/commands/rulescommands.h"
#include "app/commands/samplecommands.h"
#include "app/commands/sheetcommands.h"
#include "app/commands/takehomecommands.h"
#include "app/window.h"
#include "core/vault/secretbytes.h"

#include <QGuiApplication>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QList<Option> kClinicOptions{
    {"clinic", "DIR", "the folder of the clinic (default: in your data folder)"},
    {"passphrase-file", "FILE", "the file that holds the passphrase; - is standard input"},
    {"account", "NAME", "who is working; not needed while there is one account"},
};
const QList<Option> kHelpOptions{{"help", nullptr, "show this help"}};

QList<Command> commands()
{
    return sampleCommands() + rulesCommands() + clinicCommands() + sheetCommands()
        + takeHomeCommands() + importCommands() + reportCommands() + backupCommands();
}

QString optionLines(const QList<Option>& options)
{
    QString lines;
    for (const Option& option : options) {
        QString name = u"  --"_s + QLatin1StringView(option.name);
        if (option.value != nullptr)
            name += u' ' + QLatin1StringView(option.value);
        lines += name.leftJustified(26) + u' ' + QString::fromUtf8(option.help) + u'\n';
    }
    return lines;
}

QString helpText()
{
    QString text = u"Usage: achillea [COMMAND] [OPTIONS]\n"
                   "Without a command the window opens.\n\nCommands:\n"_s;
    for (const Command& command : commands())
        text += u"  "_s + QString::fromLatin1(command.name).leftJustified(10)
            + QString::fromUtf8(command.does) + u'\n';
    text += u"\nOptions of every command that opens a clinic:\n"_s + optionLines(kClinicOptions);
    text += u"\n  --version                  show the version\n"
            "  COMMAND --help             show the help of one command\n\n"
            "Answers are JSON on standard output, messages go to standard error. Exit code: 0 "
            "done; 1 understood but\n"
            "refused; 2 not understood; 3 the clinic could not be opened.\n"_s;
    return text;
}

QString helpText(const Command& command)
{
    QString text = u"Usage: achillea %1 %2\n%3.\n\nOptions:\n"_s.arg(
        QLatin1StringView(command.name), QLatin1StringView(command.takes),
        QString::fromUtf8(command.does));
    if (command.opensClinic)
        text += optionLines(kClinicOptions);
    return text + optionLines(command.options) + optionLines(kHelpOptions);
}

ExitCode misused(const QString& sentence, const QString& helpOf = {})
{
    complain(u"The command was not understood: %1. See: achillea %2--help"_s.arg(
        sentence, helpOf.isEmpty() ? QString() : helpOf + u' '));
    return ExitCode::Usage;
}

ExitCode run(const Command& command, const QStringList& words, int& argc, char** argv)
{
    const QString name = QString::fromLatin1(command.name);
    if (words.contains(u"--help"_s) || words.contains(u"-h"_s))
        return print(helpText(command).toUtf8());
    const QList<Option> options =
        command.opensClinic ? kClinicOptions + command.options : command.options;
    const auto arguments = Arguments::parse(words, options);
    if (!arguments)
        return misused(arguments.error().detail, name);
    const auto given = arguments->positional().size();
    if (given < command.least)
        return misused(u"%1 needs %2"_s.arg(name, QLatin1StringView(command.takes)), name);
    if (given > command.most)
        return misused(
            u"\"%1\" is one word too many"_s.arg(arguments->positional().at(command.most)), name);
    if (!initialiseVault())
        return fail({Fault::Storage, u"libsodium did not start"_s}, true);
    if (!command.paints) {
        const QCoreApplication application(argc, argv);
        return command.run(*arguments);
    }
    // Painting a page needs fonts but no display, and a display that does not answer would end the
    // program.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return command.run(*arguments);
}

/// Where the name of the command stands: the first word that is neither an option nor the value of
/// one.
qsizetype findCommand(const QStringList& words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words.at(i).startsWith(u'-'))
            return i;
        const bool takesValue =
            std::any_of(kClinicOptions.begin(), kClinicOptions.end(), [&](const Option& option) {
                return words.at(i) == u"--"_s + QLatin1StringView(option.name);
            });
        if (takesValue)
            ++i;
    }
    return -1;
}

ExitCode runCommandLine(QStringList words, int& argc, char** argv)
{
    const qsizetype place = findCommand(words);
    if (place < 0) {
        if (words.contains(u"--help"_s) || words.contains(u"-h"_s))
            return print(helpText().toUtf8());
        if (words.contains(u"--version"_s))
            return print(QByteArray("achillea " ACHILLEA_VERSION "\n"));
        return misused(u"%1 is not an option here"_s.arg(words.value(0)));
    }
    const QString name = words.takeAt(place);
    const QList<Command> known = commands();
    const auto command =
        std::find_if(known.begin(), known.end(), [&name](const Command& candidate) {
            return name == QLatin1StringView(candidate.name);
        });
    if (command == known.end())
        return misused(u"there is no command \"%1\""_s.arg(name));
    return run(*command, words, argc, argv);
}

/// Whether the arguments ask for the window: none, or only those that say which clinic and how Qt
/// shows it.
bool wantsWindow(const QStringList& words)
{
    static const QStringList ofQt{u"-platform"_s, u"-style"_s, u"-display"_s, u"-geometry"_s,
                                  u"-qwindowgeometry"_s};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool ofClinic =
            std::any_of(kClinicOptions.begin(), kClinicOptions.end(), [&](const Option& option) {
                return words.at(i) == u"--"_s + QLatin1StringView(option.name);
            });
        if (ofClinic || ofQt.contains(words.at(i)))
            ++i;
        else if (words.at(i) != u"-reverse")
            return false;
    }
    return true;
}

/// Opens the window on the clinic that the options name; with a passphrase file it is unlocked.
int startWindow(const QStringList& words, int& argc, char** argv)
{
    QStringList own;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i).startsWith(u"--"))
            own << words.at(i) << words.mid(i + 1, 1);
    }
    const auto arguments = Arguments::parse(own, kClinicOptions);
    if (!arguments)
        return static_cast<int>(misused(arguments.error().detail));
    WindowStart start{arguments->value(u"clinic"_s).value_or(QString()), std::nullopt};
    if (arguments->has(u"passphrase-file"_s)) {
        if (!initialiseVault())
            return static_cast<int>(fail({Fault::Storage, u"libsodium did not start"_s}, true));
        FoundKey key = unlockClinic(*arguments);
        if (!key.clinic)
            return static_cast<int>(key.code);
        start.unlocked = std::move(key.clinic);
    }
    return runWindow(argc, argv, std::move(start));
}

bool hasDisplay(const QStringList& words)
{
    return words.contains(u"-platform"_s) || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace

int runAchillea(int& argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromUtf8(argv[i]));
    if (wantsWindow(words) && hasDisplay(words))
        return startWindow(words, argc, argv);
    prepareConsole();
    if (wantsWindow(words)) {
        complain(
            u"No window can open: there is no display here. Do the main job without one: achillea tour --out DIR"_s);
        return static_cast<int>(ExitCode::Refused);
    }
    QCoreApplication::setApplicationName(u"achillea"_s);
    return static_cast<int>(runCommandLine(words, argc, argv));
}

} // namespace ach
