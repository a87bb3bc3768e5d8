// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/homesheet.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace ach {

/// The clip id of the heel lift, which is no exercise.
inline const QString kHeelLiftClip = QStringLiteral("heel-lift");

/// What is said at one moment of a clip, in the language of the sheet.
struct ClipCue {
    double from = 0; ///< seconds
    double to = 0;
    QString words;
};

/// The cues as WebVTT. A line break or an arrow in the words cannot end a cue.
QByteArray webVtt(const std::vector<ClipCue>& cues);

/// A clip that goes along. It shows the right leg; the page turns it round for the left one.
struct TakeHomeClip {
    QString id; ///< of the exercise ("E11"), or kHeelLiftClip
    QByteArray film; ///< WebM
    QByteArray poster; ///< PNG of its first frame
    std::vector<ClipCue> cues;
};

/// What the patient takes home for the computer or the telephone: the sheet, its clips and its PDF,
/// and nothing else of the record.
struct TakeHome {
    HomeSheet sheet; ///< without a patient's name unless it was chosen
    std::vector<TakeHomeClip> clips; ///< an exercise without one has its words alone
    QByteArray pdf;
    bool isSingleFile = false; ///< one page that holds all of it, for telephones and e-mail
};

struct TakeHomeFile {
    QString path; ///< in the folder: "index.html", "clips/1-heel-drop.webm"
    QByteArray content;
};

/// How many days the diary has, as the paper one.
inline constexpr int kTakeHomeDiaryDays = 14;

/// Every file of the folder. A clip is there once, whatever how many exercises it shows.
/// Fault::Corrupt when the texts of the program cannot be read.
Result<QList<TakeHomeFile>> takeHomeFiles(const TakeHome& takeHome);

/// The name of a file made of `words`: plain letters, digits and hyphens, at most 60 of them; empty
/// when nothing of it is left.
QString plainFileName(const QString& words);

} // namespace ach
