// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>

#include <vector>

namespace ach {

/// Colours of the drawn leg. They belong to the drawing alone and follow the scheme of the Theme.
struct LegTints {
    QColor skin;
    QColor bone;
    QColor boneLine;
    QColor muscle;
    QColor muscleLine;
    QColor tendon;
    QColor tendonLine;

    static LegTints current();
};

/// The outside of a right lower leg as paths in centimetres. x points to the toes, y points up; the
/// origin is the axis of the tendon at the upper edge of the heel bone.
namespace LegAnatomy {

inline constexpr double kTop = 25.5;
inline constexpr double kSole = -5.6;
inline constexpr double kToes = 23.9;
/// Where the belly of the gastrocnemius ends.
inline constexpr double kMuscleEnd = 15.6;

/// x of the middle of the tendon at `height`; above the muscle end, of its continuation in the
/// calf.
double tendonAxis(double height);

QPainterPath skin(); ///< closed, for filling
QPainterPath skinLine(); ///< open where the leg goes on above
QPainterPath tendon();
QPainterPath soleus();
QPainterPath gastrocnemius();
QPainterPath heelBone();
/// All bones but the heel bone, those farther from the viewer first.
std::vector<QPainterPath> bones();
QPainterPath muscleFibres();
QPainterPath tendonFibres();

} // namespace LegAnatomy

} // namespace ach
