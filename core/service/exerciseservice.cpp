// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/exerciseservice.h"

#include "core/base/textlimits.h"
#include "core/programme/exercisejson.h"
#include "core/service/clinicchange.h"
#include "core/storage/exercisepicturerepository.h"
#include "core/storage/exerciserepository.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// The parts of an exercise as the audit shows them.
AuditFields fieldsOf(const Exercise& exercise)
{
    const QJsonObject object = toJson(exercise);
    AuditFields fields;
    for (auto part = object.begin(); part != object.end(); ++part) {
        const QJsonDocument whole =
            part->isArray() ? QJsonDocument(part->toArray()) : QJsonDocument(part->toObject());
        const QString text = part->isString()
            ? part->toString()
            : QString::fromUtf8(whole.toJson(QJsonDocument::Compact));
        fields.append({part.key(), text});
    }
    return fields;
}

AuditFields fieldsOf(const ExercisePictures& pictures)
{
    return {{u"start_picture"_s, auditTextOf(pictures.start)},
            {u"end_picture"_s, auditTextOf(pictures.end)}};
}

Error outOfRange(const QString& field)
{
    return Error{Fault::Invalid, field, Cause::ValueOutOfRange};
}

Status checkDose(const ExerciseDose& dose)
{
    const auto outside = [](std::optional<int> value, int least, int most) {
        return value && (*value < least || *value > most);
    };
    if (outside(dose.sets, 1, 20))
        return outOfRange(u"sets"_s);
    if (outside(dose.repetitions, 1, 200) || outside(dose.repetitionsTo, dose.repetitions, 200))
        return outOfRange(u"repetitions"_s);
    if (outside(dose.holdSeconds, 1, 600) || outside(dose.holdToSeconds, 1, 600))
        return outOfRange(u"hold_seconds"_s);
    if (outside(dose.upSeconds, 0, 60) || outside(dose.topSeconds, 0, 60)
        || outside(dose.downSeconds, 0, 60))
        return outOfRange(u"tempo"_s);
    if (outside(dose.restSeconds, 0, 1800) || outside(dose.restToSeconds, 0, 1800))
        return outOfRange(u"rest_seconds"_s);
    if (outside(dose.timesPerDay, 1, 10))
        return outOfRange(u"times_per_day"_s);
    if (outside(dose.daysPerWeek, 1, 7))
        return outOfRange(u"days_per_week"_s);
    if (outside(dose.weeks, 1, 520))
        return outOfRange(u"weeks"_s);
    return Done{};
}

} // namespace

QString auditTextOf(const std::optional<ExercisePicture>& picture)
{
    if (!picture)
        return {};
    constexpr qsizetype kDigits = 16;
    const QByteArray hash = QCryptographicHash::hash(picture->bytes(), QCryptographicHash::Sha256);
    return u"%1, %2 bytes, sha256 %3"_s.arg(picture->isPng() ? u"png"_s : u"jpeg"_s)
        .arg(picture->bytes().size())
        .arg(QString::fromLatin1(hash.toHex().first(kDigits)));
}

Status checkExercise(const Exercise& exercise, const ExerciseCatalogue& known)
{
    if (exercise.texts.isEmpty())
        return outOfRange(u"texts"_s);
    for (const ExerciseText& text : exercise.texts) {
        if (text.name.trimmed().isEmpty() || text.name.size() > kLongestName)
            return outOfRange(u"name"_s);
        if (text.cue.trimmed().isEmpty())
            return outOfRange(u"cue"_s);
    }
    for (const QString& other : {exercise.easier, exercise.harder}) {
        if (!other.isEmpty() && (other == exercise.id || known.find(other) == nullptr))
            return outOfRange(u"easier or harder"_s);
    }
    if (auto status = checkDose(exercise.dose); !status)
        return status;
    return checkText(QString::fromUtf8(QJsonDocument(toJson(exercise)).toJson()), u"exercise"_s);
}

Result<ExerciseCatalogue> ExerciseService::catalogue() const
{
    const auto stored = ExerciseRepository(m_context.database).all();
    if (!stored)
        return stored.error();
    QList<Exercise> own;
    for (const OwnExercise& row : *stored)
        own.append(row.exercise);
    return ExerciseCatalogue::builtIn().with(own);
}

Result<bool> ExerciseService::isOffered(const QString& id) const
{
    if (ExerciseCatalogue::builtIn().find(id) != nullptr)
        return true;
    const auto stored = ExerciseRepository(m_context.database).find(id);
    if (!stored && stored.error().fault != Fault::NotFound)
        return stored.error();
    return stored && !stored->archived;
}

Result<Exercise> ExerciseService::add(Exercise exercise, const ExercisePictures& pictures)
{
    exercise.id = createOwnId(kOwnExercisePrefix);
    const auto known = catalogue();
    if (!known)
        return known.error();
    if (auto status = checkExercise(exercise, *known); !status)
        return status.error();
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    const OwnExercise own{exercise, false, m_context.actor, change->at()};
    if (auto status = ExerciseRepository(m_context.database).insert(own); !status)
        return status.error();
    if (auto status = ExercisePictureRepository(m_context.database).replace(exercise.id, pictures);
        !status)
        return status.error();
    if (auto status = finishClinicChange(
            m_context, *change, AuditEvent::ExerciseChanged, u"clinic_exercise"_s, exercise.id,
            changesBetween({}, fieldsOf(exercise)) + changesBetween({}, fieldsOf(pictures)));
        !status)
        return status.error();
    return exercise;
}

Status ExerciseService::change(const Exercise& exercise,
                               const std::optional<ExercisePictures>& pictures)
{
    const auto known = catalogue();
    if (!known)
        return known.error();
    if (auto status = checkExercise(exercise, *known); !status)
        return status;
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    ExerciseRepository exercises(m_context.database);
    auto own = exercises.find(exercise.id);
    if (!own)
        return own.error();
    ExercisePictureRepository stored(m_context.database);
    const auto before = stored.find(exercise.id);
    // Those that cannot be read are replaced all the same.
    const ExercisePictures shown = before ? *before : ExercisePictures();
    auto changes = changesBetween(fieldsOf(own->exercise), fieldsOf(exercise));
    if (pictures)
        changes += changesBetween(fieldsOf(shown), fieldsOf(*pictures));
    if (changes.isEmpty() && (before || !pictures))
        return Done{};
    if (pictures) {
        if (auto status = stored.replace(exercise.id, *pictures); !status)
            return status;
    }
    own->exercise = exercise;
    if (auto status = exercises.update(*own); !status)
        return status;
    return finishClinicChange(m_context, *change, AuditEvent::ExerciseChanged, u"clinic_exercise"_s,
                              exercise.id, changes);
}

Status ExerciseService::setArchived(const QString& id, bool archived)
{
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    ExerciseRepository exercises(m_context.database);
    auto own = exercises.find(id);
    if (!own)
        return own.error();
    if (own->archived == archived)
        return Done{};
    own->archived = archived;
    if (auto status = exercises.update(*own); !status)
        return status;
    return finishClinicChange(m_context, *change, AuditEvent::ExerciseChanged, u"clinic_exercise"_s,
                              id, {archivedChange(archived)});
}

} // namespace ach
