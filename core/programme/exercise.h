// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace ach {

/// What an exercise is called and how it is done, in one language and in the patient's words.
struct ExerciseText {
    QString name;
    QStringList synonyms;
    QString shortNote; ///< one line that tells it from its neighbours
    QString start; ///< the position to begin in
    QStringList steps; ///< how it is done, one sentence each
    QString cue; ///< the steps in one breath, for the sheet
    QString tempo;
    QString dose; ///< the dose of the source in words
    QStringList loadSteps; ///< how it gets harder, in order
    QStringList notWhen; ///< beyond those that hold for every exercise (ExerciseWords)
    QStringList errors;
    QString mistake; ///< the errors that matter most, in one line for the sheet
    QString startCaption; ///< under the pictures; empty without a figure
    QString endCaption;

    friend bool operator==(const ExerciseText&, const ExerciseText&) = default;
};

/// Where an exercise puts its work (evidence 4.10).
enum class MuscleBias {
    Soleus,
    Gastrocnemius,
    BothHeads,
    WholeCalf,
    TendonSpring,
    WholeLeg,
    Mobility,
    Comfort
};

inline constexpr Codes kMuscleBiasCodes{
    std::array{std::pair<MuscleBias, const char*>{MuscleBias::Soleus, "soleus"},
               std::pair<MuscleBias, const char*>{MuscleBias::Gastrocnemius, "gastrocnemius"},
               std::pair<MuscleBias, const char*>{MuscleBias::BothHeads, "both_heads"},
               std::pair<MuscleBias, const char*>{MuscleBias::WholeCalf, "whole_calf"},
               std::pair<MuscleBias, const char*>{MuscleBias::TendonSpring, "tendon_spring"},
               std::pair<MuscleBias, const char*>{MuscleBias::WholeLeg, "whole_leg"},
               std::pair<MuscleBias, const char*>{MuscleBias::Mobility, "mobility"},
               std::pair<MuscleBias, const char*>{MuscleBias::Comfort, "comfort"}}};

/// The order of tendon force: seated; standing on two legs; on one leg; running and jumps on two;
/// hops on one leg and drop jumps. Only the order is used (evidence 5.1).
enum class ForceGroup { G1, G2, G3, G4, G5 };

inline constexpr Codes kForceGroupCodes{
    std::array{std::pair<ForceGroup, const char*>{ForceGroup::G1, "G1"},
               std::pair<ForceGroup, const char*>{ForceGroup::G2, "G2"},
               std::pair<ForceGroup, const char*>{ForceGroup::G3, "G3"},
               std::pair<ForceGroup, const char*>{ForceGroup::G4, "G4"},
               std::pair<ForceGroup, const char*>{ForceGroup::G5, "G5"}}};

/// How a force value was come by: read in the study, read about it elsewhere, or not known.
enum class ForceStatus { LookedUp, Secondary, Unknown };

inline constexpr Codes kForceStatusCodes{
    std::array{std::pair<ForceStatus, const char*>{ForceStatus::LookedUp, "looked_up"},
               std::pair<ForceStatus, const char*>{ForceStatus::Secondary, "secondary"},
               std::pair<ForceStatus, const char*>{ForceStatus::Unknown, "unknown"}}};

/// The peak force on the tendon in body weights, where a study gives one. Values of two studies are
/// never mixed, and there is no loading index: its paper could not be read (evidence 5.1).
struct ExerciseForce {
    std::optional<ForceGroup> group; ///< empty: no load that could be ordered
    std::optional<double> peak;
    std::optional<double> low; ///< one spread around the peak, or the range of the whole group
    std::optional<double> high;
    std::optional<int> tier; ///< the study's tier
    QString study;
    ForceStatus status = ForceStatus::Unknown;

    friend bool operator==(const ExerciseForce&, const ExerciseForce&) = default;
};

/// The dose that the source gives. What it leaves open stays empty; "to" is the upper end of a
/// range.
struct ExerciseDose {
    int sets = 1;
    int repetitions = 1;
    std::optional<int> repetitionsTo;
    std::optional<int> holdSeconds; ///< of one repetition: a hold, or the time of a hop set
    std::optional<int> holdToSeconds;
    std::optional<int> upSeconds;
    std::optional<int> topSeconds;
    std::optional<int> downSeconds;
    std::optional<int> restSeconds;
    std::optional<int> restToSeconds;
    std::optional<int> timesPerDay;
    std::optional<int> daysPerWeek;
    std::optional<int> weeks;
    QString planTemplate; ///< the plan template that changes the dose from week to week
    QString source; ///< tags of the source

    friend bool operator==(const ExerciseDose&, const ExerciseDose&) = default;
};

/// One exercise of the catalogue (evidence 4.10) or of the clinic's own.
struct Exercise {
    QString id; ///< "E11"; the clinic's own begin with kOwnExercisePrefix
    QString figure; ///< the figure's pose set, such as "drop_ext"; empty without a drawing
    QString source; ///< tags of the source; empty for the clinic's own
    QList<MuscleBias> muscles; ///< the main one first
    QStringList equipment; ///< codes with their words in ExerciseWords
    QString easier; ///< id of the next easier exercise, never of a higher force group; or empty
    QString harder; ///< id of the next harder exercise, never of a lower force group; or empty
    ExerciseDose dose;
    ExerciseForce force;
    QHash<QString, ExerciseText> texts; ///< by language code

    /// The text in `language`, else in English, else in any language there is.
    const ExerciseText& text(const QString& language) const;
    bool hasText(const QString& language) const { return texts.contains(language); }
    bool isOwn() const;

    friend bool operator==(const Exercise&, const Exercise&) = default;
};

/// The ids of the built-in exercises are "E" and a number; no id of the clinic's own can be one.
inline const QString kOwnExercisePrefix = QStringLiteral("C-");

/// Words that exercises share, in one language.
struct ExerciseWords {
    QStringList notWhenAlways; ///< "not when" of every exercise
    QHash<QString, QString> muscles; ///< by code of kMuscleBiasCodes
    QHash<QString, QString> equipment; ///< by code
};

} // namespace ach
