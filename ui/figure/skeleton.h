// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <array>
#include <optional>

namespace ach {

/// The mannequin seen from its right side and facing right, before anything is painted. Lengths in
/// metres of a person of 1.75 m, x forward, y up; angles in degrees.
namespace Body {
inline constexpr double kShank = 0.43;
inline constexpr double kThigh = 0.43;
inline constexpr double kTrunk = 0.50;
inline constexpr double kUpperArm = 0.30;
inline constexpr double kForearm = 0.25;
inline constexpr double kNeck = 0.165; ///< shoulder to the centre of the head
inline constexpr double kFarLegShift =
    0.045; ///< how far the other leg stands in front when both are planted
// In the frame of the foot: origin where the ball touches the ground, x to the toes.
inline constexpr QPointF kAnkleInFoot{-0.128, 0.078};
inline constexpr QPointF kHeelSole{-0.175, 0.0};
inline constexpr QPointF kHeelBack{-0.200, 0.030};
inline constexpr QPointF kToeTip{0.072, 0.010};
inline constexpr QPointF kTendonInsertion{-0.193, 0.050};
} // namespace Body

/// Angles of one leg. Knee and hip: flexion positive. Ankle: dorsiflexion positive.
struct LegAngles {
    double hip = 0;
    double knee = 0;
    double ankle = 0;
    friend bool operator==(const LegAngles&, const LegAngles&) = default;
};

/// Upper arm forward of the trunk, and bend of the elbow.
struct ArmAngles {
    double shoulder = 0;
    double elbow = 0;
};

/// One posture as angles. Postures are mixed by their numbers, see FigureMotion::poseAt().
struct Pose {
    double footPitch = 0; ///< near foot: positive heel up, negative heel below the ball
    LegAngles nearLeg;
    LegAngles farLeg;
    double farPlanted =
        1; ///< 1: the far foot stands beside the near one; 0: the far leg hangs from the hip
    std::optional<QPointF>
        hand; ///< where both hands rest, relative to the ball on the x axis, above the floor
    std::optional<QPointF> grip; ///< where both hands hold on to, relative to the shoulder
    ArmAngles nearArm; ///< without a hand point and a grip
    ArmAngles farArm;
    double toe = 0; ///< angle at the toe joint while the foot is in the air
    double air = 0; ///< metres between the sole and the ground
    QPointF hip; ///< where the hip is; only for figures that do not stand
    double lean = 0; ///< of the trunk; only for figures that hang from their hip
    std::optional<QPointF> farFoot; ///< where the ball of the other foot stays on the floor
    double load = 1; ///< share of the working colour in the calf
    double breath = 0; ///< metres that breathing lifts the shoulders
};

/// One leg in place. `toeLift` is the angle at the toe joint.
struct Leg {
    QPointF hip;
    QPointF knee;
    QPointF ankle;
    QPointF ball;
    double footPitch = 0;
    double toeLift = 0;

    /// A point of the frame of this foot, in metres on the page. Toes stay flat while the heel
    /// rises.
    QPointF footPoint(QPointF inFoot) const;
};

struct Arm {
    QPointF shoulder;
    QPointF elbow;
    QPointF hand;
};

struct Skeleton {
    Leg nearLeg;
    Leg farLeg;
    Arm nearArm;
    Arm farArm;
    QPointF shoulder;
    QPointF head;
    double trunkLean = 0;
    double load = 1; ///< share of the working colour in the calf

    /// Centre of mass with the segment masses of Winter, without any weight carried.
    QPointF centreOfMass() const;
};

/// Standing work: the ball of the near foot is the root, so nothing can make it slide.
Skeleton plantedSkeleton(const Pose& pose, QPointF ball);
/// Sitting: the hip stays on the seat and the ball on the floor; the knee follows from the foot
/// pitch.
Skeleton seatedSkeleton(const Pose& pose, QPointF hip, QPointF ball);
/// The feet push a plate away: a standing figure turned back by `turnedBack` degrees, hip in place.
Skeleton pressSkeleton(const Pose& pose, QPointF hip, double turnedBack);
/// On the ground or walking: from the pelvis down.
Skeleton pelvisSkeleton(const Pose& pose, QPointF hip, double trunkLean);

/// The whole figure moved, for the height over the ground.
Skeleton movedBy(Skeleton skeleton, QPointF by);

/// Middle joint of two links; it lies on the right of the way from `root` to `end` when
/// `toTheRight`. When the end is out of reach the links are stretched towards it.
QPointF middleJoint(QPointF root, QPointF end, double first, double second, bool toTheRight);

} // namespace ach
