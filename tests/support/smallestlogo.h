// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ach::test {

/// A PNG of one black and one white pixel.
inline QByteArray smallestLogo()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR4nGNg+"
                                  "A8AAQIBAEK+vGgAAAAASUVORK5CYII=");
}

} // namespace ach::test
