// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/leganatomy.h"

#include "ui/shell/theme.h"

#include <QPolygonF>

#include <array>

namespace ach {

LegTints LegTints::current()
{
    if (Theme::scheme() == Theme::Scheme::Dark)
        return {QColor(0x2B, 0x33, 0x35), QColor(0x3A, 0x43, 0x45), QColor(0x6C, 0x79, 0x7D),
                QColor(0x5C, 0x38, 0x30), QColor(0xA2, 0x6A, 0x58), QColor(0x5E, 0x52, 0x30),
                QColor(0xD9, 0xC0, 0x7C)};
    return {QColor(0xF6, 0xEF, 0xE9), QColor(0xFC, 0xFC, 0xF9), QColor(0xB3, 0xB8, 0xB2),
            QColor(0xEF, 0xC4, 0xB4), QColor(0xB4, 0x71, 0x5B), QColor(0xFF, 0xF5, 0xD8),
            QColor(0x86, 0x66, 0x1E)};
}

namespace LegAnatomy {
namespace {

struct Knot {
    double height;
    double value;
};

constexpr std::array kAxis{Knot{-2.4, -1.2}, Knot{-1.2, -0.62}, Knot{0, -0.05}, Knot{1.5, 0.38},
                           Knot{3, 0.6},     Knot{5, 0.66},     Knot{7, 0.5},   Knot{9, 0.2},
                           Knot{11, -0.22},  Knot{13.5, -0.86}, Knot{16, -1.5}, Knot{19, -2.05},
                           Knot{22, -2.4},   Knot{25.5, -2.5}};
constexpr std::array kHalfWidth{Knot{-2.4, 0.12}, Knot{-1.6, 0.34}, Knot{-0.6, 0.46},
                                Knot{0.6, 0.48},  Knot{2, 0.43},    Knot{4, 0.37},
                                Knot{6, 0.38},    Knot{9, 0.46},    Knot{12, 0.52},
                                Knot{15, 0.5},    Knot{18, 0.4},    Knot{21, 0.25}};

/// Cubic Hermite through the knots; constant outside them.
template<std::size_t N>
double along(const std::array<Knot, N>& knots, double height)
{
    if (height <= knots.front().height)
        return knots.front().value;
    if (height >= knots.back().height)
        return knots.back().value;
    std::size_t i = 1;
    while (knots.at(i).height < height)
        ++i;
    const auto slope = [&](std::size_t k) {
        const Knot& a = knots.at(k == 0 ? 0 : k - 1);
        const Knot& b = knots.at(k + 1 == N ? k : k + 1);
        return (b.value - a.value) / (b.height - a.height);
    };
    const Knot& a = knots.at(i - 1);
    const Knot& b = knots.at(i);
    const double span = b.height - a.height;
    const double t = (height - a.height) / span;
    const double t2 = t * t;
    const double t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * a.value + (t3 - 2 * t2 + t) * span * slope(i - 1)
        + (3 * t2 - 2 * t3) * b.value + (t3 - t2) * span * slope(i);
}

/// A smooth line through all points (Catmull-Rom written as cubic curves).
QPainterPath smooth(const QPolygonF& points, bool closed)
{
    const auto count = points.size();
    const auto at = [&](qsizetype i) {
        return closed ? points.at((i + count) % count)
                      : points.at(qBound<qsizetype>(0, i, count - 1));
    };
    QPainterPath path(points.first());
    for (qsizetype i = 0; i < (closed ? count : count - 1); ++i)
        path.cubicTo(at(i) + (at(i + 1) - at(i - 1)) / 6, at(i + 1) - (at(i + 2) - at(i)) / 6,
                     at(i + 1));
    if (closed)
        path.closeSubpath();
    return path;
}

/// A closed shape whose top is cut straight where the drawing ends.
QPainterPath cutAtTop(const QPolygonF& points)
{
    QPainterPath path = smooth(points, false);
    path.closeSubpath();
    return path;
}

QPolygonF skinPoints()
{
    return {{-3.45, kTop}, {-3.62, 23.4}, {-3.6, 21.2},   {-3.3, 18.6},  {-2.72, 16},
            {-1.95, 13.5}, {-1.25, 11},   {-0.72, 9},     {-0.36, 7},    {-0.18, 5},
            {-0.27, 3},    {-0.58, 1.5},  {-1.12, 0},     {-1.72, -1.3}, {-2.12, -2.6},
            {-2.14, -3.8}, {-1.6, -4.9},  {-0.3, -5.45},  {1.8, -5.55},  {4.4, -5.3},
            {7.2, -4.85},  {10, -4.5},    {13, -4.5},     {16, -4.9},    {18.6, -5.3},
            {21, -5.45},   {22.8, -5.4},  {23.75, -4.95}, {23.8, -4.3},  {23, -3.75},
            {21.4, -3.2},  {19, -2.35},   {16.4, -1.25},  {13.8, 0.05},  {11.5, 1.35},
            {9.8, 2.7},    {8.75, 4.2},   {8.2, 6},       {7.95, 8.5},   {8, 12},
            {8.3, 16},     {8.7, 21},     {8.95, kTop}};
}

} // namespace

double tendonAxis(double height)
{
    return along(kAxis, height);
}

QPainterPath skin()
{
    return cutAtTop(skinPoints());
}

QPainterPath skinLine()
{
    return smooth(skinPoints(), false);
}

QPainterPath tendon()
{
    constexpr double kLow = -2.4;
    constexpr double kHigh = 21;
    QPolygonF points;
    for (double height = kLow; height < kHigh; height += 0.6)
        points << QPointF(tendonAxis(height) - along(kHalfWidth, height), height);
    for (double height = kHigh; height > kLow; height -= 0.6)
        points << QPointF(tendonAxis(height) + along(kHalfWidth, height), height);
    return smooth(points, true);
}

QPainterPath soleus()
{
    return cutAtTop({{-2.2, kTop},
                     {-2, 20},
                     {-1.3, 16},
                     {-0.55, 13.2},
                     {0.1, 11},
                     {0.5, 9.2},
                     {0.78, 7.9},
                     {1.12, 9},
                     {1.5, 11.2},
                     {1.95, 14.4},
                     {2.4, 18},
                     {2.75, 22},
                     {2.85, kTop}});
}

QPainterPath gastrocnemius()
{
    return cutAtTop({{-3.1, kTop},
                     {-3.25, 23},
                     {-3.2, 20.8},
                     {-2.85, 18.4},
                     {-2.35, 16.6},
                     {-1.95, kMuscleEnd},
                     {-1.5, 15.9},
                     {-0.95, 17.4},
                     {-0.4, 19.8},
                     {0, 22.6},
                     {0.1, kTop}});
}

QPainterPath heelBone()
{
    return smooth({{0.42, 0},     {0.12, -0.7}, {-0.3, -1.6}, {-0.72, -2.5}, {-0.95, -3.4},
                   {-0.65, -4.3}, {0.2, -4.75}, {1.6, -4.6},  {3.4, -4.15},  {5.6, -3.75},
                   {7.6, -3.5},   {8.75, -3.1}, {8.95, -2.2}, {8.4, -1.35},  {7.3, -1.15},
                   {6.4, -0.8},   {5.6, 0.1},   {4.7, 0.42},  {3.7, 0.15},   {2.6, -0.22},
                   {1.4, -0.1}},
                  true);
}

std::vector<QPainterPath> bones()
{
    const QPolygonF tibia{{5, kTop},  {5.05, 19},  {5.1, 13},   {4.85, 8},    {4.45, 5},
                          {4.3, 3.5}, {5.1, 2.95}, {6.3, 2.95}, {7.35, 2.75}, {7.85, 3.4},
                          {7.6, 5},   {7.15, 8},   {7.1, 13},   {7.5, 19},    {7.9, kTop}};
    const QPolygonF fibula{{3.25, kTop}, {3.3, 20},   {3.55, 14},  {3.95, 8.5}, {4.2, 5},
                           {4.2, 2.9},   {4.55, 1.2}, {5.3, 0.35}, {6.1, 0.75}, {6.4, 2.1},
                           {5.95, 4},    {5.2, 7},    {4.75, 12},  {4.45, 18},  {4.4, kTop}};
    const QPolygonF talus{{4, 1},       {4.2, 2.1},  {5.2, 2.7}, {6.6, 2.65},   {7.8, 2.1},
                          {8.6, 1.15},  {9.8, 0.85}, {10.45, 0}, {10.2, -0.95}, {9.2, -1.1},
                          {8.1, -0.85}, {7, -0.7},   {6, 0.3},   {5, 0.7}};
    const QPolygonF navicular{{10.65, 0.55}, {12, 0},      {13.6, -0.75},  {13.85, -1.7},
                              {13, -2.05},   {11.6, -1.8}, {10.55, -1.15}, {10.75, -0.2}};
    const QPolygonF cuboid{{9.15, -1.6}, {10.4, -1.8},  {11.8, -2.25}, {12.7, -2.8},
                           {12.3, -3.7}, {10.6, -3.75}, {9.1, -3.5},   {9.25, -2.5}};
    const QPolygonF metatarsal{{13.95, -0.95}, {15.4, -1.75}, {17.4, -2.7}, {18.9, -3.25},
                               {19.5, -3.8},   {19.1, -4.5},  {18.2, -4.5}, {16.8, -3.9},
                               {14.9, -3.1},   {13.3, -3.05}, {13.3, -2.3}, {14, -1.8}};
    const QPolygonF toe{{19.75, -3.75}, {20.8, -4},    {21.5, -4.2},
                        {21.5, -4.85},  {20.6, -4.85}, {19.6, -4.7}};
    const QPolygonF toeTip{{21.8, -4.25}, {22.6, -4.45}, {22.95, -4.75}, {22.4, -5}, {21.75, -4.9}};
    return {cutAtTop(tibia),      smooth(talus, true),      smooth(navicular, true),
            smooth(cuboid, true), smooth(metatarsal, true), smooth(toe, true),
            smooth(toeTip, true), cutAtTop(fibula)};
}

QPainterPath muscleFibres()
{
    QPainterPath fibres;
    fibres.addPath(smooth({{-2.4, 25.2}, {-2.5, 22}, {-2.3, 19}, {-1.95, 16.9}}, false));
    fibres.addPath(smooth({{-1.6, 25.2}, {-1.65, 22}, {-1.6, 19.4}, {-1.5, 17.2}}, false));
    fibres.addPath(smooth({{-0.8, 25.2}, {-0.85, 22.4}, {-1, 19.8}, {-1.2, 17.8}}, false));
    fibres.addPath(smooth({{0.8, 25.2}, {0.7, 21}, {0.45, 17}, {0.2, 13.4}}, false));
    fibres.addPath(smooth({{1.7, 25.2}, {1.6, 20.4}, {1.3, 15.6}, {0.85, 11.2}}, false));
    return fibres;
}

QPainterPath tendonFibres()
{
    QPainterPath fibres;
    for (const double part : {-0.45, 0.0, 0.45}) {
        QPolygonF points;
        for (double height = -1.4; height <= 15; height += 1.2)
            points << QPointF(tendonAxis(height) + part * along(kHalfWidth, height), height);
        fibres.addPath(smooth(points, false));
    }
    return fibres;
}

} // namespace LegAnatomy
} // namespace ach
