// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QMap>
#include <QString>

namespace ach {

inline constexpr char kSamplePassphrase[] = "sample";
inline constexpr int kMostSamplePatients = 1'000'000;

/// How many people of the sample clinic have a story of their own.
int sampleStoryCount();

/// Makes a clinic of invented patients in `folder`: the people with a story first (fewer when fewer
/// are asked for), and generated ones up to `patients`. The same number gives the same records on
/// the same day; only the keys differ. Invalid (ValueOutOfRange) for a number outside 1 to
/// kMostSamplePatients; otherwise as ClinicSession::create.
Status makeSampleClinic(const QString& folder, int patients, const Clock& clock);

/// The answers of a whole intake that the tour plays: a runner whose tendon got too much at once.
QMap<QString, QString> sampleIntakeAnswers(const QDate& today);

} // namespace ach
