// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "ui/figure/skeleton.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace ach {

/// Which part of the calf is shown in the strong colour.
enum class WorkingMuscle { Gastrocnemius, Soleus, Both };
/// What the hands or the body rest on.
enum class FigureSupport { None, Wall, ChairInFront, Seat };
/// What stays in place: the ball of the foot, the hip on a seat, the hip in a leg press, the hip of
/// a figure on the ground or on a chair with its legs free, or the ground under a walking figure.
enum class FigureRoot { Ball, Seat, Press, Hip, Ground };
/// What the exercise is done with, beside a support.
enum class FigureGear { None, Barbell, Rack, CalfMachine, LegPress, Stool, Roller, Rope };
/// The movement arrow of a still picture.
enum class FigureArrow { None, HeelUp, HeelDown };
/// What a metronome says at one part of a repetition.
enum class TempoPhase { Up, Hold, Down, Move };

inline constexpr Codes kWorkingMuscleCodes{
    std::array{std::pair<WorkingMuscle, const char*>{WorkingMuscle::Gastrocnemius, "gastrocnemius"},
               std::pair<WorkingMuscle, const char*>{WorkingMuscle::Soleus, "soleus"},
               std::pair<WorkingMuscle, const char*>{WorkingMuscle::Both, "both"}}};
inline constexpr Codes kFigureSupportCodes{
    std::array{std::pair<FigureSupport, const char*>{FigureSupport::None, "none"},
               std::pair<FigureSupport, const char*>{FigureSupport::Wall, "wall"},
               std::pair<FigureSupport, const char*>{FigureSupport::ChairInFront, "chairInFront"},
               std::pair<FigureSupport, const char*>{FigureSupport::Seat, "seat"}}};
inline constexpr Codes kFigureRootCodes{
    std::array{std::pair<FigureRoot, const char*>{FigureRoot::Ball, "ball"},
               std::pair<FigureRoot, const char*>{FigureRoot::Seat, "seat"},
               std::pair<FigureRoot, const char*>{FigureRoot::Press, "press"},
               std::pair<FigureRoot, const char*>{FigureRoot::Hip, "hip"},
               std::pair<FigureRoot, const char*>{FigureRoot::Ground, "ground"}}};
inline constexpr Codes kFigureGearCodes{
    std::array{std::pair<FigureGear, const char*>{FigureGear::None, "none"},
               std::pair<FigureGear, const char*>{FigureGear::Barbell, "barbell"},
               std::pair<FigureGear, const char*>{FigureGear::Rack, "rack"},
               std::pair<FigureGear, const char*>{FigureGear::CalfMachine, "calfMachine"},
               std::pair<FigureGear, const char*>{FigureGear::LegPress, "legPress"},
               std::pair<FigureGear, const char*>{FigureGear::Stool, "stool"},
               std::pair<FigureGear, const char*>{FigureGear::Roller, "roller"},
               std::pair<FigureGear, const char*>{FigureGear::Rope, "rope"}}};
inline constexpr Codes kFigureArrowCodes{
    std::array{std::pair<FigureArrow, const char*>{FigureArrow::None, "none"},
               std::pair<FigureArrow, const char*>{FigureArrow::HeelUp, "heelUp"},
               std::pair<FigureArrow, const char*>{FigureArrow::HeelDown, "heelDown"}}};

struct KeyFrame {
    QString id;
    double time = 0; ///< seconds since the start of one repetition
    double until = 0; ///< end of the hold; equal to `time` when nothing is held
    Pose pose;
    FigureArrow arrow = FigureArrow::None;
    bool passing = false; ///< the figure moves on through it without a stop
    bool eased = false; ///< eases into it; otherwise at one speed, as a metronome counts
};

struct TempoSegment {
    TempoPhase phase = TempoPhase::Move;
    double seconds = 0;
    friend bool operator==(const TempoSegment&, const TempoSegment&) = default;
};

/// From take-off to landing, seconds in the repetition.
struct Flight {
    double from = 0;
    double to = 0;
};

/// One exercise as key frames.
struct FigureMotion {
    static constexpr double kStepHeight = 0.20;
    static constexpr double kStepEdge = -0.062; ///< edge of the step, behind the ball
    static constexpr double kSeatHeight = 0.45;
    static constexpr QPointF kSeatedHip{-0.497, 0.534};
    static constexpr QPointF kPressHip{-0.62, 0.42};
    static constexpr double kPressAngle = 105; ///< how far the leg press turns a standing leg back
    static constexpr double kRollerRadius = 0.078;

    QString id;
    FigureRoot root = FigureRoot::Ball;
    WorkingMuscle working = WorkingMuscle::Both;
    FigureSupport support = FigureSupport::None;
    FigureGear gear = FigureGear::None;
    double platform = 0; ///< height of what the ball of the foot stands on; 0.20 is the step
    bool shoes = false;
    bool backpack = false;
    double cycle = 0; ///< seconds of a movement that goes on and on; 0: it stops at its frames
    int repetitions = 3; ///< in a clip
    std::optional<Flight> flight;
    QString startFrame;
    QString endFrame;
    std::vector<KeyFrame> frames; ///< at least one, in the order of time
    std::vector<FigureMotion> gaits; ///< walking and running, for an exercise that does both

    bool onStep() const { return platform >= kStepHeight; }
    bool isPeriodic() const { return cycle > 0; }
    double duration() const { return isPeriodic() ? cycle : frames.back().until; }
    const KeyFrame&
    frame(const QString& frameId) const; ///< the first one when there is no such frame
    /// The posture `seconds` after the start of a repetition; runs from the last frame over to the
    /// first. The angles are mixed, not the positions.
    Pose poseAt(double seconds) const;
    /// Metres between sole and ground at this second of a flight, as gravity lets it; else 0.
    double airAt(double seconds) const;
    /// The parts of a repetition between two stops. One part for a movement without stops.
    std::vector<TempoSegment> tempo() const;
    /// The posture in place: floor at y 0, ball of the near foot at x 0 where it stands.
    Skeleton skeleton(const Pose& pose) const;
    /// Where the roller lies: it rolls half as far as the leg above it.
    static QPointF rollerCentre(const Pose& pose);
    /// Room that all frames and props need, in metres.
    QRectF bounds() const;

    /// For figures on moving ground: how far the ground has gone by, in metres, at the start and
    /// after each of `frameCount` frames of `perFrame` seconds. The foot on the ground does not
    /// slide.
    std::vector<double> groundTrack(int frameCount, double perFrame) const;
};

} // namespace ach
