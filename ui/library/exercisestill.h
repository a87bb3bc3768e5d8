// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/exercisepicture.h"

#include <QImage>

namespace ach {

/// Where an exercise begins and ends as one picture in the shape of a clip, on the ground of the
/// theme, with an arrow between them. One picture alone stands in the middle; null without any, and
/// where none can be read.
QImage exerciseStill(const ExercisePictures& pictures);

} // namespace ach
