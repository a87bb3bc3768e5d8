// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"
#include "ui/figure/skeleton.h"

#include <QByteArray>
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
enum class FigureRoot { Ball, Seat };
/// The movement arrow of a still picture.
enum class FigureArrow { None, HeelUp, HeelDown };

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
               std::pair<FigureRoot, const char*>{FigureRoot::Seat, "seat"}}};
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
};

/// One exercise as key frames.
struct FigureMotion {
    static constexpr double kStepHeight = 0.20;
    static constexpr double kStepEdge = -0.062; ///< edge of the step, behind the ball
    static constexpr double kSeatHeight = 0.45;
    static constexpr QPointF kSeatedHip{-0.497, 0.534};

    QString id;
    FigureRoot root = FigureRoot::Ball;
    WorkingMuscle working = WorkingMuscle::Both;
    FigureSupport support = FigureSupport::None;
    bool step = false;
    QString startFrame;
    QString endFrame;
    std::vector<KeyFrame> frames; ///< at least one, in the order of time

    double duration() const { return frames.back().until; }
    const KeyFrame&
    frame(const QString& frameId) const; ///< the first one when there is no such frame
    /// The posture `seconds` after the start of a repetition; runs from the last frame over to the
    /// first. Between frames the angles ease in and out.
    Pose poseAt(double seconds) const;
    /// The posture in place: floor at y 0, ball of the near foot at x 0.
    Skeleton skeleton(const Pose& pose) const;
    /// Room that all frames and props need, in metres.
    QRectF bounds() const;
};

/// All motions of resources/figure/poses.json.
class PoseLibrary {
public:
    /// Fault::Corrupt with the place when a value is missing or out of its range.
    static Result<PoseLibrary> fromJson(const QByteArray& json);
    /// The library that ships with the program; its file is checked by the tests.
    static const PoseLibrary& builtIn();

    const FigureMotion* find(const QString& id) const;
    const std::vector<FigureMotion>& motions() const { return m_motions; }

private:
    std::vector<FigureMotion> m_motions;
};

} // namespace ach
