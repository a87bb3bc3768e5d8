// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

namespace ach {

class PlayerViewModel;

/// The keys that move a film, the same wherever films are shown.
namespace PlayerKeys {

/// Whether the key is pressed alone. Shift does not matter: a capital letter is the same key, and
/// many keyboards type digits and brackets with it. AltGr types the brackets on many others.
bool isPlain(const QKeyEvent& event);
/// Space plays and pauses, "," and "." go a frame back and on, left and right a second, 1 to 4
/// choose the speed, L repeats, "[" and "]" set the edges of the part that is repeated, Backspace
/// takes them away. False for every other key.
bool handle(PlayerViewModel& player, int key);

} // namespace PlayerKeys
} // namespace ach
