// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/playerkeys.h"

#include "ui/library/playerviewmodel.h"

#include <QKeyEvent>

namespace ach::PlayerKeys {

bool isPlain(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    return modifiers == Qt::NoModifier || event.key() == Qt::Key_BracketLeft
        || event.key() == Qt::Key_BracketRight;
}

bool handle(PlayerViewModel& player, int key)
{
    switch (key) {
    case Qt::Key_Space:
        player.setPlaying(!player.isPlaying());
        return true;
    case Qt::Key_Comma:
        player.stepFrames(-1);
        return true;
    case Qt::Key_Period:
        player.stepFrames(1);
        return true;
    case Qt::Key_Left:
        player.moveBy(-1);
        return true;
    case Qt::Key_Right:
        player.moveBy(1);
        return true;
    case Qt::Key_L:
        player.setLooping(!player.isLooping());
        return true;
    case Qt::Key_BracketLeft:
        player.startSectionHere();
        return true;
    case Qt::Key_BracketRight:
        player.endSectionHere();
        return true;
    case Qt::Key_Backspace:
        player.clearSection();
        return true;
    default:
        break;
    }
    if (key < Qt::Key_1 || key > Qt::Key_4)
        return false;
    player.setSpeed(PlayerViewModel::kSpeeds[key - Qt::Key_1]);
    return true;
}

} // namespace ach::PlayerKeys
