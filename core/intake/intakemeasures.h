// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/intake/intake.h"
#include "core/outcome/instrument.h"

#include <QJsonObject>

namespace ach {

/// A test of the intake as a measurement, in the answers of `achillea score`.
struct IntakeMeasure {
    Instrument instrument;
    QJsonObject answers;
};

/// The function tests of an intake that were done on both legs, and the pain in hops, so that they
/// are the baseline of the follow-up. A test of one leg only is no measurement. With both sides
/// affected the left leg stands for the involved one, and the measurement says so (evidence 3.7).
QList<IntakeMeasure> measuresOf(const Intake& intake, Side affected);

/// The VISA-A of an intake in the answers of `achillea score`. What nobody knows is left out.
QJsonObject visaAFormOf(const Intake& intake);

} // namespace ach
