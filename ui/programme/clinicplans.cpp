// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/clinicplans.h"

#include "core/programme/programmetemplates.h"
#include "core/service/exerciseservice.h"
#include "core/service/templateservice.h"
#include "core/storage/exercisepicturerepository.h"
#include "core/storage/exerciserepository.h"
#include "core/storage/templaterepository.h"
#include "ui/programme/dosetext.h"

#include <algorithm>

namespace ach {

namespace {

constexpr int kThumbnail = 256; // pixels; a row shows at most half of them

} // namespace

ClinicPlans::ClinicPlans(ClinicSession& session, QObject* parent)
    : QObject(parent), m_session(session), m_catalogue(ExerciseCatalogue::builtIn())
{
    connect(&session.events(), &RecordEvents::clinicChanged, this, [this] {
        read();
        Q_EMIT changed();
    });
    read();
}

ClinicPlans::~ClinicPlans() = default;

void ClinicPlans::read()
{
    readExercises();
    m_offered = builtInTemplates();
    m_own.clear();
    const auto stored = TemplateRepository(m_session.database()).newest();
    if (!stored)
        return; // the built-in templates still help
    for (const OwnTemplate& row : *stored) {
        m_own.append({row.plan, !row.archived});
        if (!row.archived)
            m_offered.append(row.plan);
    }
}

void ClinicPlans::readExercises()
{
    m_thumbnails.clear();
    const QList<Exercise>& builtIn = ExerciseCatalogue::builtIn().exercises();
    m_exercises = builtIn;
    m_ownExercises.clear();
    const auto stored = ExerciseRepository(m_session.database()).all();
    if (!stored)
        return; // the built-in exercises still help
    QList<Exercise> own;
    QList<Exercise> offered;
    for (const OwnExercise& row : *stored) {
        own.append(row.exercise);
        m_ownExercises.append({row.exercise, !row.archived});
        if (!row.archived)
            offered.append(row.exercise);
    }
    m_catalogue = ExerciseCatalogue::builtIn().with(own);
    m_exercises = offered + builtIn;
}

QString ClinicPlans::exerciseName(const QString& id) const
{
    return DoseText::exerciseName(m_catalogue, id);
}

Result<Exercise> ClinicPlans::addExercise(const Exercise& exercise,
                                          const ExercisePictures& pictures) const
{
    return ExerciseService(m_session.context()).add(exercise, pictures);
}

Status ClinicPlans::changeExercise(const Exercise& exercise, const ExercisePictures& pictures) const
{
    return ExerciseService(m_session.context()).change(exercise, pictures);
}

ExercisePictures ClinicPlans::pictures(const QString& id) const
{
    return id.startsWith(kOwnExercisePrefix)
        ? ExercisePictureRepository(m_session.database()).findOrNone(id)
        : ExercisePictures();
}

QImage ClinicPlans::thumbnail(const QString& id) const
{
    if (!id.startsWith(kOwnExercisePrefix))
        return {};
    const auto known = m_thumbnails.constFind(id);
    if (known != m_thumbnails.constEnd())
        return *known;
    const ExercisePictures all = pictures(id);
    QImage image;
    if (const auto& shown = all.end ? all.end : all.start)
        image = QImage::fromData(shown->bytes())
                    .scaled(kThumbnail, kThumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_thumbnails.insert(id, image);
    return image;
}

Status ClinicPlans::setExerciseOffered(const QString& id, bool offered) const
{
    return ExerciseService(m_session.context()).setArchived(id, !offered);
}

std::optional<ProgrammeTemplate> ClinicPlans::find(const QString& id) const
{
    if (const ProgrammeTemplate* builtIn = findBuiltInTemplate(id))
        return *builtIn;
    const auto found = std::find_if(m_own.begin(), m_own.end(),
                                    [&id](const OwnPlan& own) { return own.plan.id == id; });
    return found != m_own.end() ? std::optional(found->plan) : std::nullopt;
}

QString ClinicPlans::name(const QString& id) const
{
    if (findBuiltInTemplate(id) != nullptr)
        return DoseText::templateName(id);
    const auto plan = find(id);
    return plan ? plan->name.in(DoseText::language()) : id;
}

bool ClinicPlans::isReactive(const QString& id) const
{
    QString basis = id;
    // A copy of a copy leads back step by step; each is older than the one made from it.
    for (qsizetype step = 0; step <= m_own.size() && !basis.isEmpty(); ++step) {
        if (basis == kReactiveTemplate)
            return true;
        const auto plan = find(basis);
        basis = plan ? plan->basedOn : QString();
    }
    return false;
}

std::optional<ClinicPlans::PhaseOrigin> ClinicPlans::originOf(const QString& templatePhase) const
{
    const QString id = templatePhase.section(u':', 0, 0).section(u'@', 0, 0);
    QList<ProgrammeTemplate> plans;
    if (const ProgrammeTemplate* builtIn = findBuiltInTemplate(id))
        plans.append(*builtIn);
    else if (const auto versions = TemplateService(m_session.context()).versions(id))
        plans = *versions;
    for (const ProgrammeTemplate& plan : plans) {
        for (qsizetype i = 0; i < plan.phases.size(); ++i) {
            if (templatePhaseName(plan, i) == templatePhase)
                return PhaseOrigin{plan, i};
        }
    }
    return std::nullopt;
}

std::optional<ProgrammeTemplate> ClinicPlans::origin(const Programme& programme) const
{
    // The phases name the version they came from, whose criteria go on with them.
    std::optional<ProgrammeTemplate> named;
    for (const Phase& phase : programme.phases) {
        const auto from = originOf(phase.templatePhase);
        if (from && from->plan.id == programme.templateId
            && (!named || named->version < from->plan.version))
            named = from->plan;
    }
    return named ? named : find(programme.templateId);
}

Status ClinicPlans::saveAsNew(const Programme& programme, const LocalText& name) const
{
    const auto from = origin(programme);
    const auto stored = TemplateService(m_session.context())
                            .copy(templateFrom(programme, from ? &*from : nullptr), name);
    if (!stored)
        return stored.error();
    return Done{};
}

Status ClinicPlans::saveAsNextVersion(const Programme& programme) const
{
    const auto newest = find(programme.templateId);
    if (!newest || !newest->isOwn())
        return Error{Fault::NotFound, QStringLiteral("plan template")};
    const auto from = origin(programme);
    ProgrammeTemplate next = templateFrom(programme, from ? &*from : nullptr);
    next.id = newest->id;
    next.version = newest->version;
    next.basedOn = newest->basedOn;
    next.name = newest->name;
    next.about = newest->about;
    const auto stored = TemplateService(m_session.context()).saveVersion(next);
    if (!stored)
        return stored.error();
    return Done{};
}

Status ClinicPlans::setOffered(const QString& id, bool offered) const
{
    return TemplateService(m_session.context()).setArchived(id, !offered);
}

} // namespace ach
