// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/cliniclogo.h"

#include <QCoreApplication>
#include <QSize>

#include <optional>

class QImage;

namespace ach {

/// Makes the logo of a clinic from a file that somebody chose: PNG, JPEG, or SVG that refers to
/// nothing outside itself. Larger pictures are made smaller; none is cut.
class LogoReader {
    Q_DECLARE_TR_FUNCTIONS(ach::LogoReader)

public:
    static constexpr qint64 kMostBytes = 8 * 1024 * 1024; ///< of the file
    static constexpr qint64 kMostPixels = 20'000'000; ///< 80 MB while it is read

    struct Reading {
        std::optional<ClinicLogo> logo;
        QString fault; ///< what was not done, why and what to do; empty with a logo
    };

    static Reading read(const QString& path);

private:
    static Reading fromPicture(const QByteArray& bytes, const char* format);
    static Reading fromDrawing(const QByteArray& bytes);
    static Reading fromImage(const QImage& image);
    static Reading refused(const QString& why, const QString& remedy);
    static Reading broken();
};

} // namespace ach
