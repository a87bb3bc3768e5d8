// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/side.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace ach {

/// What a film file is, as it was found when it was brought in.
struct FilmFacts {
    QString sha256; ///< of the file, in hex
    qint64 bytes = 0;
    QString container; ///< in the names of libav, "mov,mp4,m4a,3gp,3g2,mj2"
    QString codec; ///< likewise, "h264"
    int width = 0; ///< pixels as they are stored, before the picture is turned
    int height = 0;
    int turned = 0; ///< degrees clockwise to stand upright: 0, 90, 180 or 270
    qint64 milliseconds = 0;
    QByteArray poster; ///< its first picture as a small JPEG; empty once consent is withdrawn

    friend bool operator==(const FilmFacts&, const FilmFacts&) = default;
};

/// A film the clinic brought in: a model of an exercise, or a patient doing it.
struct Film {
    FilmId id;
    QString exercise; ///< id of the exercise it shows
    QString title;
    // Of a patient; all of them, or none.
    std::optional<PatientId> patient = {};
    std::optional<Side> side = {}; ///< left or right
    QDate takenOn = {};
    QDate consentGivenOn = {};
    QDate consentWithdrawnOn = {}; ///< then the file is gone; only of one that is archived

    FilmFacts facts = {};
    bool archived = false;
    std::optional<AccountId> importedBy = {}; ///< set when it is stored, as is the moment
    QDateTime importedAt = {};

    friend bool operator==(const Film&, const Film&) = default;
};

} // namespace ach
