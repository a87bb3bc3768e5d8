// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/base/units.h"
#include "core/document/sheettexts.h"
#include "core/programme/painlimits.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace ach {

/// One exercise as the patient reads it. All texts are in the language of the sheet.
struct SheetExercise {
    QString catalogueId; ///< "E11"
    QString figureId; ///< "drop_ext"; empty or unknown: the card has no picture
    QString name;
    int sets = 0;
    int repetitions = 0;
    std::optional<int> holdSeconds;
    Side side = Side::Both;
    QString tempoText; ///< "3 s down"
    QString restText; ///< "rest 2 min"
    QString loadText; ///< "10 kg"
    QString loadNote; ///< "backpack"
    QString sideText; ///< "right leg"
    QString oftenText; ///< "each day, twice"
    QString cue;
    QString commonMistake;
    QString startCaption;
    QString endCaption;
    QByteArray startPicture; ///< PNG or JPEG of an ExercisePicture, in place of the figure
    QByteArray endPicture;
    QString note; ///< the therapist's own words, any language
};

enum class PainLevel { Go, Care, Stop };

/// One row of the traffic light; both ends belong to it.
struct PainBand {
    PainLevel level;
    int from;
    int to;
    friend bool operator==(const PainBand&, const PainBand&) = default;
};

/// The bands 0-2, 3-5 and above, cut at the limit of the plan: the lower number always wins, so a
/// limit above 5 changes nothing (evidence 4.1). A band without a value is left out.
std::vector<PainBand> painBands(PainScore exerciseLimit);

/// Where the texts of a level stand: its title is "pain.go.title", its sentence "pain.go.text".
QString painLevelKey(PainLevel level);

/// The limits of the plan in two sentences: for exercise, then for running.
QString painLimitWords(const SheetTexts& texts, const PainLimits& limits);

struct SheetAdjuncts {
    bool heelLift = false;
    QString heelLiftHeight; ///< "8 mm", may be empty
    bool tape = false;
    bool foamRoller = false;
    bool any() const { return heelLift || tape || foamRoller; }
};

/// What the patient takes home: content without layout, already in the sheet's language. Never
/// holds a number that identifies the person.
struct HomeSheet {
    SheetLanguage language = SheetLanguage::English;
    QString sheetId;
    QString practiceName;
    QString practiceAddress;
    QString practicePhone;
    QString practiceHours;
    QByteArray practiceLogo; ///< PNG of a ClinicLogo; empty without one
    QString emergencyNumber = QStringLiteral("112");
    QString patientName;
    bool initialsOnly = false;
    Side side = Side::Right;
    QDate date;
    QString preparedBy;
    QString planName;
    int planVersion = 1;
    std::optional<QDate> replaces; ///< date of the sheet that is no longer valid
    std::vector<SheetExercise> exercises;
    PainLimits painLimits;
    SheetAdjuncts adjuncts;
    QString runningPlan;
    QDate diaryStart;
    QDateTime nextVisit; ///< invalid when none is planned; midnight when only the day is known
    QString note;

    /// The name, or the initials when the sheet may lie open: "Ilse van Voorbeeld" is "I. v. V."
    QString shownPatientName() const;
};

/// "3 × 10", isolated left to right so that it reads the same inside a right-to-left sentence.
QString doseText(int sets, int repetitions);
/// "hold 15 s" in the language of the texts, number and unit isolated.
QString holdText(const SheetTexts& texts, int seconds);
/// "right leg", "left leg", "both legs".
QString sideText(const SheetTexts& texts, Side side);

/// What the paper calls itself, in a PDF and in the record; names no patient.
QString sheetTitle(const HomeSheet& sheet, const SheetTexts& texts);

/// What the code on the paper says: version, sheet and doses, and no name.
/// "ACH1;S-0042;E01,3x10,15s,R;E11,3x15,-,R"
QString sheetCode(const HomeSheet& sheet);

} // namespace ach
