// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace ach {

/// The mark of the clinic at the head of its papers: a PNG that is small enough to be read without
/// a second thought, wherever it came from.
class ClinicLogo {
public:
    static constexpr int kMostWidth = 600; ///< pixels; 300 dpi for a mark of 5 cm
    static constexpr int kMostHeight = 300;
    static constexpr qsizetype kMostBytes = 1024 * 1024; ///< more than 600 x 300 pixels ever need

    /// Fault::Invalid unless `png` begins and ends like a PNG and keeps the limits. Its pixels are
    /// not looked at.
    static Result<ClinicLogo> fromPng(const QByteArray& png);

    const QByteArray& png() const { return m_png; }

    friend bool operator==(const ClinicLogo&, const ClinicLogo&) = default;

private:
    explicit ClinicLogo(QByteArray png) : m_png(std::move(png)) { }

    QByteArray m_png;
};

} // namespace ach
