// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/clipscene.h"

#include "ui/figure/cliplibrary.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ach {
namespace {

constexpr double kFloorLine = 498; // pixels from the top
constexpr double kHeadroom = 28;
constexpr double kLargest = 300; // pixels to the metre
constexpr double kMargin = 48; // safe for every screen
constexpr double kStripe = 0.9; // metres between marks on moving ground, about

QColor backgroundOf(FigureStyle style)
{
    switch (style) {
    case FigureStyle::ScreenLight:
        return QColor::fromRgb(0xF6F8F8);
    case FigureStyle::ScreenDark:
        return QColor::fromRgb(0x171D20);
    case FigureStyle::Print:
        break;
    }
    return Qt::white;
}

struct TempoMoment {
    TempoSegment segment;
    double share = 0; ///< of the segment that is over
};

TempoMoment momentAt(const std::vector<TempoSegment>& tempo, double seconds)
{
    double start = 0;
    for (const TempoSegment& segment : tempo) {
        if (seconds < start + segment.seconds)
            return {segment, (seconds - start) / segment.seconds};
        start += segment.seconds;
    }
    return {};
}

} // namespace

ClipScene::ClipScene(const FigureMotion& motion, FigureStyle style)
    : m_motion(&motion), m_style(style),
      m_frameCount(qRound(ClipLibrary::duration(motion) * kFramesPerSecond)),
      m_leadIn(ClipLibrary::leadIn(motion))
{
    if (motion.root == FigureRoot::Ground)
        m_groundTrack = motion.groundTrack(m_frameCount, 1.0 / kFramesPerSecond);
}

ClipScene::ClipScene(FigureStyle style)
    : m_style(style), m_frameCount(qRound(ClipLibrary::kHeelLiftSeconds * kFramesPerSecond))
{
}

void ClipScene::paint(QPainter& painter, int frame) const
{
    const double seconds = static_cast<double>(frame) / kFramesPerSecond;
    if (m_motion == nullptr) {
        painter.save();
        painter.setClipRect(QRectF({0, 0}, kSize));
        FigurePainter::paintAdjunct(painter, QRectF(QPointF(0, 20), QSizeF(kSize.width(), 480)),
                                    FigureAdjunct::HeelLift, m_style, seconds);
        painter.restore();
        return;
    }
    const double moving = m_motion->duration() * m_motion->repetitions;
    const double inMovement = std::clamp(seconds - m_leadIn, 0.0, moving);
    paintMotion(painter, inMovement < moving ? inMovement : 0, frame);
    if (!m_motion->isPeriodic())
        paintTempo(painter, seconds - m_leadIn);
}

void ClipScene::paintMotion(QPainter& painter, double seconds, int frame) const
{
    const QRectF bounds = m_motion->bounds();
    const double scale = std::min({kLargest, (kFloorLine - kHeadroom) / bounds.height(),
                                   (kSize.width() - 2 * kMargin) / bounds.width()});
    const FigurePainter figure(m_style, m_motion->working, m_motion->shoes);
    const double half = kSize.width() / scale / 2;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(kSize.width() / 2.0, kFloorLine);
    painter.scale(scale, -scale);
    painter.translate(-bounds.center().x(), 0);
    const double left = bounds.center().x() - half;
    const double right = bounds.center().x() + half;
    figure.paintFloor(painter, left - 0.1, right + 0.1);
    if (!m_groundTrack.empty()) {
        const double whole = m_groundTrack.back();
        figure.paintGround(painter, left - 0.2, right + 0.2,
                           m_groundTrack.at(static_cast<std::size_t>(frame)),
                           whole / std::max(1.0, std::round(whole / kStripe)));
    }
    const double inCycle = std::fmod(seconds, m_motion->duration());
    figure.paintFigure(painter, *m_motion, m_motion->poseAt(inCycle), inCycle);
    painter.restore();
}

void ClipScene::paintTempo(QPainter& painter, double seconds) const
{
    constexpr double kRadius = 34;
    constexpr double kLine = 8;
    const QPointF centre(kMargin + kRadius, kMargin + kRadius);
    const FigurePalette palette = FigurePalette::of(m_style);
    const double duration = m_motion->duration();
    const bool moves = seconds >= 0 && seconds < duration * m_motion->repetitions;
    const double inCycle = moves ? std::fmod(seconds, duration) : 0;
    const TempoMoment moment = moves ? momentAt(m_motion->tempo(), inCycle) : TempoMoment();

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.prop, kLine));
    painter.drawEllipse(centre, kRadius, kRadius);
    double level = 0;
    if (moment.segment.phase == TempoPhase::Up)
        level = moment.share;
    if (moment.segment.phase == TempoPhase::Hold)
        level = 1;
    if (moment.segment.phase == TempoPhase::Down)
        level = 1 - moment.share;
    if (moves && level > 0) {
        // Both halves from the bottom upward, so that a mirrored clip shows the same.
        const QRectF box(centre.x() - kRadius, centre.y() - kRadius, 2 * kRadius, 2 * kRadius);
        painter.setPen(QPen(palette.arrow, kLine, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(box, qRound((270 - 180 * level) * 16), qRound(360 * level * 16));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.arrow);
    if (moment.segment.phase == TempoPhase::Hold) {
        const double left = std::sqrt(1 - moment.share) * (kRadius - kLine);
        painter.drawEllipse(centre, left, left);
    }
    const int count = m_motion->repetitions;
    const int done =
        std::clamp(static_cast<int>(std::floor(std::max(seconds, 0.0) / duration)), 0, count);
    for (int i = 0; i < count && count > 1; ++i) {
        painter.setBrush(i < done || (i == done && moves) ? palette.arrow : palette.prop);
        painter.drawEllipse(centre + QPointF((i - (count - 1) / 2.0) * 20, kRadius + 22), 6, 6);
    }
    painter.restore();
}

QImage ClipScene::image(int frame) const
{
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(backgroundOf(m_style));
    QPainter painter(&image);
    paint(painter, frame);
    return image;
}

} // namespace ach
