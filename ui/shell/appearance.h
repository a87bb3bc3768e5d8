// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

class QApplication;

namespace ach {

/// What the user chose in Appearance.
enum class SchemeChoice { System, Light, Dark };

/// The scheme of the desktop at program start: dark when its text is lighter than its window.
Theme::Scheme systemScheme();

/// Gives the application our style, palette, fonts and window icon. Call it again at any time to
/// change them. Every widget then gets a QEvent::ThemeChange. `textPercent` is 100, 115, 130 or
/// 150. With `lessMotion` nothing blinks, fades or slides.
void applyAppearance(QApplication& application, SchemeChoice choice, int textPercent,
                     bool lessMotion = false);

} // namespace ach
