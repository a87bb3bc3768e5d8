// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/htmlwriter.h"
#include "core/document/sheettexts.h"
#include "core/document/takehome.h"

#include <functional>

namespace ach {

/// What the pages say of who made them; by this a folder is known again as one of ours.
inline const QString kTakeHomeGenerator = QStringLiteral("Achillea take-home 1");

/// Which of the two pages; a page that is all in one file has both parts.
enum class TakeHomePart { Exercises, Diary, Both };

/// What the parts of a page share while it is written.
struct TakeHomeWriting {
    const TakeHome& takeHome;
    const SheetTexts& sheetTexts; ///< of the paper sheet
    const SheetTexts& texts; ///< of the page alone
    std::function<QString(const TakeHomeClip& clip)> filmAddress;
    std::function<QString(const TakeHomeClip& clip)> posterAddress;
    QString pdfAddress;
};

/// One page, complete. It names no source outside of its own folder, and its policy forbids the
/// browser to look for one.
QByteArray takeHomePage(const TakeHomeWriting& writing, TakeHomePart part);

/// The exercises, the pain rule and the calls.
void writeTakeHomeExercises(HtmlWriter& html, const TakeHomeWriting& writing);
/// Two weeks of the diary, from the day on which that of the sheet begins. On a page of its own the
/// title of the page is its heading.
void writeTakeHomeDiary(HtmlWriter& html, const TakeHomeWriting& writing, bool isOwnPage);

} // namespace ach
