// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QPointF>

namespace ach {

class SheetCanvas;

/// The mark at the head of every paper: the logo of the clinic, or the yarrow where it has none.
class PracticeMark {
public:
    static constexpr double kHeight = 12; ///< mm that the mark may take
    static constexpr double kMostWidth = 30; ///< mm, for a logo that is wider than high

    /// `logo` is the PNG of a ClinicLogo, or empty.
    explicit PracticeMark(const QByteArray& logo);

    /// In mm.
    double width() const;
    /// Paints the mark in the middle of kHeight below `topLeft`, in its own proportions.
    void paint(const SheetCanvas& canvas, QPointF topLeft) const;

private:
    QImage m_logo;
};

} // namespace ach
