// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/poselibrary.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace ach {

enum class FigureStyle { ScreenLight, ScreenDark, Print };

/// The colours of illustration section 1. Calf and tendon are the only warm ones.
struct FigurePalette {
    QColor outline, nearSkin, farSkin, shirt, farSleeve, shorts, farShorts, hair;
    QColor gastrocnemius, workingGastrocnemius, soleus, workingSoleus, tendon, tendonEdge;
    QColor prop, floor, arrow, insert, tape, tapeEdge;
    double outlineWidth; ///< metres; half of it is hidden under the fill

    static FigurePalette of(FigureStyle style);
};

/// The still pictures beside an exercise that are no exercise.
enum class FigureAdjunct { HeelLift, Tape, FoamRoller };

/// Paints the mannequin. The same code draws thumbnails, clips and paper, so they always agree.
class FigurePainter {
public:
    FigurePainter(FigureStyle style, WorkingMuscle working);

    /// Fits `motion` into `target` (units of `painter`), floor at the bottom edge. All poses of one
    /// motion get the same scale. `mirrored` turns the figure to face left, for an exercise of the
    /// left leg.
    static void paintMotion(QPainter& painter, const QRectF& target, const FigureMotion& motion,
                            const Pose& pose, FigureArrow arrow, FigureStyle style, bool mirrored);
    static void paintAdjunct(QPainter& painter, const QRectF& target, FigureAdjunct adjunct,
                             FigureStyle style);

    // Parts, in metres with y up; the painter must be set up for that.
    void paintFloor(QPainter& painter, double left, double right) const;
    void paintProps(QPainter& painter, const FigureMotion& motion, const Skeleton& body) const;
    void paintBody(QPainter& painter, const Skeleton& body) const;
    void paintLowerLeg(QPainter& painter, const Leg& leg, bool withMuscles) const;
    void paintArrow(QPainter& painter, QPointF from, QPointF bend, QPointF to) const;

private:
    void paintLeg(QPainter& painter, const Leg& leg, bool isNear) const;
    void paintArm(QPainter& painter, const Arm& arm, bool isNear) const;
    void paintHead(QPainter& painter, const Skeleton& body) const;
    void paintCalf(QPainter& painter, const Leg& leg) const;
    void paintShorts(QPainter& painter, const Leg& leg, const Skeleton& body, bool isNear) const;

    FigurePalette m_palette;
    WorkingMuscle m_working;
};

} // namespace ach
