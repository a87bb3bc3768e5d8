// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figurepainter.h"

#include "ui/figure/contours.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ach {
namespace {

constexpr double kKneeRadius = 0.050;
constexpr double kAnkleRadius = 0.030;
constexpr double kElbowRadius = 0.034;
constexpr double kHipRadius = 0.100;
constexpr double kShoulderRadius = 0.052;
constexpr double kFistRadius = 0.034;

QPainterPath disc(QPointF centre, double radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

// Strokes all parts and then fills them: the union gets one clean edge without computing it.
void paintUnion(QPainter& painter, const std::vector<QPainterPath>& parts, const QColor& fill,
                const QPen& outline)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(outline);
    for (const QPainterPath& part : parts)
        painter.drawPath(part);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    for (const QPainterPath& part : parts)
        painter.drawPath(part);
}

QPen roundPen(const QColor& color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

FigurePalette FigurePalette::of(FigureStyle style)
{
    const auto rgb = [](QRgb value) { return QColor::fromRgb(value); };
    FigurePalette p;
    if (style == FigureStyle::Print) {
        p.outline = rgb(0x111111);
        p.nearSkin = rgb(0xFFFFFF);
        p.farSkin = rgb(0xE6E6E6);
        p.shirt = rgb(0xCFCFCF);
        p.farSleeve = rgb(0xBDBDBD);
        p.shorts = rgb(0x7D7D7D);
        p.farShorts = rgb(0x6A6A6A);
        p.hair = rgb(0x4A4A4A);
        p.gastrocnemius = rgb(0xE6E6E6);
        p.workingGastrocnemius = rgb(0x8F8F8F);
        p.soleus = rgb(0xCFCFCF);
        p.workingSoleus = rgb(0x6A6A6A);
        p.tendon = rgb(0x000000);
        p.tendonEdge = rgb(0x000000);
        p.prop = rgb(0xEFEFEF);
        p.floor = rgb(0x4A4A4A);
        p.arrow = rgb(0x000000);
        p.insert = rgb(0x111111);
        p.tape = rgb(0xBDBDBD);
        p.tapeEdge = rgb(0x111111);
        p.outlineWidth = 0.030;
        return p;
    }
    const bool dark = style == FigureStyle::ScreenDark;
    const auto pick = [dark, rgb](QRgb light, QRgb darker) { return rgb(dark ? darker : light); };
    p.outline = pick(0x25343B, 0xC8D3D6);
    p.nearSkin = pick(0xEEF1F2, 0x2C363A);
    p.farSkin = pick(0xC9D2D5, 0x222A2D);
    p.shirt = pick(0x2C7D88, 0x2F8390);
    p.farSleeve = pick(0x1F5D66, 0x226672);
    p.shorts = pick(0x3B4C54, 0x4A5A61);
    p.farShorts = pick(0x2D3B42, 0x38464C);
    p.hair = pick(0x3B4C54, 0x4A5A61);
    p.gastrocnemius = rgb(0xF0B79E);
    p.workingGastrocnemius = rgb(0xE9764A);
    p.soleus = rgb(0xE79A7A);
    p.workingSoleus = rgb(0xC9502A);
    p.tendon = pick(0xFFF4D6, 0xFFF0C8);
    p.tendonEdge = pick(0x8A3A18, 0xFFB38F);
    p.prop = pick(0xD5DCDF, 0x39454A);
    p.floor = pick(0x9AA7AD, 0x74848A);
    p.arrow = pick(0x0F6674, 0x5FC4D1);
    p.insert = rgb(0xE9764A);
    p.tape = rgb(0x7AA9D6);
    p.tapeEdge = rgb(0x1D4E7A);
    p.outlineWidth = 0.016;
    return p;
}

FigurePainter::FigurePainter(FigureStyle style, WorkingMuscle working, bool shoes)
    : m_palette(FigurePalette::of(style)), m_working(working), m_shoes(shoes)
{
}

namespace {

// A rope is in mid-air under the feet when the picture is of the flight, else over the head.
double stillSeconds(const FigureMotion& motion, const Pose& pose)
{
    const auto found =
        std::find_if(motion.frames.begin(), motion.frames.end(), [&pose](const KeyFrame& frame) {
            return frame.pose.footPitch == pose.footPitch;
        });
    return found == motion.frames.end() ? 0 : found->time;
}

} // namespace

void FigurePainter::paintMotion(QPainter& painter, const QRectF& target, const FigureMotion& motion,
                                const Pose& pose, FigureArrow arrow, FigureStyle style,
                                bool mirrored)
{
    const FigurePainter figure(style, motion.working, motion.shoes);
    const QRectF bounds = motion.bounds();
    const double scale =
        std::min(target.width() / bounds.width(), target.height() / (bounds.height() + 0.03));
    const Skeleton body = motion.skeleton(pose);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.center().x(), target.bottom() - 0.03 * scale);
    if (mirrored)
        painter.scale(-1, 1);
    painter.scale(scale, -scale);
    painter.translate(-bounds.center().x(), 0);
    figure.paintFloor(painter, bounds.center().x() - target.width() / scale / 2 + 0.02,
                      bounds.center().x() + target.width() / scale / 2 - 0.02);
    figure.paintFigure(painter, motion, pose, stillSeconds(motion, pose));
    if (arrow != FigureArrow::None && motion.root != FigureRoot::Press) {
        const QPointF heel = body.nearLeg.footPoint(Body::kHeelBack);
        const double sign = arrow == FigureArrow::HeelUp ? 1 : -1;
        // A leg that hangs behind and the post of a rack leave no room at the heel.
        const bool inFront = motion.gear == FigureGear::Rack
            || (pose.farPlanted < 0.5 && (arrow == FigureArrow::HeelUp || !motion.onStep()));
        QPointF middle = heel + QPointF(inFront ? 0.40 : -0.11, inFront ? 0.06 : 0.02);
        middle.setY(std::max(middle.y(), 0.13));
        figure.paintArrow(painter, middle + QPointF(0.03, -0.11 * sign),
                          middle + QPointF(-0.045, -0.01 * sign),
                          middle + QPointF(0.02, 0.115 * sign));
    }
    painter.restore();
}

void FigurePainter::paintFloor(QPainter& painter, double left, double right) const
{
    painter.setPen(roundPen(m_palette.floor, m_palette.outlineWidth * 0.6));
    painter.drawLine(QPointF(left, -0.008), QPointF(right, -0.008));
}

void FigurePainter::paintGround(QPainter& painter, double left, double right, double way,
                                double spacing) const
{
    painter.setPen(roundPen(m_palette.floor, m_palette.outlineWidth * 0.6));
    const double first = std::ceil((left + way) / spacing) * spacing - way;
    for (double x = first; x < right; x += spacing)
        painter.drawLine(QPointF(x, -0.04), QPointF(x - 0.16, -0.04));
}

void FigurePainter::paintFigure(QPainter& painter, const FigureMotion& motion, const Pose& pose,
                                double seconds) const
{
    const Skeleton body = motion.skeleton(pose);
    paintPropsBehind(painter, motion, pose, body);
    paintBody(painter, body);
    paintPropsInFront(painter, motion, body, seconds);
}

void FigurePainter::paintBody(QPainter& painter, const Skeleton& body) const
{
    paintArm(painter, body.farArm, false);
    paintLeg(painter, body.farLeg, false, body.load);
    paintShorts(painter, body.farLeg, body, false);
    paintHead(painter, body);
    paintUnion(painter, {Contour::trunk(body.nearLeg.hip, body.shoulder)}, m_palette.shirt,
               roundPen(m_palette.outline, m_palette.outlineWidth));
    paintLeg(painter, body.nearLeg, true, body.load);
    paintShorts(painter, body.nearLeg, body, true);
    paintArm(painter, body.nearArm, true);
}

void FigurePainter::paintLeg(QPainter& painter, const Leg& leg, bool isNear, double load) const
{
    paintUnion(painter,
               {Contour::thigh(leg), Contour::shank(leg), Contour::foot(leg),
                disc(leg.knee, kKneeRadius), disc(leg.ankle, kAnkleRadius)},
               isNear ? m_palette.nearSkin : m_palette.farSkin,
               roundPen(m_palette.outline, m_palette.outlineWidth));
    if (m_shoes)
        paintShoe(painter, leg, isNear);
    if (isNear)
        paintCalf(painter, leg, load);
}

void FigurePainter::paintLowerLeg(QPainter& painter, const Leg& leg, bool withMuscles) const
{
    paintUnion(painter,
               {Contour::shank(leg), Contour::foot(leg), disc(leg.knee, kKneeRadius + 0.004),
                disc(leg.ankle, kAnkleRadius)},
               m_palette.nearSkin, roundPen(m_palette.outline, m_palette.outlineWidth));
    if (withMuscles)
        paintCalf(painter, leg, 1);
}

void FigurePainter::paintShoe(QPainter& painter, const Leg& leg, bool isNear) const
{
    const QPainterPath sole = Contour::shoeSole(leg);
    painter.setPen(roundPen(m_palette.outline, m_palette.outlineWidth * 0.5));
    painter.setBrush(isNear ? m_palette.prop : m_palette.farSkin);
    painter.drawPath(Contour::shoe(leg));
    painter.setBrush(isNear ? m_palette.shorts : m_palette.farShorts);
    painter.drawPath(sole);
}

void FigurePainter::paintCalf(QPainter& painter, const Leg& leg, double load) const
{
    const auto blended = [load](const QColor& rest, const QColor& working) {
        const auto part = [load](int from, int to) {
            return qRound(from + (to - from) * std::clamp(load, 0.0, 1.0));
        };
        return QColor(part(rest.red(), working.red()), part(rest.green(), working.green()),
                      part(rest.blue(), working.blue()));
    };
    const bool soleusWorks = m_working != WorkingMuscle::Gastrocnemius;
    const bool gastrocnemiusWorks = m_working != WorkingMuscle::Soleus;
    painter.setPen(Qt::NoPen);
    painter.setBrush(soleusWorks ? blended(m_palette.soleus, m_palette.workingSoleus)
                                 : m_palette.soleus);
    painter.drawPath(Contour::soleus(leg));
    painter.setBrush(gastrocnemiusWorks
                         ? blended(m_palette.gastrocnemius, m_palette.workingGastrocnemius)
                         : m_palette.gastrocnemius);
    painter.drawPath(Contour::gastrocnemius(leg));
    painter.setPen(roundPen(m_palette.tendonEdge, m_palette.outlineWidth * 0.42));
    painter.setBrush(m_palette.tendon);
    painter.drawPath(Contour::tendon(leg));
}

void FigurePainter::paintShorts(QPainter& painter, const Leg& leg, const Skeleton& body,
                                bool isNear) const
{
    std::vector<QPainterPath> parts{Contour::shortsLeg(leg), disc(leg.hip, kHipRadius)};
    if (isNear)
        parts.push_back(Contour::waist(leg.hip, body.shoulder));
    paintUnion(painter, parts, isNear ? m_palette.shorts : m_palette.farShorts,
               roundPen(m_palette.outline, m_palette.outlineWidth));
}

void FigurePainter::paintArm(QPainter& painter, const Arm& arm, bool isNear) const
{
    const QPen outline = roundPen(m_palette.outline, m_palette.outlineWidth);
    paintUnion(painter,
               {Contour::upperArm(arm), Contour::forearm(arm), disc(arm.elbow, kElbowRadius),
                disc(arm.hand, kFistRadius)},
               isNear ? m_palette.nearSkin : m_palette.farSkin, outline);
    paintUnion(painter, {Contour::sleeve(arm), disc(arm.shoulder, kShoulderRadius)},
               isNear ? m_palette.shirt : m_palette.farSleeve, outline);
}

void FigurePainter::paintHead(QPainter& painter, const Skeleton& body) const
{
    const QPen outline = roundPen(m_palette.outline, m_palette.outlineWidth);
    paintUnion(painter, {Contour::neck(body.shoulder, body.head)}, m_palette.nearSkin, outline);
    painter.save();
    painter.translate(body.head);
    painter.rotate(-body.trunkLean * 0.35);
    paintUnion(painter, {Contour::head()}, m_palette.nearSkin, outline);
    painter.setBrush(m_palette.hair);
    painter.setPen(roundPen(m_palette.hair, m_palette.outlineWidth * 0.4));
    painter.drawPath(Contour::hair());
    painter.setBrush(m_palette.farSkin);
    painter.setPen(roundPen(m_palette.outline, m_palette.outlineWidth * 0.3));
    painter.drawPath(Contour::ear());
    painter.restore();
}

void FigurePainter::paintArrow(QPainter& painter, QPointF from, QPointF bend, QPointF to) const
{
    const QPointF way = to - bend;
    const QPointF forward = way / std::hypot(way.x(), way.y());
    const QPointF side(-forward.y(), forward.x());
    QPainterPath line(from);
    line.quadTo(bend, to - forward * 0.05);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(m_palette.arrow, 0.022));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.arrow);
    painter.drawPolygon(
        QPolygonF({to, to - forward * 0.075 + side * 0.042, to - forward * 0.075 - side * 0.042}));
}

} // namespace ach
