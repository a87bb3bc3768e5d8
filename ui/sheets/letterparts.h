// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/referralletter.h"
#include "ui/sheets/practicemark.h"
#include "ui/sheets/sheetcanvas.h"

#include <QStringList>

namespace ach {

// What letters to a doctor have in common. Each paints at `top` when the canvas has a painter, and
// returns the height in mm that it takes.

/// Where a letter has its text, in mm from the left edge of the paper.
struct LetterColumn {
    double left = 18;
    double width = 0;
};

/// The practice with its mark, the day, and a line under them.
struct LetterHead {
    QString practiceName;
    QString contact; ///< address and phone; may be empty
    QString day;
};
/// The contact line of a practice: what is empty is left out.
QString contactLine(const QString& address, const QString& phone, const SheetTexts& texts);
double paintLetterHead(const SheetCanvas& canvas, const LetterColumn& column, double top,
                       const LetterHead& head, const PracticeMark& mark);

/// A red flag in its box; `texts` has "flag.why" and "flag.setAside".
double paintLetterFlag(const SheetCanvas& canvas, const LetterColumn& column, double top,
                       const LetterFlag& flag, const SheetTexts& texts, double points);

/// The greeting with the names, and a line for the signature; `texts` has "closing" and
/// "signature".
double paintLetterSignature(const SheetCanvas& canvas, const LetterColumn& column, double top,
                            const QString& clinician, const QString& practice,
                            const SheetTexts& texts, double points);

/// The text in pieces that end at a blank, so that a long paragraph may go on over the page.
QStringList letterPieces(const QString& text);

} // namespace ach
