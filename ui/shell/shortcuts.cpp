// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    Command command;
    QKeyCombination key;
    const char* text;
};

constexpr std::array kRows{
    Row{Command::NewIntake, Qt::CTRL | Qt::Key_N,
        QT_TRANSLATE_NOOP("ach::Shortcuts", "New &intake")},
    Row{Command::PrintSheet, Qt::CTRL | Qt::Key_P,
        QT_TRANSLATE_NOOP("ach::Shortcuts", "&Print sheet")},
    Row{Command::NewNote, Qt::CTRL | Qt::Key_J,
        QT_TRANSLATE_NOOP("ach::Shortcuts", "New &journal note")},
    Row{Command::NextRecord, Qt::CTRL | Qt::Key_Tab,
        QT_TRANSLATE_NOOP("ach::Shortcuts", "Ne&xt open record")},
    Row{Command::PreviousRecord, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab,
        QT_TRANSLATE_NOOP("ach::Shortcuts", "Pre&vious open record")},
    Row{Command::CloseRecord, Qt::CTRL | Qt::Key_W,
        QT_TRANSLATE_NOOP("ach::Shortcuts", "&Close record")},
    Row{Command::Undo, Qt::CTRL | Qt::Key_Z, QT_TRANSLATE_NOOP("ach::Shortcuts", "Undo")},
    Row{Command::Redo, Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
        QT_TRANSLATE_NOOP("ach::Shortcuts", "Redo")},
    Row{Command::Find, Qt::CTRL | Qt::Key_F,
        QT_TRANSLATE_NOOP("ach::Shortcuts", "&Search on this screen")},
    Row{Command::Palette, Qt::CTRL | Qt::SHIFT | Qt::Key_P,
        QT_TRANSLATE_NOOP("ach::Shortcuts", "&Go to a patient, action or setting…")},
    Row{Command::Help, Qt::Key_F1, QT_TRANSLATE_NOOP("ach::Shortcuts", "&What this screen does")},
    Row{Command::Lock, Qt::CTRL | Qt::Key_L, QT_TRANSLATE_NOOP("ach::Shortcuts", "&Lock")},
    Row{Command::FullScreen, Qt::Key_F11, QT_TRANSLATE_NOOP("ach::Shortcuts", "&Full screen")},
    Row{Command::Quit, Qt::CTRL | Qt::Key_Q, QT_TRANSLATE_NOOP("ach::Shortcuts", "&Quit")},
};

const Row& row(Command command)
{
    return *std::ranges::find(kRows, command, &Row::command);
}

} // namespace

namespace Shortcuts {

const QList<Command>& all()
{
    static const QList<Command> commands = [] {
        QList<Command> list;
        for (const Row& each : kRows)
            list.append(each.command);
        return list;
    }();
    return commands;
}

QKeySequence key(Command command)
{
    return row(command).key;
}

QString menuText(Command command)
{
    return QCoreApplication::translate("ach::Shortcuts", row(command).text);
}

QString text(Command command)
{
    return plainText(menuText(command));
}

QString plainText(QString text)
{
    text = text.section(u'\t', 0, 0);
    text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace Shortcuts

} // namespace ach
