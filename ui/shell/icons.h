// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>

namespace ach {

/// The Breeze line icons under :/icons/breeze, in the ink of a token.
class Icons {
public:
    /// An icon that looks its colour up whenever it is drawn, so that a change of theme needs no
    /// new icon.
    static QIcon icon(const char* name, Theme::Token ink = Theme::Text2);
    /// `size` is in device-independent pixels. Arrows that mean "back" and "forward" mirror in
    /// right-to-left.
    static QPixmap pixmap(const QString& name, int size, Theme::Token ink, qreal devicePixelRatio);
    static bool exists(const QString& name);
    static QStringList names();
};

} // namespace ach
