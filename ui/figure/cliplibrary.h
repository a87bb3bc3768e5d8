// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figuremotion.h"

#include <QImage>
#include <QString>

#include <vector>

namespace ach {

enum class FigureStyle;

/// A demonstration clip that ships with the program: 960 x 540, 30 frames a second, WebM with VP9,
/// no sound, a seamless loop, drawn for the right leg.
struct Clip {
    QString id; ///< of the exercise ("E11"), or of an extra ("heel-lift", "backpack")
    QString resource; ///< ":/clips/E11.webm"
    const FigureMotion* motion = nullptr; ///< null for the heel lift
    double duration = 0; ///< seconds
    double leadIn = 0; ///< seconds of standing still before the first repetition
    double cycle = 0; ///< seconds of one repetition
    int repetitions = 1;
    std::vector<TempoSegment> tempo; ///< of one repetition, for a metronome; in all `cycle` long
};

namespace ClipLibrary {

inline constexpr double kHeelLiftSeconds = 10;

/// Exercises in the order of the catalogue, then the extras.
const std::vector<Clip>& all();
/// Null when there is no clip, as for the clinic's own exercises.
const Clip* find(const QString& id);
/// The first frame, drawn at once; what is shown until the clip plays.
QImage poster(const Clip& clip, FigureStyle style);

/// 1 s of stillness before a movement that has stops.
double leadIn(const FigureMotion& motion);
/// Lead-in, repetitions and half a second at the end.
double duration(const FigureMotion& motion);

} // namespace ClipLibrary
} // namespace ach
