// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/poselibrary.h"

#include <QColor>
#include <QRectF>

#include <optional>

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
    explicit FigurePainter(FigureStyle style, WorkingMuscle working = WorkingMuscle::Both,
                           bool shoes = false);

    /// Fits `motion` into `target` (units of `painter`), floor at the bottom edge. All poses of one
    /// motion get the same scale. `mirrored` turns the figure to face left, for an exercise of the
    /// left leg.
    static void paintMotion(QPainter& painter, const QRectF& target, const FigureMotion& motion,
                            const Pose& pose, FigureArrow arrow, FigureStyle style, bool mirrored);
    /// `seconds` moves the heel lift through its clip; without them it is in its place.
    static void paintAdjunct(QPainter& painter, const QRectF& target, FigureAdjunct adjunct,
                             FigureStyle style, std::optional<double> seconds = std::nullopt);
    /// For an exercise that nobody has drawn: a quiet lower leg, without any movement.
    static void paintPlaceholder(QPainter& painter, const QRectF& target, FigureStyle style);

    // Parts, in metres with y up; the painter must be set up for that.
    void paintFloor(QPainter& painter, double left, double right) const;
    /// Figure and props on the floor, in the right order; `seconds` of the repetition turn a
    /// rope.
    void paintFigure(QPainter& painter, const FigureMotion& motion, const Pose& pose,
                     double seconds) const;
    /// Marks of the ground that goes by under a walking figure, `way` metres so far.
    void paintGround(QPainter& painter, double left, double right, double way,
                     double spacing) const;
    void paintBody(QPainter& painter, const Skeleton& body) const;
    void paintLowerLeg(QPainter& painter, const Leg& leg, bool withMuscles) const;
    void paintArrow(QPainter& painter, QPointF from, QPointF bend, QPointF to) const;

private:
    void paintLeg(QPainter& painter, const Leg& leg, bool isNear, double load) const;
    void paintPropsBehind(QPainter& painter, const FigureMotion& motion, const Pose& pose,
                          const Skeleton& body) const;
    void paintPropsInFront(QPainter& painter, const FigureMotion& motion, const Skeleton& body,
                           double seconds) const;
    void paintSupport(QPainter& painter, const FigureMotion& motion, const Skeleton& body) const;
    void paintCalfMachine(QPainter& painter, const Skeleton& body, bool inFront) const;
    void paintLegPress(QPainter& painter, const Skeleton& body) const;
    void paintRoller(QPainter& painter, const Pose& pose) const;
    void paintRope(QPainter& painter, const Skeleton& body, double share) const;
    void paintBarbell(QPainter& painter, const Skeleton& body, bool inFront) const;
    void paintBackpack(QPainter& painter, const Skeleton& body) const;
    void paintBox(QPainter& painter, const QRectF& rect) const;
    void paintArm(QPainter& painter, const Arm& arm, bool isNear) const;
    void paintHead(QPainter& painter, const Skeleton& body) const;
    void paintCalf(QPainter& painter, const Leg& leg, double load) const;
    void paintShoe(QPainter& painter, const Leg& leg, bool isNear) const;
    void paintShorts(QPainter& painter, const Leg& leg, const Skeleton& body, bool isNear) const;

    FigurePalette m_palette;
    WorkingMuscle m_working;
    bool m_shoes;
};

} // namespace ach
