// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/film.h"
#include "core/service/filmservice.h"

#include <QString>

namespace ach::FilmText {

/// "0:04", "12:30".
QString length(qint64 milliseconds);
/// "1920 × 1080, 0:12, h264": as it stands upright.
QString facts(const FilmFacts& facts);
/// "right, 4 March 2026" for a film of a patient; its length for a model.
QString note(const Film& film);
/// "Consent given on 4 March 2026", and when it was withdrawn; empty for a model.
QString consent(const Film& film);
/// What is wrong with the file, in a few words; empty when nothing is.
QString state(FilmState state);
QString side(Side side);

} // namespace ach::FilmText
