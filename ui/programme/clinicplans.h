// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/exercisecatalogue.h"
#include "core/programme/exercisepicture.h"
#include "core/programme/programmetemplate.h"
#include "core/service/clinicsession.h"

#include <QImage>
#include <QObject>

#include <optional>

namespace ach {

/// The plan templates and exercises to choose from, those of the program and the clinic's own, by
/// id and by name, and how a clinic makes its own.
class ClinicPlans : public QObject {
    Q_OBJECT

public:
    /// A template of the clinic's, and whether it is offered to begin from.
    struct OwnPlan {
        ProgrammeTemplate plan; ///< the newest version
        bool isOffered = true;
    };

    /// The phase of a template that a phase of a programme came from.
    struct PhaseOrigin {
        ProgrammeTemplate plan; ///< in the version of that time
        qsizetype index = 0;

        const TemplatePhase& phase() const { return plan.phases.at(index); }
    };

    /// An exercise of the clinic's, and whether it is offered for a new dose.
    struct OwnChoice {
        Exercise exercise;
        bool isOffered = true;
    };

    /// `session` must outlive the object.
    ClinicPlans(ClinicSession& session, QObject* parent);
    ~ClinicPlans() override;

    /// Those to begin from: the built-in ones first.
    const QList<ProgrammeTemplate>& offered() const { return m_offered; }
    /// The clinic's own, archived ones too.
    const QList<OwnPlan>& own() const { return m_own; }
    /// The newest version, archived or not; empty for an unknown id.
    std::optional<ProgrammeTemplate> find(const QString& id) const;
    /// In the language of the screen; the id when nobody knows it.
    QString name(const QString& id) const;
    /// Whether the stricter rule of a reactive tendon goes with it: the plan of the source, or a
    /// copy of it.
    bool isReactive(const QString& id) const;

    /// What Phase::templatePhase names; empty when it names nothing that is known.
    std::optional<PhaseOrigin> originOf(const QString& templatePhase) const;

    /// Every exercise, the clinic's own behind those of the program, archived ones too.
    const ExerciseCatalogue& catalogue() const { return m_catalogue; }
    /// Those for a new dose, the clinic's own first.
    const QList<Exercise>& offeredExercises() const { return m_exercises; }
    /// The clinic's own, archived ones too.
    const QList<OwnChoice>& ownExercises() const { return m_ownExercises; }
    QString exerciseName(const QString& id) const;
    /// Keeps a new exercise of the clinic's; see ExerciseService::add().
    Result<Exercise> addExercise(const Exercise& exercise, const ExercisePictures& pictures) const;
    /// See ExerciseService::change(): every programme that holds it shows the new words.
    Status changeExercise(const Exercise& exercise, const ExercisePictures& pictures) const;
    /// Of one of the clinic's own; empty for every other exercise.
    ExercisePictures pictures(const QString& id) const;
    /// Small, of the position in which it ends, else of the other one; null without pictures.
    QImage thumbnail(const QString& id) const;
    Status setExerciseOffered(const QString& id, bool offered) const;

    /// Keeps `programme` as a new template of the clinic's.
    Status saveAsNew(const Programme& programme, const LocalText& name) const;
    /// Keeps `programme` as the next version of the clinic's template that it was made from. The
    /// versions before it stay.
    Status saveAsNextVersion(const Programme& programme) const;
    Status setOffered(const QString& id, bool offered) const;

Q_SIGNALS:
    /// Templates, exercises or names may be others now.
    void changed();

private:
    void read();
    void readExercises();
    std::optional<ProgrammeTemplate> origin(const Programme& programme) const;

    ClinicSession& m_session;
    QList<ProgrammeTemplate> m_offered;
    QList<OwnPlan> m_own;
    ExerciseCatalogue m_catalogue;
    QList<Exercise> m_exercises;
    QList<OwnChoice> m_ownExercises;
    mutable QHash<QString, QImage> m_thumbnails; ///< those that were asked for
};

} // namespace ach
