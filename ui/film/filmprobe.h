// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/patient/film.h"

#include <QFile>

#include <memory>

namespace ach {

inline constexpr int kProbeMs = 1500; ///< what looking at a film may take
inline constexpr int kPosterSide = 320; ///< pixels, the longer side at most

/// Opens an ordinary file for reading, without waiting for a pipe and without following links in a
/// circle. FilmNotThere, FilmEmpty, FilmTooLarge.
Result<std::unique_ptr<QFile>> openFilmFile(const QString& path);

/// What the film is, with a poster of its first picture; the hash stays empty. It is read and
/// decoded as far as that takes, in any thread, and at most for kProbeMs. Fault::Corrupt with the
/// cause of the film that says what is wrong with it: NotAFilm, FilmCutOff, FilmWithoutPicture,
/// FilmProtected, FilmCodecUnknown, FilmWithoutLength, FilmTooLong, FilmSizeAbsurd, FilmStuck.
Result<FilmFacts> probeFilm(std::unique_ptr<QIODevice> device);

} // namespace ach
