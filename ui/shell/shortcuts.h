// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace ach {

/// What the window does on a key wherever the keyboard is. Keys of single pages are in
/// ui/shell/pagehelp.
enum class Command {
    NewIntake,
    PrintSheet,
    NewNote,
    NextRecord,
    PreviousRecord,
    CloseRecord,
    Undo,
    Redo,
    Find,
    Palette,
    Help,
    Lock,
    FullScreen,
    Quit,
};

/// The one list of keys: menus, buttons, help and palette read it.
namespace Shortcuts {

/// In the order in which help shows them.
const QList<Command>& all();
QKeySequence key(Command command);
/// The words of the menu, with the letter that chooses it.
QString menuText(Command command);
/// The same words without it.
QString text(Command command);
/// `text` of a menu without the mark before its letter and without the dots of a question.
QString plainText(QString text);

} // namespace Shortcuts

} // namespace ach
