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

std::optional<LegAngles> legOf(const QJsonObject& object)
{
    const auto hip = angle(object, "hip"_L1);
    const auto knee = angle(object, "knee"_L1);
    const auto ankle = angle(object, "ankle"_L1);
    if (!hip || !knee || !ankle)
        return std::nullopt;
    return LegAngles{*hip, *knee, *ankle};
}

std::optional<std::vector<double>> numbers(const QJsonObject& object, QLatin1StringView key,
                                           qsizetype count)
{
    const QJsonArray array = object.value(key).toArray();
    std::vector<double> values;
    for (const QJsonValue value : array)
        values.push_back(value.toDouble());
    const bool allNumbers = std::all_of(array.begin(), array.end(),
                                        [](const QJsonValue& value) { return value.isDouble(); });
    if (array.size() != count || !allNumbers)
        return std::nullopt;
    return values;
}

// Reads `key` where the object has it; false when it is there and not understood.
bool readPoint(const QJsonObject& object, QLatin1StringView key, std::optional<QPointF>& point)
{
    if (!object.contains(key))
        return true;
    const auto values = numbers(object, key, 2);
    if (values)
        point = QPointF(values->at(0), values->at(1));
    return values.has_value();
}

bool readArms(const QJsonObject& object, Pose& pose)
{
    if (!object.contains("arms"_L1))
        return true;
    const auto arms = numbers(object, "arms"_L1, 4);
    if (arms) {
        pose.nearArm = {arms->at(0), arms->at(1)};
        pose.farArm = {arms->at(2), arms->at(3)};
    }
    return arms.has_value();
}

Result<KeyFrame> readFrame(const QJsonObject& object, FigureRoot root, const QString& where)
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
    frame.passing = object.value("passing"_L1).toBool();
    frame.eased = object.value("eased"_L1).toBool();

    const bool hangs = root == FigureRoot::Hip || root == FigureRoot::Ground;
    const auto foot = angle(object, "foot"_L1);
    const auto leg = legOf(object);
    if ((!foot && !hangs) || !leg)
        return broken(place + u": an angle is missing"_s);
    frame.pose.footPitch = foot.value_or(0);
    frame.pose.nearLeg = *leg;
    frame.pose.farLeg = *leg;
    if (object.contains("far"_L1)) {
        const auto far = legOf(object.value("far"_L1).toObject());
        if (!far)
            return broken(place + u": an angle of the far leg is missing"_s);
        frame.pose.farLeg = *far;
        frame.pose.farPlanted = 0;
    }
    std::optional<QPointF> hip;
    if (!readPoint(object, "hand"_L1, frame.pose.hand)
        || !readPoint(object, "grip"_L1, frame.pose.grip)
        || !readPoint(object, "farFoot"_L1, frame.pose.farFoot) || !readPoint(object, "at"_L1, hip)
        || !readArms(object, frame.pose))
        return broken(place + u": hand, grip, farFoot, at or arms"_s);
    frame.pose.hip = hip.value_or(QPointF());
    frame.pose.lean = object.value("lean"_L1).toDouble();
    frame.pose.toe = object.value("toe"_L1).toDouble();
    frame.pose.load = object.value("load"_L1).toDouble(1);
    if (frame.pose.load < 0 || frame.pose.load > 1)
        return broken(place + u": load"_s);
    const auto arrow = kFigureArrowCodes.fromCode(object.value("arrow"_L1).toString(u"none"_s));
    if (!arrow)
        return broken(place + u": arrow"_s);
    frame.arrow = *arrow;
    return frame;
}

bool knowsFrame(const FigureMotion& motion, const QString& name)
{
    return std::any_of(motion.frames.begin(), motion.frames.end(),
                       [&name](const KeyFrame& frame) { return frame.id == name; });
}

Status checkOrder(const FigureMotion& motion)
{
    for (std::size_t i = 1; i < motion.frames.size(); ++i) {
        if (motion.frames.at(i).time <= motion.frames.at(i - 1).until)
            return broken(motion.id + u": frames out of order at "_s + motion.frames.at(i).id);
    }
    if (motion.isPeriodic() && motion.frames.back().time >= motion.cycle)
        return broken(motion.id + u": a frame after the cycle"_s);
    if (motion.frames.front().passing || motion.frames.back().passing)
        return broken(motion.id + u": first or last frame has no stop"_s);
    if (!knowsFrame(motion, motion.startFrame))
        return broken(motion.id + u": no frame "_s + motion.startFrame);
    if (!knowsFrame(motion, motion.endFrame))
        return broken(motion.id + u": no frame "_s + motion.endFrame);
    return Done{};
}

Result<FigureMotion> readMotion(const QJsonObject& object)
{
    FigureMotion motion;
    motion.id = object.value("id"_L1).toString();
    if (motion.id.isEmpty())
        return broken(u"an exercise without an id"_s);
    const auto root = kFigureRootCodes.fromCode(object.value("root"_L1).toString());
    const auto working = kWorkingMuscleCodes.fromCode(object.value("working"_L1).toString());
    const auto support =
        kFigureSupportCodes.fromCode(object.value("support"_L1).toString(u"none"_s));
    const auto gear = kFigureGearCodes.fromCode(object.value("gear"_L1).toString(u"none"_s));
    if (!root || !working || !support || !gear)
        return broken(motion.id + u": root, working, support or gear"_s);
    motion.root = *root;
    motion.working = *working;
    motion.support = *support;
    motion.gear = *gear;
    motion.platform = object.value("platform"_L1).toDouble();
    motion.shoes = object.value("shoes"_L1).toBool();
    motion.backpack = object.value("backpack"_L1).toBool();
    motion.cycle = object.value("cycle"_L1).toDouble();
    motion.repetitions = object.value("repetitions"_L1).toInt(motion.repetitions);
    motion.startFrame = object.value("start"_L1).toString();
    motion.endFrame = object.value("end"_L1).toString();
    if (object.contains("flight"_L1)) {
        const auto flight = numbers(object, "flight"_L1, 2);
        if (!flight || flight->at(0) >= flight->at(1))
            return broken(motion.id + u": flight"_s);
        motion.flight = Flight{flight->at(0), flight->at(1)};
    }
    for (const QJsonValue value : object.value("frames"_L1).toArray()) {
        const Result<KeyFrame> frame = readFrame(value.toObject(), motion.root, motion.id);
        if (!frame)
            return frame.error();
        motion.frames.push_back(*frame);
        motion.frames.back().pose.air = motion.airAt(frame->time);
    }
    if (motion.frames.empty())
        return broken(motion.id + u": no frames"_s);
    for (const QJsonValue value : object.value("gaits"_L1).toArray()) {
        const Result<FigureMotion> gait = readMotion(value.toObject());
        if (!gait)
            return gait.error();
        motion.gaits.push_back(*gait);
    }
    if (const Status ordered = checkOrder(motion); !ordered)
        return ordered.error();
    return motion;
}

} // namespace

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
