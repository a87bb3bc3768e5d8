// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ach {

class TimeAxisChart;

/// What the chart shows at the moment, as a file: PNG with two pixels for each point of the screen,
/// SVG, or PDF on one landscape page of A4. No name of a patient is in it.
namespace ChartFile {

QByteArray png(const TimeAxisChart& chart);
QByteArray svg(const TimeAxisChart& chart);
QByteArray pdf(const TimeAxisChart& chart);

} // namespace ChartFile

} // namespace ach
