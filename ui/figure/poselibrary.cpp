// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/poselibrary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

Error broken(const QString& where)
{
    return {Fault::Corrupt, u"figure poses: "_s + where};
}

std::optional<double> angle(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isDouble() || std::abs(value.toDouble()) > 180)
        return std::nullopt;
    return value.toDouble();
}

Result<KeyFrame> readFrame(const QJsonObject& object, const QString& where)
{
    KeyFrame frame;
    frame.id = object.value("id"_L1).toString();
    if (frame.id.isEmpty())
        return broken(where + u" has a frame without an id"_s);
    const QString place = where + u", frame "_s + frame.id;
    frame.time = object.value("time"_L1).toDouble(-1);
    frame.until = object.value("until"_L1).toDouble(frame.time);
    if (frame.time < 0 || frame.until < frame.time)
        return broken(place + u": time"_s);

    const auto foot = angle(object, "foot"_L1);
    const auto ankle = angle(object, "ankle"_L1);
    const auto knee = angle(object, "knee"_L1);
    const auto hip = angle(object, "hip"_L1);
    if (!foot || !ankle || !knee || !hip)
        return broken(place + u": an angle is missing"_s);
    frame.pose.footPitch = *foot;
    frame.pose.nearLeg = {*hip, *knee, *ankle};
    frame.pose.farLeg = frame.pose.nearLeg;
    if (object.contains("far"_L1)) {
        const QJsonObject far = object.value("far"_L1).toObject();
        const auto farHip = angle(far, "hip"_L1);
        const auto farKnee = angle(far, "knee"_L1);
        const auto farAnkle = angle(far, "ankle"_L1);
        if (!farHip || !farKnee || !farAnkle)
            return broken(place + u": an angle of the far leg is missing"_s);
        frame.pose.farLeg = {*farHip, *farKnee, *farAnkle};
        frame.pose.farPlanted = 0;
    }
    if (object.contains("hand"_L1)) {
        const QJsonArray hand = object.value("hand"_L1).toArray();
        if (hand.size() != 2)
            return broken(place + u": hand"_s);
        frame.pose.hand = QPointF(hand.at(0).toDouble(), hand.at(1).toDouble());
    }
    const auto arrow = kFigureArrowCodes.fromCode(object.value("arrow"_L1).toString(u"none"_s));
    if (!arrow)
        return broken(place + u": arrow"_s);
    frame.arrow = *arrow;
    return frame;
}

Result<FigureMotion> readMotion(const QJsonObject& object)
{
    FigureMotion motion;
    motion.id = object.value("id"_L1).toString();
    if (motion.id.isEmpty())
        return broken(u"an exercise without an id"_s);
    const auto root = kFigureRootCodes.fromCode(object.value("root"_L1).toString());
    const auto working = kWorkingMuscleCodes.fromCode(object.value("working"_L1).toString());
    const auto support = kFigureSupportCodes.fromCode(object.value("support"_L1).toString());
    if (!root || !working || !support)
        return broken(motion.id + u": root, working or support"_s);
    motion.root = *root;
    motion.working = *working;
    motion.support = *support;
    motion.step = object.value("step"_L1).toBool();
    motion.startFrame = object.value("start"_L1).toString();
    motion.endFrame = object.value("end"_L1).toString();

    for (const QJsonValue value : object.value("frames"_L1).toArray()) {
        const Result<KeyFrame> frame = readFrame(value.toObject(), motion.id);
        if (!frame)
            return frame.error();
        if (!motion.frames.empty() && frame->time < motion.frames.back().until)
            return broken(motion.id + u": frames out of order at "_s + frame->id);
        motion.frames.push_back(*frame);
    }
    for (const QString& name : {motion.startFrame, motion.endFrame}) {
        const bool known = std::any_of(motion.frames.begin(), motion.frames.end(),
                                       [&name](const KeyFrame& frame) { return frame.id == name; });
        if (!known)
            return broken(motion.id + u": no frame "_s + name);
    }
    return motion;
}

} // namespace

const KeyFrame& FigureMotion::frame(const QString& frameId) const
{
    const auto found =
        std::find_if(frames.begin(), frames.end(),
                     [&frameId](const KeyFrame& candidate) { return candidate.id == frameId; });
    return found == frames.end() ? frames.front() : *found;
}

Pose FigureMotion::poseAt(double seconds) const
{
    if (duration() <= 0)
        return frames.front().pose;
    const double time = std::fmod(std::max(seconds, 0.0), duration());
    const auto next = std::find_if(frames.begin(), frames.end(),
                                   [time](const KeyFrame& frame) { return frame.time > time; });
    if (next == frames.begin())
        return next->pose;
    const KeyFrame& from = *std::prev(next);
    if (next == frames.end() || time <= from.until)
        return from.pose;
    const double way = (time - from.until) / (next->time - from.until);
    return mixed(from.pose, next->pose, way * way * (3 - 2 * way));
}

Skeleton FigureMotion::skeleton(const Pose& pose) const
{
    if (root == FigureRoot::Seat)
        return seatedSkeleton(pose, kSeatedHip, {0, 0});
    return plantedSkeleton(pose, {0, step ? kStepHeight : 0});
}

QRectF FigureMotion::bounds() const
{
    double left = -0.30;
    double right = 0.20;
    double top = 1.0;
    for (const KeyFrame& each : frames) {
        const Skeleton body = skeleton(each.pose);
        top = std::max(top, body.head.y() + 0.13);
        for (const QPointF point : {body.nearLeg.hip, body.nearLeg.knee, body.head,
                                    body.farLeg.footPoint(Body::kHeelBack), body.nearArm.elbow}) {
            left = std::min(left, point.x() - 0.12);
            right = std::max(right, point.x() + 0.12);
        }
        if (each.pose.hand)
            right = std::max(right, each.pose.hand->x() + 0.10);
    }
    if (support == FigureSupport::ChairInFront)
        right = std::max(right, frames.front().pose.hand->x() + 0.46);
    if (support == FigureSupport::Seat)
        left = std::min(left, kSeatedHip.x() - 0.27);
    return {left, 0, right - left, top};
}

Result<PoseLibrary> PoseLibrary::fromJson(const QByteArray& json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return broken(parsing.errorString());
    PoseLibrary library;
    for (const QJsonValue value : document.object().value("exercises"_L1).toArray()) {
        const Result<FigureMotion> motion = readMotion(value.toObject());
        if (!motion)
            return motion.error();
        library.m_motions.push_back(*motion);
    }
    return library;
}

const PoseLibrary& PoseLibrary::builtIn()
{
    static const PoseLibrary library = [] {
        QFile file(u":/figure/poses.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return PoseLibrary();
        const Result<PoseLibrary> read = fromJson(file.readAll());
        return read ? *read : PoseLibrary();
    }();
    return library;
}

const FigureMotion* PoseLibrary::find(const QString& id) const
{
    const auto found = std::find_if(m_motions.begin(), m_motions.end(),
                                    [&id](const FigureMotion& motion) { return motion.id == id; });
    return found == m_motions.end() ? nullptr : &*found;
}

} // namespace ach
