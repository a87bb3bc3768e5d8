// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figurepainter.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace ach {

/// The drawings of the leaflets, the same on screen and on paper: "leg-zone" is the lower leg with
/// the mid-portion marked, "balance" and "imbalance" a scale of build-up and breakdown,
/// "heel-lift", "tape" and "foam-roller" the extras, and every id of PoseLibrary the exercise with
/// start and end.
namespace HandoutPicture {

bool exists(const QString& id);
/// Width divided by height of the room that the picture needs.
double shape(const QString& id);
/// How tall it stands beside the others, 1 at most.
double height(const QString& id);
void paint(QPainter& painter, const QRectF& target, const QString& id, FigureStyle style);

} // namespace HandoutPicture

} // namespace ach
