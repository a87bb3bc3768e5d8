// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/drawnclip.h"

#include "ui/figure/cliplibrary.h"

namespace ach {

DrawnClip::DrawnClip(const Clip& clip, FigureStyle style)
    : m_scene(clip.motion != nullptr ? ClipScene(*clip.motion, style) : ClipScene(style))
{
}

} // namespace ach
