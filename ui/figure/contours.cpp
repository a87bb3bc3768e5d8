// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/contours.h"

#include <algorithm>
#include <cmath>

namespace ach::Contour {
namespace {

QPointF unit(QPointF vector)
{
    const double length = std::hypot(vector.x(), vector.y());
    return length > 0 ? vector / length : QPointF(0, -1);
}

QPointF frontOf(QPointF direction, Points points)
{
    const QPointF along = unit(direction);
    return points == Points::Down ? QPointF(-along.y(), along.x()) : QPointF(along.y(), -along.x());
}

std::vector<QPointF> besideAll(const Leg& leg, std::initializer_list<QPointF> alongAndBehind)
{
    std::vector<QPointF> points;
    for (const QPointF place : alongAndBehind)
        points.push_back(beside(leg.knee, leg.ankle, place.x(), place.y()));
    return points;
}

} // namespace

void addSmoothLine(QPainterPath& path, const std::vector<QPointF>& points)
{
    const auto at = [&points](std::ptrdiff_t index) {
        const auto last = static_cast<std::ptrdiff_t>(points.size()) - 1;
        return points.at(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(index, 0, last)));
    };
    for (std::ptrdiff_t i = 0; i + 1 < static_cast<std::ptrdiff_t>(points.size()); ++i)
        path.cubicTo(at(i) + (at(i + 1) - at(i - 1)) / 6, at(i + 1) - (at(i + 2) - at(i)) / 6,
                     at(i + 1));
}

QPainterPath smoothShape(const std::vector<QPointF>& points)
{
    const auto count = static_cast<std::ptrdiff_t>(points.size());
    const auto at = [&points, count](std::ptrdiff_t index) {
        return points.at(static_cast<std::size_t>((index + count) % count));
    };
    QPainterPath path(at(0));
    for (std::ptrdiff_t i = 0; i < count; ++i)
        path.cubicTo(at(i) + (at(i + 1) - at(i - 1)) / 6, at(i + 1) - (at(i + 2) - at(i)) / 6,
                     at(i + 1));
    path.closeSubpath();
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPainterPath limb(QPointF from, QPointF to, std::initializer_list<Width> widths, Points points)
{
    const QPointF axis = to - from;
    const QPointF front = frontOf(axis, points);
    std::vector<QPointF> frontLine;
    std::vector<QPointF> backLine;
    for (const Width& width : widths) {
        const QPointF middle = from + axis * width.along;
        frontLine.push_back(middle + front * width.front);
        backLine.push_back(middle - front * width.back);
    }
    std::reverse(backLine.begin(), backLine.end());
    QPainterPath path(frontLine.front());
    addSmoothLine(path, frontLine);
    path.lineTo(backLine.front());
    addSmoothLine(path, backLine);
    path.closeSubpath();
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPointF beside(QPointF from, QPointF to, double along, double behind)
{
    const QPointF axis = to - from;
    return from + axis * along - frontOf(axis, Points::Down) * behind;
}

QPainterPath shank(const Leg& leg)
{
    return limb(leg.knee, leg.ankle,
                {{-0.03, 0.05, 0.046},
                 {0.06, 0.051, 0.06},
                 {0.18, 0.045, 0.077},
                 {0.3, 0.043, 0.081},
                 {0.42, 0.041, 0.07},
                 {0.56, 0.037, 0.048},
                 {0.7, 0.033, 0.034},
                 {0.84, 0.03, 0.029},
                 {0.97, 0.03, 0.031}},
                Points::Down);
}

QPainterPath thigh(const Leg& leg)
{
    return limb(leg.hip, leg.knee,
                {{-0.02, 0.078, 0.092},
                 {0.1, 0.084, 0.1},
                 {0.25, 0.083, 0.088},
                 {0.45, 0.077, 0.074},
                 {0.65, 0.068, 0.063},
                 {0.82, 0.058, 0.056},
                 {0.95, 0.053, 0.05},
                 {1.04, 0.046, 0.044}},
                Points::Down);
}

QPainterPath shortsLeg(const Leg& leg)
{
    return limb(leg.hip, leg.knee,
                {{-0.03, 0.084, 0.1},
                 {0.1, 0.091, 0.108},
                 {0.25, 0.092, 0.098},
                 {0.45, 0.09, 0.088},
                 {0.56, 0.089, 0.086}},
                Points::Down);
}

QPainterPath waist(QPointF hip, QPointF shoulder)
{
    return limb(hip, shoulder, {{-0.06, 0.080, 0.098}, {0.05, 0.088, 0.108}, {0.17, 0.091, 0.093}},
                Points::Up);
}

QPainterPath trunk(QPointF hip, QPointF shoulder)
{
    return limb(hip, shoulder,
                {{-0.05, 0.075, 0.098},
                 {0.05, 0.086, 0.108},
                 {0.18, 0.09, 0.088},
                 {0.35, 0.088, 0.076},
                 {0.55, 0.098, 0.092},
                 {0.75, 0.106, 0.104},
                 {0.9, 0.09, 0.098},
                 {1, 0.058, 0.078},
                 {1.06, 0.03, 0.045}},
                Points::Up);
}

QPainterPath neck(QPointF shoulder, QPointF head)
{
    return limb(
        shoulder, head,
        {{-0.25, 0.06, 0.064}, {0.2, 0.047, 0.055}, {0.55, 0.043, 0.056}, {0.8, 0.04, 0.06}},
        Points::Up);
}

QPainterPath upperArm(const Arm& arm)
{
    return limb(arm.shoulder, arm.elbow,
                {{-0.06, 0.04, 0.042},
                 {0.1, 0.048, 0.048},
                 {0.35, 0.044, 0.044},
                 {0.7, 0.037, 0.037},
                 {1.03, 0.033, 0.033}},
                Points::Down);
}

QPainterPath sleeve(const Arm& arm)
{
    return limb(
        arm.shoulder, arm.elbow,
        {{-0.1, 0.046, 0.05}, {0.1, 0.056, 0.056}, {0.35, 0.056, 0.056}, {0.5, 0.055, 0.055}},
        Points::Down);
}

QPainterPath forearm(const Arm& arm)
{
    return limb(arm.elbow, arm.hand,
                {{-0.04, 0.034, 0.034}, {0.2, 0.038, 0.036}, {0.6, 0.03, 0.029}, {1, 0.023, 0.023}},
                Points::Down);
}

QPainterPath foot(const Leg& leg)
{
    std::vector<QPointF> points{beside(leg.knee, leg.ankle, 0.86, -0.026),
                                beside(leg.knee, leg.ankle, 0.97, -0.031)};
    for (const QPointF inFoot :
         {QPointF(-0.074, 0.079), QPointF(-0.036, 0.057), QPointF(-0.002, 0.039),
          QPointF(0.034, 0.030), QPointF(0.060, 0.027), QPointF(0.0735, 0.015),
          QPointF(0.066, 0.002), QPointF(0.036, 0.001), QPointF(0.0, 0.0), QPointF(-0.040, 0.006),
          QPointF(-0.085, 0.011), QPointF(-0.130, 0.006), Body::kHeelSole, QPointF(-0.195, 0.008),
          QPointF(-0.203, 0.030), QPointF(-0.196, 0.055)})
        points.push_back(leg.footPoint(inFoot));
    points.push_back(beside(leg.knee, leg.ankle, 0.955, 0.040));
    points.push_back(beside(leg.knee, leg.ankle, 0.82, 0.026));
    return smoothShape(points);
}

QPainterPath shoe(const Leg& leg)
{
    std::vector<QPointF> points;
    for (const QPointF inFoot :
         {QPointF(-0.208, 0.010), QPointF(-0.214, 0.045), QPointF(-0.206, 0.078),
          QPointF(-0.165, 0.070), QPointF(-0.120, 0.078), QPointF(-0.080, 0.092),
          QPointF(-0.045, 0.072), QPointF(0.000, 0.052), QPointF(0.045, 0.042),
          QPointF(0.082, 0.028), QPointF(0.090, 0.008), QPointF(0.040, 0.0), QPointF(-0.100, 0.0)})
        points.push_back(leg.footPoint(inFoot));
    return smoothShape(points);
}

QPainterPath shoeSole(const Leg& leg)
{
    std::vector<QPointF> points;
    for (const QPointF inFoot :
         {QPointF(-0.210, 0.020), QPointF(-0.100, 0.016), QPointF(0.0, 0.014),
          QPointF(0.050, 0.013), QPointF(0.092, 0.016), QPointF(0.080, -0.001),
          QPointF(0.040, -0.006), QPointF(0.0, -0.006), QPointF(-0.100, -0.006),
          QPointF(-0.200, -0.004)})
        points.push_back(leg.footPoint(inFoot));
    return smoothShape(points);
}

QPainterPath soleus(const Leg& leg)
{
    return smoothShape(besideAll(leg,
                                 {{.20, .006},
                                  {.30, .050},
                                  {.45, .056},
                                  {.60, .041},
                                  {.72, .028},
                                  {.62, .014},
                                  {.45, .002},
                                  {.30, -.002}}));
}

QPainterPath gastrocnemius(const Leg& leg)
{
    return smoothShape(besideAll(leg,
                                 {{-.02, .034},
                                  {.08, .056},
                                  {.20, .072},
                                  {.31, .0755},
                                  {.41, .066},
                                  {.50, .052},
                                  {.45, .042},
                                  {.30, .028},
                                  {.12, .018}}));
}

QPainterPath tendon(const Leg& leg)
{
    std::vector<QPointF> line =
        besideAll(leg, {{.46, .057}, {.56, .045}, {.70, .0315}, {.84, .0265}, {.95, .034}});
    line.push_back(leg.footPoint({-0.192, 0.064}));
    line.push_back(leg.footPoint(Body::kTendonInsertion));
    line.push_back(leg.footPoint({-0.190, 0.034}));
    line.push_back(leg.footPoint({-0.178, 0.044}));
    line.push_back(leg.footPoint({-0.176, 0.064}));
    const std::vector<QPointF> back =
        besideAll(leg, {{.95, .017}, {.84, .0115}, {.70, .0165}, {.56, .033}});
    line.insert(line.end(), back.begin(), back.end());
    return smoothShape(line);
}

QPainterPath head()
{
    return smoothShape({{-0.015, 0.110},
                        {0.040, 0.102},
                        {0.070, 0.066},
                        {0.078, 0.030},
                        {0.080, 0.008},
                        {0.096, -0.020},
                        {0.082, -0.032},
                        {0.084, -0.052},
                        {0.079, -0.068},
                        {0.076, -0.090},
                        {0.052, -0.106},
                        {0.016, -0.096},
                        {-0.024, -0.072},
                        {-0.062, -0.062},
                        {-0.088, -0.010},
                        {-0.078, 0.062}});
}

QPainterPath hair()
{
    return smoothShape({{0.066, 0.080},
                        {0.048, 0.108},
                        {-0.012, 0.121},
                        {-0.072, 0.088},
                        {-0.097, 0.018},
                        {-0.088, -0.040},
                        {-0.062, -0.074},
                        {-0.044, -0.050},
                        {-0.034, -0.020},
                        {-0.018, 0.006},
                        {0.004, 0.022},
                        {0.022, 0.040},
                        {0.040, 0.066}});
}

QPainterPath ear()
{
    return smoothShape(
        {{-0.022, 0.010}, {-0.006, 0.014}, {-0.002, -0.004}, {-0.012, -0.030}, {-0.022, -0.018}});
}

} // namespace ach::Contour
