// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figurepainter.h"

#include <QImage>
#include <QSize>

#include <vector>

class QPainter;

namespace ach {

/// One demonstration clip, frame by frame: what the clip tool renders, and what the player draws
/// where no video can be decoded.
///
/// A movement with stops: 1 s still, its repetitions, 0.5 s still. A movement without stops: its
/// repetitions alone. The last frame goes over into the first. Nothing in it is a word: a ring at
/// the top fills upward while the heel rises, stays full while it is held with a countdown inside,
/// and empties downward; dots count the repetitions. Both look right when the clip is mirrored.
class ClipScene {
public:
    static constexpr int kFramesPerSecond = 30;
    static constexpr QSize kSize{960, 540};

    /// `motion` must outlive the scene.
    ClipScene(const FigureMotion& motion, FigureStyle style);
    /// The heel lift and how it goes into the shoe.
    explicit ClipScene(FigureStyle style);

    int frameCount() const { return m_frameCount; }
    /// Paints frame 0 to frameCount() - 1 into the rectangle (0, 0, kSize).
    void paint(QPainter& painter, int frame) const;
    /// The same with its background, in kSize.
    QImage image(int frame) const;

private:
    void paintMotion(QPainter& painter, double seconds, int frame) const;
    void paintTempo(QPainter& painter, double seconds) const;

    const FigureMotion* m_motion = nullptr;
    FigureStyle m_style;
    int m_frameCount = 0;
    double m_leadIn = 0;
    std::vector<double> m_groundTrack; ///< empty when the ground stays
};

} // namespace ach
