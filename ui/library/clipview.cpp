// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/clipview.h"

#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

// Covers the wordless ring that is drawn into the clip (ClipScene), in parts of its width.
constexpr QRectF kTempoCard(18.0 / 960, 18.0 / 960, 132.0 / 960, 152.0 / 960);
constexpr double kFullWidth = 960;
constexpr double kMostCropped = 1 / 0.7; // 15 % at each side, beside the figure of every clip
constexpr double kLeastScale = 0.6; // of the card, so that its words stay apart

} // namespace

ClipView::ClipView(QWidget* parent) : TokenWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ClipView::~ClipView() = default;

QString ClipView::phaseWord(TempoPhase phase)
{
    switch (phase) {
    case TempoPhase::Up:
        return tr("up");
    case TempoPhase::Hold:
        return tr("hold");
    case TempoPhase::Down:
        return tr("down");
    case TempoPhase::Move:
        break;
    }
    return tr("move");
}

void ClipView::setImage(const QImage& image)
{
    m_image = image;
    update();
}

void ClipView::setMirrored(bool mirrored)
{
    m_mirrored = mirrored;
    update();
}

void ClipView::setTempo(const std::optional<TempoMoment>& tempo, bool shown)
{
    m_tempo = tempo;
    m_tempoShown = shown;
    update();
}

void ClipView::setCaption(const QString& caption)
{
    m_caption = caption;
    update();
}

void ClipView::setMessage(const QString& sentence)
{
    m_message = sentence;
    update();
}

void ClipView::setFilmed(bool filmed)
{
    m_filmed = filmed;
    update();
}

void ClipView::setLarge(bool large)
{
    m_large = large;
    update();
}

void ClipView::setCropped(bool cropped)
{
    m_cropped = cropped;
    update();
}

QString ClipView::accessibleValue() const
{
    if (m_image.isNull())
        return m_message;
    return m_tempo ? tr("%1, repetition %2 of %3")
                         .arg(phaseWord(m_tempo->phase))
                         .arg(m_tempo->repetition)
                         .arg(m_tempo->repetitions)
                   : QString();
}

QFont ClipView::captionFont() const
{
    QFont font = Theme::font(Theme::Type::Body);
    if (m_large)
        font.setPointSizeF(std::max(font.pointSizeF(), height() / 45.0));
    return font;
}

QRectF ClipView::captionRect() const
{
    if (m_caption.isEmpty())
        return {};
    // Below the picture: feet and heel are what it is about.
    const double wide = width() - 2 * Space::x4;
    const double high = QFontMetricsF(captionFont())
                            .boundingRect(QRectF(0, 0, wide, height()),
                                          Qt::AlignHCenter | Qt::TextWordWrap, m_caption)
                            .height();
    return {Space::x4, height() - high - Space::x1, wide, high};
}

QRectF ClipView::pictureRect() const
{
    if (m_image.isNull())
        return rect();
    const double room = m_caption.isEmpty() ? height() : captionRect().top() - Space::x1;
    QSizeF size =
        QSizeF(m_image.size()).scaled(QSizeF(width(), std::max(room, 1.0)), Qt::KeepAspectRatio);
    if (m_cropped)
        size *= std::min(std::max(room, 1.0) / size.height(), kMostCropped);
    return {(width() - size.width()) / 2, (room - size.height()) / 2, size.width(), size.height()};
}

void ClipView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()), m_large ? 0 : Radius::card, m_large ? 0 : Radius::card);
    painter.setClipPath(frame);
    if (m_image.isNull()) {
        painter.fillRect(rect(), Theme::color(Theme::Surface2));
        painter.setFont(Theme::font(Theme::Type::Body));
        painter.setPen(Theme::color(Theme::Text2));
        painter.drawText(QRectF(rect()).adjusted(Space::x8, Space::x4, -Space::x8, -Space::x4),
                         Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    const QRectF picture = pictureRect();
    painter.fillRect(rect(), Theme::color(m_large ? Theme::Window : Theme::Surface));
    // The ground of the film goes on beside it.
    painter.fillRect(QRectF(0, 0, width(), m_caption.isEmpty() ? height() : picture.bottom()),
                     m_filmed ? Theme::color(Theme::Surface2) : m_image.pixelColor(0, 0));
    painter.save();
    if (m_mirrored) {
        painter.translate(picture.center().x(), 0);
        painter.scale(-1, 1);
        painter.translate(-picture.center().x(), 0);
    }
    painter.drawImage(picture, m_image);
    painter.restore();
    if (m_tempoShown && m_tempo)
        paintTempo(painter, picture);
    if (!m_caption.isEmpty())
        paintCaption(painter);
    painter.setClipping(false);
    if (!m_large)
        Paint::panel(painter, QRectF(rect()), Radius::card, {}, Theme::color(Theme::Border));
}

void ClipView::paintTempo(QPainter& painter, const QRectF& picture) const
{
    const double unit = picture.width();
    const double scale = std::max(unit / kFullWidth, kLeastScale);
    QRectF card(picture.left() + kTempoCard.left() * unit, picture.top() + kTempoCard.top() * unit,
                kTempoCard.width() * kFullWidth * scale, kTempoCard.height() * kFullWidth * scale);
    if (m_mirrored)
        card.moveRight(picture.right() - kTempoCard.left() * unit);
    Paint::panel(painter, card, Radius::smallCard, Theme::color(Theme::Surface),
                 Theme::color(Theme::Border));
    const double line = 8 * scale;
    const double side = 86 * scale;
    const QRectF ring(card.center().x() - side / 2, card.top() + 14 * scale, side, side);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::color(Theme::Border), line));
    painter.drawEllipse(ring);
    painter.setPen(QPen(Theme::color(Theme::Accent), line, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, 90 * 16, -qRound(m_tempo->share * 360 * 16));

    // Words scale with the picture and stay readable in a small one.
    const auto write = [&](double pixels, int least, QFont::Weight weight, const QRectF& where,
                           Theme::Token ink, const QString& words) {
        QFont font = Theme::font(Theme::Type::Body, weight);
        font.setPixelSize(std::max(qRound(pixels * scale), least));
        painter.setFont(font);
        painter.setPen(Theme::color(ink));
        painter.drawText(where, Qt::AlignCenter, words);
    };
    write(38, 16, QFont::DemiBold, ring, Theme::Text, locale().toString(m_tempo->secondsLeft));
    const double left = card.bottom() - ring.bottom() - 12 * scale;
    const QRectF line1(card.left(), ring.bottom() + 6 * scale, card.width(), left / 2);
    write(18, 11, QFont::DemiBold, line1, Theme::Text, phaseWord(m_tempo->phase));
    write(15, 10, QFont::Normal, line1.translated(0, left / 2), Theme::Text2,
          tr("%1 of %2").arg(m_tempo->repetition).arg(m_tempo->repetitions));
}

void ClipView::paintCaption(QPainter& painter) const
{
    painter.setFont(captionFont());
    painter.setPen(Theme::color(Theme::Text));
    painter.drawText(captionRect(), Qt::AlignCenter | Qt::TextWordWrap, m_caption);
}

void ClipView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT clicked();
}

} // namespace ach
