// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "ui/widgets/tokenwidget.h"

#include <QImage>

namespace ach {

/// The end position of an exercise as a small picture; the same figure as on the sheet.
class ExerciseThumbnail : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    explicit ExerciseThumbnail(QWidget* parent);
    ~ExerciseThumbnail() override;

    /// A photograph of the clinic's in place of the figure; a null one gives the figure back.
    void setPicture(const QImage& picture);
    /// Nothing but the ground for an exercise without a figure.
    void setExercise(const QString& name, const QString& figure, Side side);

    /// The same picture in a list or a menu.
    static void paint(QPainter& painter, const QRectF& rect, const QString& figure, Side side,
                      const QImage& picture = {});

    QAccessible::Role accessibleRole() const override { return QAccessible::Graphic; }
    QSize sizeHint() const override { return {62, 62}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_figure;
    QImage m_picture;
    Side m_side = Side::Right;
};

} // namespace ach
