// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/exercisepicture.h"

#include <QCoreApplication>

class QImage;

namespace ach {

/// Makes a picture of an exercise from a PNG or JPEG that somebody chose. It is turned upright,
/// made smaller when it is large, and written anew, so that nothing else that a camera puts into
/// the file (place, time, serial number) comes along.
class PictureReader {
    Q_DECLARE_TR_FUNCTIONS(ach::PictureReader)

public:
    static constexpr qint64 kMostFileBytes = 20 * 1024 * 1024; ///< photographs of a telephone fit
    static constexpr qint64 kMostPixels = 60'000'000;

    struct Reading {
        std::optional<ExercisePicture> picture;
        QString fault; ///< what was not done, why and what to do; empty with a picture
    };

    static Reading read(const QString& path);

private:
    static Reading fromBytes(const QByteArray& bytes, const char* format);
    static Reading written(const QImage& image, bool asPng);
    static Reading refused(const QString& why, const QString& remedy);
    static Reading broken();
};

} // namespace ach
