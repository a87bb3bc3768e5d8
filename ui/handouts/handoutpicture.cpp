// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handouts/handoutpicture.h"

#include "core/base/bidi.h"
#include "core/intake/bodychart.h"
#include "ui/intake/leganatomy.h"
#include "ui/shell/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <utility>

namespace ach::HandoutPicture {
using namespace Qt::StringLiterals;
namespace {

const QString kLegZone = u"leg-zone"_s;
const QString kBalance = u"balance"_s;
const QString kImbalance = u"imbalance"_s;

std::optional<FigureAdjunct> adjunctOf(const QString& id)
{
    static const std::array kAdjuncts{std::pair{u"heel-lift"_s, FigureAdjunct::HeelLift},
                                      std::pair{u"tape"_s, FigureAdjunct::Tape},
                                      std::pair{u"foam-roller"_s, FigureAdjunct::FoamRoller}};
    for (const auto& [name, adjunct] : kAdjuncts) {
        if (name == id)
            return adjunct;
    }
    return std::nullopt;
}

/// Inks of the two drawings that are not of the mannequin.
struct Inks {
    QColor line, quiet, skin, bone, muscle, tendon, zone;

    static Inks of(FigureStyle style)
    {
        if (style == FigureStyle::Print)
            return {QColor(0x11, 0x11, 0x11), QColor(0x4A, 0x4A, 0x4A), Qt::white,
                    QColor(0xF4, 0xF4, 0xF4), QColor(0xE2, 0xE2, 0xE2), Qt::white,
                    QColor(0xD2, 0xD2, 0xD2)};
        const LegTints tints = LegTints::current();
        return {Theme::color(Theme::Text),
                Theme::color(Theme::Text2),
                tints.skin,
                tints.bone,
                tints.muscle,
                tints.tendon,
                Theme::color(Theme::AccentWeak)};
    }
};

QPen pen(const QColor& color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

/// The leg from the side, the zone between the two heights of the scope gate, and their numbers.
void paintLegZone(QPainter& painter, const QRectF& target, const Inks& inks)
{
    constexpr double kLower = kMidPortionLowerMm / 10.0;
    constexpr double kUpper = kMidPortionUpperMm / 10.0;
    constexpr double kBack = -9.0; // room for the numbers behind the leg
    constexpr double kFront = 24.5;
    constexpr double kBottom = -6.0;
    constexpr double kTop = 20.0;
    const double scale =
        std::min(target.width() / (kFront - kBack), target.height() / (kTop - kBottom));
    QTransform place;
    place.translate(target.center().x() - (kFront + kBack) / 2 * scale,
                    target.center().y() + (kTop + kBottom) / 2 * scale);
    place.scale(scale, -scale);
    painter.save();
    painter.setClipRect(
        QRectF(place.map(QPointF(kBack, kTop)), place.map(QPointF(kFront, kBottom))),
        Qt::IntersectClip);
    const auto draw = [&](const QPainterPath& path, const QColor& fill, double width) {
        painter.setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
        painter.setPen(width > 0 ? pen(inks.line, width * scale) : QPen(Qt::NoPen));
        painter.drawPath(place.map(path));
    };
    draw(LegAnatomy::skin(), inks.skin, 0);
    const QRectF zone = QRectF(place.map(QPointF(-3.4, kUpper)), place.map(QPointF(4.2, kLower)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(inks.zone);
    painter.drawRoundedRect(zone, scale * 0.4, scale * 0.4);
    for (const QPainterPath& bone : LegAnatomy::bones())
        draw(bone, inks.bone, 0.1);
    draw(LegAnatomy::heelBone(), inks.bone, 0.16);
    draw(LegAnatomy::soleus(), inks.muscle, 0.1);
    draw(LegAnatomy::tendon(), inks.tendon, 0.16);
    draw(LegAnatomy::gastrocnemius(), inks.muscle, 0.1);
    draw(LegAnatomy::skinLine(), {}, 0.22);

    QFont font = Theme::font(Theme::Type::Body, QFont::DemiBold);
    font.setPixelSize(std::max(1, static_cast<int>(2 * scale * 16)));
    for (const double height : {kLower, kUpper}) {
        painter.setPen(QPen(inks.line, 0.16 * scale, Qt::DashLine));
        painter.drawLine(place.map(QPointF(-3.8, height)), place.map(QPointF(4.2, height)));
        // Text is laid out sixteen times as large: a painter in millimetres knows whole pixels
        // only.
        const QString words = leftToRight(u"%1 cm"_s.arg(height));
        const QPointF end = place.map(QPointF(-4.2, height));
        painter.save();
        painter.translate(end);
        painter.scale(1.0 / 16, 1.0 / 16);
        painter.setFont(font);
        painter.setPen(inks.line);
        const QFontMetricsF metrics(font);
        painter.drawText(
            QPointF(-metrics.horizontalAdvance(words), (metrics.ascent() - metrics.descent()) / 2),
            words);
        painter.restore();
    }
    painter.restore();
}

/// A beam on a support: a plus for build-up on the left, a minus for breakdown on the right.
void paintBalance(QPainter& painter, const QRectF& target, const Inks& inks, bool isLevel)
{
    constexpr double kWidth = 12;
    constexpr double kHeight = 6;
    constexpr double kBeam = 4.4; // half of its length
    constexpr double kTilt = 11; // degrees
    const double scale = std::min(target.width() / kWidth, target.height() / kHeight);
    painter.save();
    painter.translate(target.center().x(), target.bottom() - scale * 0.2);
    painter.scale(scale, scale);
    const QPen line = pen(inks.line, 0.16);
    painter.setPen(line);
    painter.setBrush(inks.bone);
    painter.drawLine(QPointF(-5.6, 0), QPointF(5.6, 0));
    painter.drawPolygon(QPolygonF({{0, -2.2}, {-1.1, 0}, {1.1, 0}}));
    painter.translate(0, -2.3);
    painter.rotate(isLevel ? 0 : kTilt);
    painter.setBrush(inks.line);
    painter.drawRoundedRect(QRectF(-kBeam - 0.9, -0.12, 2 * kBeam + 1.8, 0.24), 0.1, 0.1);
    // Out of balance the minus is larger as well, so that the picture does not hang on a few
    // degrees.
    const double plus = isLevel ? 1.05 : 0.8;
    const double minus = isLevel ? 1.05 : 1.35;
    for (const auto& [x, radius, isPlus] :
         {std::tuple{-kBeam, plus, true}, std::tuple{kBeam, minus, false}}) {
        const QPointF centre(x, -0.2 - radius);
        painter.setBrush(isPlus ? inks.tendon : inks.muscle);
        painter.setPen(line);
        painter.drawEllipse(centre, radius, radius);
        painter.setPen(pen(inks.line, 0.28));
        const double arm = radius * 0.5;
        painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0));
        if (isPlus)
            painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm));
    }
    painter.restore();
}

void paintExercise(QPainter& painter, const QRectF& target, const FigureMotion& motion,
                   FigureStyle style)
{
    const double each = target.width() * 0.46;
    const QRectF start(target.left(), target.top(), each, target.height());
    const QRectF end(target.right() - each, target.top(), each, target.height());
    for (const auto& [room, name] :
         {std::pair{start, motion.startFrame}, std::pair{end, motion.endFrame}}) {
        const KeyFrame& frame = motion.frame(name);
        FigurePainter::paintMotion(painter, room, motion, frame.pose, frame.arrow, style, false);
    }
    const double length = target.width() * 0.05;
    const QPointF tip = target.center() + QPointF(length / 2, 0);
    painter.save();
    painter.setPen(pen(Inks::of(style).quiet, length * 0.16));
    painter.drawLine(target.center() - QPointF(length / 2, 0), tip);
    painter.drawLine(tip, tip - QPointF(length * 0.4, length * 0.4));
    painter.drawLine(tip, tip - QPointF(length * 0.4, -length * 0.4));
    painter.restore();
}

} // namespace

bool exists(const QString& id)
{
    return id == kLegZone || id == kBalance || id == kImbalance || adjunctOf(id)
        || PoseLibrary::builtIn().find(id) != nullptr;
}

double shape(const QString& id)
{
    if (id == kLegZone)
        return 1.27;
    if (id == kBalance || id == kImbalance)
        return 2.0;
    if (const auto adjunct = adjunctOf(id))
        return *adjunct == FigureAdjunct::FoamRoller ? 1.6 : 0.8;
    return 1.75;
}

double height(const QString& id)
{
    return id == kBalance || id == kImbalance ? 0.62 : 1;
}

void paint(QPainter& painter, const QRectF& target, const QString& id, FigureStyle style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (id == kLegZone)
        paintLegZone(painter, target, Inks::of(style));
    else if (id == kBalance || id == kImbalance)
        paintBalance(painter, target, Inks::of(style), id == kBalance);
    else if (const auto adjunct = adjunctOf(id))
        FigurePainter::paintAdjunct(painter, target, *adjunct, style);
    else if (const FigureMotion* const motion = PoseLibrary::builtIn().find(id))
        paintExercise(painter, target, *motion, style);
    painter.restore();
}

} // namespace ach::HandoutPicture
