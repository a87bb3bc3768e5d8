// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/exercisethumbnail.h"

#include "core/programme/exercisecatalogue.h"
#include "ui/figure/figurepainter.h"
#include "ui/programme/dosetext.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace ach {

ExerciseThumbnail::ExerciseThumbnail(QWidget* parent) : TokenWidget(parent)
{
    setFixedSize(sizeHint());
}

ExerciseThumbnail::~ExerciseThumbnail() = default;

void ExerciseThumbnail::setExercise(const QString& exercise, Side side)
{
    m_exercise = exercise;
    m_side = side;
    setAccessibleName(DoseText::exerciseName(exercise));
    update();
}

void ExerciseThumbnail::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::panel(painter, QRectF(rect()), Radius::control, Theme::color(Theme::Surface2),
                 Theme::color(Theme::Border));
    const Exercise* exercise = ExerciseCatalogue::builtIn().find(m_exercise);
    const FigureMotion* motion =
        exercise != nullptr ? PoseLibrary::builtIn().find(exercise->figure) : nullptr;
    if (motion == nullptr)
        return;
    const FigureStyle style =
        Theme::scheme() == Theme::Scheme::Dark ? FigureStyle::ScreenDark : FigureStyle::ScreenLight;
    FigurePainter::paintMotion(painter, QRectF(rect()).adjusted(4, 4, -4, -4), *motion,
                               motion->frame(motion->endFrame).pose, FigureArrow::None, style,
                               m_side == Side::Left);
}

} // namespace ach
