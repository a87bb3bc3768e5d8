// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/exercisejson.h"

#include "core/intake/jsonfields.h"

#include <QJsonArray>

#include <array>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

struct TextField {
    const char* key;
    QString ExerciseText::*field;
};
struct ListField {
    const char* key;
    QStringList ExerciseText::*field;
};
struct NumberField {
    const char* key;
    std::optional<int> ExerciseDose::*field;
};
struct ForceField {
    const char* key;
    std::optional<double> ExerciseForce::*field;
};

constexpr std::array kTextFields{
    TextField{"name", &ExerciseText::name},
    TextField{"short_note", &ExerciseText::shortNote},
    TextField{"start", &ExerciseText::start},
    TextField{"cue", &ExerciseText::cue},
    TextField{"tempo", &ExerciseText::tempo},
    TextField{"dose", &ExerciseText::dose},
    TextField{"mistake", &ExerciseText::mistake},
    TextField{"start_caption", &ExerciseText::startCaption},
    TextField{"end_caption", &ExerciseText::endCaption},
};
constexpr std::array kListFields{
    ListField{"synonyms", &ExerciseText::synonyms}, ListField{"steps", &ExerciseText::steps},
    ListField{"load_steps", &ExerciseText::loadSteps},
    ListField{"not_when", &ExerciseText::notWhen}, ListField{"errors", &ExerciseText::errors}};
constexpr std::array kDoseFields{
    NumberField{"repetitions_to", &ExerciseDose::repetitionsTo},
    NumberField{"hold_s", &ExerciseDose::holdSeconds},
    NumberField{"hold_to_s", &ExerciseDose::holdToSeconds},
    NumberField{"up_s", &ExerciseDose::upSeconds},
    NumberField{"top_s", &ExerciseDose::topSeconds},
    NumberField{"down_s", &ExerciseDose::downSeconds},
    NumberField{"rest_s", &ExerciseDose::restSeconds},
    NumberField{"rest_to_s", &ExerciseDose::restToSeconds},
    NumberField{"times_per_day", &ExerciseDose::timesPerDay},
    NumberField{"days_per_week", &ExerciseDose::daysPerWeek},
    NumberField{"weeks", &ExerciseDose::weeks},
};
constexpr std::array kForceFields{ForceField{"peak_bw", &ExerciseForce::peak},
                                  ForceField{"low", &ExerciseForce::low},
                                  ForceField{"high", &ExerciseForce::high}};

template<class Fields>
QStringList keysOf(const Fields& fields)
{
    QStringList keys;
    for (const auto& field : fields)
        keys << QLatin1StringView(field.key);
    return keys;
}

/// The first thing that is wrong; the readers after it go on with empty values.
class Reader {
public:
    Reader(const QJsonObject& object, const QString& what, const QStringList& known)
        : m_object(object), m_fields(object, what)
    {
        keep(m_fields.checkKeys(known));
    }
    QString text(const char* key)
    {
        const auto read = m_fields.text(QLatin1StringView(key));
        keep(read);
        return read ? *read : QString();
    }
    QStringList list(const char* key)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(key));
        QStringList texts;
        if (!value.isUndefined() && !value.isArray())
            refuse(key, u"not a list"_s);
        for (const QJsonValue& entry : value.toArray()) {
            if (!entry.isString())
                refuse(key, u"not a list of texts"_s);
            texts << entry.toString();
        }
        return texts;
    }
    std::optional<int> number(const char* key)
    {
        const auto read = m_fields.wholeNumber(QLatin1StringView(key));
        keep(read);
        return read ? *read : std::nullopt;
    }
    QJsonObject object(const char* key)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(key));
        if (!value.isObject())
            refuse(key, u"not an object"_s);
        return value.toObject();
    }
    std::optional<double> decimal(const char* key)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(key));
        if (value.isNull() || value.isUndefined())
            return std::nullopt;
        if (!value.isDouble())
            refuse(key, u"not a number"_s);
        return value.toDouble();
    }
    void refuse(const char* key, const QString& why)
    {
        if (!m_error)
            m_error = m_fields.invalid(QLatin1StringView(key), why);
    }
    template<class T>
    void keep(const Result<T>& result)
    {
        if (!result && !m_error)
            m_error = result.error();
    }
    const std::optional<Error>& error() const { return m_error; }

private:
    QJsonObject m_object;
    JsonFields m_fields;
    std::optional<Error> m_error;
};

Result<ExerciseDose> doseFromJson(const QJsonObject& object)
{
    Reader reader(object, u"dose"_s,
                  keysOf(kDoseFields)
                      + QStringList{u"sets"_s, u"repetitions"_s, u"template"_s, u"source"_s});
    ExerciseDose dose;
    dose.sets = reader.number("sets").value_or(0);
    dose.repetitions = reader.number("repetitions").value_or(0);
    if (dose.sets < 1)
        reader.refuse("sets", u"missing or below 1"_s);
    if (dose.repetitions < 1)
        reader.refuse("repetitions", u"missing or below 1"_s);
    for (const NumberField& field : kDoseFields) {
        dose.*field.field = reader.number(field.key);
        if (dose.*field.field && *(dose.*field.field) < 0)
            reader.refuse(field.key, u"below 0"_s);
    }
    dose.planTemplate = reader.text("template");
    dose.source = reader.text("source");
    if (reader.error())
        return *reader.error();
    return dose;
}

QJsonObject toJson(const ExerciseDose& dose)
{
    QJsonObject object{{u"sets"_s, dose.sets}, {u"repetitions"_s, dose.repetitions}};
    for (const NumberField& field : kDoseFields) {
        if (const auto value = dose.*field.field)
            object.insert(QLatin1StringView(field.key), *value);
    }
    if (!dose.planTemplate.isEmpty())
        object.insert(u"template"_s, dose.planTemplate);
    if (!dose.source.isEmpty())
        object.insert(u"source"_s, dose.source);
    return object;
}

QJsonObject toJson(const ExerciseForce& force)
{
    QJsonObject object{{u"study"_s, force.study},
                       {u"status"_s, kForceStatusCodes.toCode(force.status)}};
    if (force.group)
        object.insert(u"group"_s, kForceGroupCodes.toCode(*force.group));
    if (force.tier)
        object.insert(u"tier"_s, *force.tier);
    for (const ForceField& field : kForceFields) {
        if (const auto value = force.*field.field)
            object.insert(QLatin1StringView(field.key), *value);
    }
    return object;
}

QJsonObject toJson(const ExerciseText& text)
{
    QJsonObject object;
    for (const TextField& field : kTextFields) {
        if (!(text.*field.field).isEmpty())
            object.insert(QLatin1StringView(field.key), text.*field.field);
    }
    for (const ListField& field : kListFields) {
        if (!(text.*field.field).isEmpty())
            object.insert(QLatin1StringView(field.key),
                          QJsonArray::fromStringList(text.*field.field));
    }
    return object;
}

} // namespace

Result<ExerciseText> exerciseTextFromJson(const QJsonObject& object)
{
    Reader reader(object, u"text"_s, keysOf(kTextFields) + keysOf(kListFields));
    ExerciseText text;
    for (const TextField& field : kTextFields)
        text.*field.field = reader.text(field.key);
    for (const ListField& field : kListFields)
        text.*field.field = reader.list(field.key);
    if (text.name.trimmed().isEmpty())
        reader.refuse("name", u"missing"_s);
    if (reader.error())
        return *reader.error();
    return text;
}

Result<ExerciseForce> exerciseForceFromJson(const QJsonObject& object)
{
    Reader reader(object, u"force"_s,
                  keysOf(kForceFields)
                      + QStringList{u"id"_s, u"group"_s, u"tier"_s, u"study"_s, u"status"_s});
    ExerciseForce force;
    const QString group = object[u"group"_s].toString();
    force.group = kForceGroupCodes.fromCode(group);
    if (!group.isEmpty() && !force.group)
        reader.refuse("group", u"not a group"_s);
    for (const ForceField& field : kForceFields)
        force.*field.field = reader.decimal(field.key);
    if (!object[u"tier"_s].isNull())
        force.tier = reader.number("tier");
    force.study = reader.text("study");
    const auto status = kForceStatusCodes.fromCode(reader.text("status"));
    if (!status)
        reader.refuse("status", u"not a status"_s);
    force.status = status.value_or(ForceStatus::Unknown);
    if (reader.error())
        return *reader.error();
    return force;
}

Result<Exercise> exerciseFromJson(const QJsonObject& object)
{
    Reader reader(object, u"exercise"_s,
                  {u"id"_s, u"figure"_s, u"source"_s, u"muscles"_s, u"equipment"_s, u"easier"_s,
                   u"harder"_s, u"dose"_s, u"force"_s, u"texts"_s});
    Exercise exercise;
    exercise.id = reader.text("id");
    exercise.figure = reader.text("figure");
    exercise.source = reader.text("source");
    for (const QString& code : reader.list("muscles")) {
        if (const auto muscle = kMuscleBiasCodes.fromCode(code))
            exercise.muscles << *muscle;
        else
            reader.refuse("muscles", u"not a muscle"_s);
    }
    exercise.equipment = reader.list("equipment");
    exercise.easier = reader.text("easier");
    exercise.harder = reader.text("harder");
    const auto dose = doseFromJson(reader.object("dose"));
    reader.keep(dose);
    if (reader.error())
        return *reader.error();
    exercise.dose = *dose;
    return exercise;
}

Result<Exercise> wholeExerciseFromJson(const QJsonObject& object)
{
    auto exercise = exerciseFromJson(object);
    if (!exercise)
        return exercise.error();
    const auto force = exerciseForceFromJson(object[u"force"_s].toObject());
    if (!force)
        return force.error();
    exercise->force = *force;
    const QJsonObject texts = object[u"texts"_s].toObject();
    for (auto entry = texts.begin(); entry != texts.end(); ++entry) {
        const auto text = exerciseTextFromJson(entry->toObject());
        if (!text)
            return text.error();
        exercise->texts.insert(entry.key(), *text);
    }
    return exercise;
}

QJsonObject toJson(const Exercise& exercise)
{
    QJsonArray muscles;
    for (const MuscleBias muscle : exercise.muscles)
        muscles << kMuscleBiasCodes.toCode(muscle);
    QJsonObject texts;
    for (auto text = exercise.texts.begin(); text != exercise.texts.end(); ++text)
        texts.insert(text.key(), toJson(text.value()));
    return {{u"id"_s, exercise.id},
            {u"figure"_s, exercise.figure},
            {u"source"_s, exercise.source},
            {u"muscles"_s, muscles},
            {u"equipment"_s, QJsonArray::fromStringList(exercise.equipment)},
            {u"easier"_s, exercise.easier},
            {u"harder"_s, exercise.harder},
            {u"dose"_s, toJson(exercise.dose)},
            {u"force"_s, toJson(exercise.force)},
            {u"texts"_s, texts}};
}

} // namespace ach
