// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>

namespace ach {

enum class SheetPaper { A4, Letter };

/// How a sheet is printed; says nothing about a patient.
struct SheetOptions {
    SheetPaper paper = SheetPaper::A4;
    bool largePrint = false; ///< at least 18 pt, two exercises a page
    bool withCode = true;
    bool withDiary = true;

    QPageSize pageSize() const
    {
        return QPageSize(paper == SheetPaper::A4 ? QPageSize::A4 : QPageSize::Letter);
    }
    friend bool operator==(const SheetOptions&, const SheetOptions&) = default;
};

} // namespace ach
