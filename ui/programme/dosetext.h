// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"

#include <QString>

namespace ach {

class ExerciseCatalogue;

/// A dose in the words of the screen.
namespace DoseText {

/// The code of the screen's language, such as "nl".
QString language();
/// Sets, repetitions, hold and load in one line, left to right whatever the language: "3 × 15, 10
/// kg".
QString brief(const Prescription& dose);
/// "10 kg", "7,5 kg" in the user's number format, "20 % BW", "8RM", "red band", "body weight"; a
/// dash without a load.
QString load(const std::optional<TrainingLoad>& load);
/// "red band".
QString band(Band band);
/// "RPE 7", "70 % effort", both; empty without.
QString effort(const Prescription& dose);
/// "daily", "daily, 2 \u00d7", "3 \u00d7 a week", "Mon, Wed, Fri".
QString often(const Prescription& dose);
/// "rest 90 s", "rest 2 min"; empty without.
QString rest(const Prescription& dose);
/// "2-1-2 s", "hold 15 s"; a dash when nothing is given.
QString tempo(const Prescription& dose);
QString side(Side side);
QString templateName(const QString& templateId);
QString adjunctName(AdjunctKind kind);
/// What is known about it, as honestly as the evidence is (evidence 6).
QString adjunctEvidence(AdjunctKind kind);
/// The name in the language of the screen, else the id.
QString exerciseName(const ExerciseCatalogue& known, const QString& exercise);
QString exerciseNote(const ExerciseCatalogue& known, const QString& exercise);
/// What differs between two doses of one exercise, for the name of an undo step: "30 kg", "4 × 8".
QString difference(const Prescription& before, const Prescription& after);

} // namespace DoseText

} // namespace ach
