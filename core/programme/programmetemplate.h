// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"

#include <QHash>
#include <QStringList>

namespace ach {

/// One text in some languages, by language code.
struct LocalText {
    QHash<QString, QString> byLanguage;

    /// The text in `language`, else in English, else in any language; empty without texts.
    QString in(const QString& language) const;
    bool isEmpty() const { return byLanguage.isEmpty(); }

    friend bool operator==(const LocalText&, const LocalText&) = default;
};

/// What a phase asks before it begins, and what holds it or leads back (evidence 4.1, 4.5, 4.8,
/// 4.9). Each has a row in docs/clinical-rules.md.
enum class PhaseRule {
    ClinicianJudges, ///< a status of the patient that no number in the record tells
    GreenStreak, ///< so many green sessions in a row
    RepetitionsDone,
    MorningAtBaseline,
    AmberLight,
    RedLight,
    WeeklyMeanRises, ///< the mean of morning pain rose so many weeks in a row
    MorningMissing,
    Interrupted, ///< illness, new flare, travel
    StillRed, ///< after so many step-backs
    WalkGreen, ///< so many minutes of brisk walking
    HeelRises, ///< at least so many on one leg
    HeelRisePain, ///< at most
    HopPain, ///< at most
    MorningsStable, ///< for so many days
    ClinicianRelease,
    GreenRuns, ///< so many green runs in a row
};

inline constexpr Codes kPhaseRuleCodes{std::array{
    std::pair<PhaseRule, const char*>{PhaseRule::ClinicianJudges, "clinician_judges"},
    std::pair<PhaseRule, const char*>{PhaseRule::GreenStreak, "green_streak"},
    std::pair<PhaseRule, const char*>{PhaseRule::RepetitionsDone, "repetitions_done"},
    std::pair<PhaseRule, const char*>{PhaseRule::MorningAtBaseline, "morning_at_baseline"},
    std::pair<PhaseRule, const char*>{PhaseRule::AmberLight, "amber_light"},
    std::pair<PhaseRule, const char*>{PhaseRule::RedLight, "red_light"},
    std::pair<PhaseRule, const char*>{PhaseRule::WeeklyMeanRises, "weekly_mean_rises"},
    std::pair<PhaseRule, const char*>{PhaseRule::MorningMissing, "morning_missing"},
    std::pair<PhaseRule, const char*>{PhaseRule::Interrupted, "interrupted"},
    std::pair<PhaseRule, const char*>{PhaseRule::StillRed, "still_red"},
    std::pair<PhaseRule, const char*>{PhaseRule::WalkGreen, "walk_green"},
    std::pair<PhaseRule, const char*>{PhaseRule::HeelRises, "heel_rises"},
    std::pair<PhaseRule, const char*>{PhaseRule::HeelRisePain, "heel_rise_pain"},
    std::pair<PhaseRule, const char*>{PhaseRule::HopPain, "hop_pain"},
    std::pair<PhaseRule, const char*>{PhaseRule::MorningsStable, "mornings_stable"},
    std::pair<PhaseRule, const char*>{PhaseRule::ClinicianRelease, "clinician_release"},
    std::pair<PhaseRule, const char*>{PhaseRule::GreenRuns, "green_runs"}}};

/// One condition of a phase.
struct PhaseCriterion {
    PhaseRule rule;
    std::optional<double> value;
    LocalText text; ///< only where the rule alone does not say it

    friend bool operator==(const PhaseCriterion&, const PhaseCriterion&) = default;
};

/// One phase of a plan template.
struct TemplatePhase {
    PhaseKind kind = PhaseKind::Strength;
    int weeks = 12; ///< how long it is planned; status decides, not the calendar (evidence 4.5)
    QString sourceWeeks; ///< the weeks as the source gives them, such as "2-5"; may overlap
    QString source; ///< tags of the source; empty for the clinic's own
    LocalText about;
    QList<Prescription> doses; ///< their side is filled in when a programme is made
    QStringList options; ///< exercises that may join once their own "not when" is gone
    QList<PhaseCriterion> enter; ///< all are needed
    QList<PhaseCriterion> hold; ///< one is enough
    QList<PhaseCriterion> stepBack; ///< one is enough

    friend bool operator==(const TemplatePhase&, const TemplatePhase&) = default;
};

/// A plan to begin from: one that comes with the program, or a version of the clinic's own.
struct ProgrammeTemplate {
    QString id; ///< "alfredson"; the clinic's own begin with kOwnTemplatePrefix
    int version = 0; ///< from 1 for the clinic's own; 0 for built-in ones
    QString basedOn; ///< the template that it was copied from
    QString source; ///< tags of the source; empty for the clinic's own
    bool isHistoric = false; ///< offered only as an option
    PainLimits limits;
    QString runningPlan;
    QList<AdjunctKind> adjuncts;
    LocalText name;
    LocalText about;
    QList<TemplatePhase> phases;

    bool isOwn() const;

    friend bool operator==(const ProgrammeTemplate&, const ProgrammeTemplate&) = default;
};

/// No id of a built-in template begins like this.
inline const QString kOwnTemplatePrefix = QStringLiteral("T-");

/// What Phase::templatePhase says of phase `index` (from 0) of `source`: "silbernagel:2", with the
/// version for the clinic's own: "T-0A1B2C3D4E5F@3:2".
QString templatePhaseName(const ProgrammeTemplate& source, qsizetype index);

/// A programme made from `source` for `side`.
Programme programmeFrom(const ProgrammeTemplate& source, EpisodeId episode, Side side,
                        const QDate& startsOn, AccountId author);

/// A template that asks what `programme` asks, without id, name and version. What belongs to one
/// patient stays behind: sides, notes, the first day; of a left and a right dose of one exercise in
/// a phase the first is kept. A phase that names one of `origin`, the template that the programme
/// was made from, brings its criteria along; `origin` may be null.
ProgrammeTemplate templateFrom(const Programme& programme, const ProgrammeTemplate* origin);

} // namespace ach
