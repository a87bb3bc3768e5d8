// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/bodychart.h"

#include <QCoreApplication>

namespace ach {

/// The words for a mark, the same on the chart, in the list and for a screen reader.
class MarkText {
    Q_DECLARE_TR_FUNCTIONS(ach::MarkText)

public:
    static QString kind(MarkKind kind);
    static QString zone(TendonZone zone);
    /// Millimetres as centimetres with one decimal and without a unit: "4.5".
    static QString centimetres(int millimetres);
    /// "4.5 cm" that stays on one line.
    static QString length(int millimetres);
    /// "2.9–5.6" that stays on one line.
    static QString range(const QString& lower, const QString& upper);
    /// "Pain 4.5 cm" for a point, "Thickening 2.9–5.6" for a finding with a length.
    static QString tag(const BodyMark& mark);
    /// "Pain, 4.5 cm".
    static QString title(const BodyMark& mark);
    /// "Length 1.2 cm · centre of the tendon", with the score and the note where given.
    static QString details(const BodyMark& mark);
    /// A whole sentence for a screen reader: "Pain, 4.5 centimetres above the heel bone,
    /// mid-portion".
    static QString sentence(const BodyMark& mark);
};

} // namespace ach
