// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace ach {

/// A picture of one position of an exercise of the clinic's own: a PNG or JPEG that is small enough
/// to be read without a second thought, wherever it came from.
class ExercisePicture {
public:
    static constexpr int kMostSide = 1200; ///< pixels; 600 dpi where it stands 5 cm wide on paper
    static constexpr qsizetype kMostBytes = 2 * 1024 * 1024;

    /// Fault::Invalid unless `bytes` begin and end like a PNG or a JPEG and are not too many. The
    /// pixels are not looked at.
    static Result<ExercisePicture> fromBytes(const QByteArray& bytes);

    const QByteArray& bytes() const { return m_bytes; }
    /// Else it is a JPEG.
    bool isPng() const;

    friend bool operator==(const ExercisePicture&, const ExercisePicture&) = default;

private:
    explicit ExercisePicture(QByteArray bytes) : m_bytes(std::move(bytes)) { }

    QByteArray m_bytes;
};

/// The positions of an exercise in which it begins and ends; either may be missing.
struct ExercisePictures {
    std::optional<ExercisePicture> start;
    std::optional<ExercisePicture> end;

    bool isEmpty() const { return !start && !end; }

    friend bool operator==(const ExercisePictures&, const ExercisePictures&) = default;
};

} // namespace ach
