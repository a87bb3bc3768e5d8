// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/exercisethumbnail.h"

#include "ui/figure/figurepainter.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace ach {

ExerciseThumbnail::ExerciseThumbnail(QWidget* parent) : TokenWidget(parent)
{
    setFixedSize(sizeHint());
}

ExerciseThumbnail::~ExerciseThumbnail() = default;

void ExerciseThumbnail::setExercise(const QString& name, const QString& figure, Side side)
{
    m_figure = figure;
    m_side = side;
    setAccessibleName(name);
    update();
}

void ExerciseThumbnail::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

void ExerciseThumbnail::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()), m_figure, m_side, m_picture);
}

void ExerciseThumbnail::paint(QPainter& painter, const QRectF& rect, const QString& figure,
                              Side side, const QImage& picture)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    Paint::panel(painter, rect, Radius::control, Theme::color(Theme::Surface2),
                 Theme::color(Theme::Border));
    if (!picture.isNull()) {
        const QRectF room = rect.adjusted(2, 2, -2, -2);
        QRectF place({}, QSizeF(picture.size()).scaled(room.size(), Qt::KeepAspectRatio));
        place.moveCenter(room.center());
        painter.drawImage(place, picture); // as it was taken: a mirrored photograph would be untrue
        return;
    }
    const FigureMotion* motion = PoseLibrary::builtIn().find(figure);
    const FigureStyle style =
        Theme::scheme() == Theme::Scheme::Dark ? FigureStyle::ScreenDark : FigureStyle::ScreenLight;
    if (motion == nullptr) {
        FigurePainter::paintPlaceholder(painter, rect.adjusted(6, 8, -6, -8), style);
        return;
    }
    FigurePainter::paintMotion(painter, rect.adjusted(4, 4, -4, -4), *motion,
                               motion->frame(motion->endFrame).pose, FigureArrow::None, style,
                               side == Side::Left);
}

} // namespace ach
