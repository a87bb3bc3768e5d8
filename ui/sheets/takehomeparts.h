// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/takehome.h"
#include "ui/figure/cliplibrary.h"
#include "ui/sheets/sheetoptions.h"

namespace ach {

/// What the clinician chooses of a take-home folder.
struct TakeHomeOptions {
    bool withName = false; ///< the patient's name stands on the page, the PDF and in the diary
    bool isSingleFile = false;
    friend bool operator==(const TakeHomeOptions&, const TakeHomeOptions&) = default;
};

/// Gives the sheet its PDF and the clips of its exercises. Errors as sheetPdf().
Result<TakeHome> takeHomeOf(HomeSheet sheet, const SheetOptions& paper,
                            const TakeHomeOptions& options);

/// The words of a clip: what to do, in the tempo that it shows. `texts` are those of the take-home
/// page. Empty for a clip that only moves on and on.
std::vector<ClipCue> clipCues(const Clip& clip, const SheetTexts& texts);

} // namespace ach
