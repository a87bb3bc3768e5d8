// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/clipscene.h"
#include "ui/film/framesource.h"

namespace ach {

struct Clip;

/// A clip drawn by the figure, frame by frame, where its file cannot be decoded.
class DrawnClip : public FrameSource {
public:
    /// `clip` must outlive the source.
    DrawnClip(const Clip& clip, FigureStyle style);

    int frameCount() const override { return m_scene.frameCount(); }
    double framesPerSecond() const override { return ClipScene::kFramesPerSecond; }
    QImage frame(int number) override { return m_scene.image(number); }

private:
    ClipScene m_scene;
};

} // namespace ach
