// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/exercisecatalogue.h"

#include "core/programme/exercisejson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

Error corrupt(const QString& detail)
{
    return Error{Fault::Corrupt, u"exercises: "_s + detail};
}

QByteArray resource(const QString& name)
{
    QFile file(u":/exercises/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not in the program", qPrintable(name));
    return file.readAll();
}

QHash<QString, QString> wordsOf(const QJsonValue& value)
{
    QHash<QString, QString> words;
    const QJsonObject object = value.toObject();
    for (auto word = object.begin(); word != object.end(); ++word)
        words.insert(word.key(), word->toString());
    return words;
}

} // namespace

const ExerciseText& Exercise::text(const QString& language) const
{
    static const ExerciseText none;
    for (const QString& code : {language, u"en"_s}) {
        if (const auto own = texts.constFind(code); own != texts.constEnd())
            return *own;
    }
    return texts.isEmpty() ? none : *texts.constBegin();
}

bool Exercise::isOwn() const
{
    return id.startsWith(kOwnExercisePrefix);
}

QStringList ExerciseCatalogue::languages()
{
    return {u"en"_s, u"nl"_s, u"de"_s};
}

Result<ExerciseCatalogue> ExerciseCatalogue::fromJson(const Files& files)
{
    const QJsonArray rows =
        QJsonDocument::fromJson(files.catalogue).object()[u"exercises"_s].toArray();
    if (rows.isEmpty())
        return corrupt(u"the catalogue holds none"_s);
    ExerciseCatalogue catalogue;
    for (const QJsonValue& row : rows) {
        const auto exercise = exerciseFromJson(row.toObject());
        if (!exercise)
            return corrupt(row[u"id"].toString() + u", "_s + exercise.error().detail);
        if (exercise->id.isEmpty() || catalogue.find(exercise->id) != nullptr)
            return corrupt(exercise->id + u" has no id or stands twice"_s);
        catalogue.m_exercises.append(*exercise);
    }
    if (const auto status = catalogue.readForces(files.force); !status)
        return status.error();
    for (auto text = files.texts.begin(); text != files.texts.end(); ++text) {
        if (const auto status = catalogue.readTexts(text.key(), text.value()); !status)
            return status.error();
    }
    if (const auto status = catalogue.checkWhole(); !status)
        return status.error();
    return catalogue;
}

Status ExerciseCatalogue::readForces(const QByteArray& json)
{
    QHash<QString, ExerciseForce> forces;
    for (const QJsonValue& row : QJsonDocument::fromJson(json).object()[u"exercises"_s].toArray()) {
        const QString id = row[u"id"].toString();
        const auto force = exerciseForceFromJson(row.toObject());
        if (!force)
            return corrupt(id + u", "_s + force.error().detail);
        forces.insert(id, *force);
    }
    for (Exercise& exercise : m_exercises) {
        const auto force = forces.constFind(exercise.id);
        if (force == forces.constEnd())
            return corrupt(exercise.id + u" has no force"_s);
        exercise.force = *force;
    }
    return Done{};
}

Status ExerciseCatalogue::readTexts(const QString& language, const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject texts = object[u"exercises"_s].toObject();
    for (Exercise& exercise : m_exercises) {
        const auto text = exerciseTextFromJson(texts[exercise.id].toObject());
        if (!text)
            return corrupt(u"%1 in %2, %3"_s.arg(exercise.id, language, text.error().detail));
        exercise.texts.insert(language, *text);
    }
    if (texts.size() != m_exercises.size())
        return corrupt(language + u" has texts of an exercise that is not there"_s);
    ExerciseWords words;
    for (const QJsonValue& line : object[u"not_when_always"_s].toArray())
        words.notWhenAlways << line.toString();
    words.muscles = wordsOf(object[u"muscles"_s]);
    words.equipment = wordsOf(object[u"equipment"_s]);
    m_words.insert(language, words);
    return Done{};
}

Status ExerciseCatalogue::checkWhole() const
{
    if (!m_words.contains(u"en"_s))
        return corrupt(u"there are no English texts"_s);
    for (const Exercise& exercise : m_exercises) {
        for (const QString& other : {exercise.easier, exercise.harder}) {
            if (!other.isEmpty() && find(other) == nullptr)
                return corrupt(u"%1 names %2, which is not there"_s.arg(exercise.id, other));
        }
        for (const ExerciseWords& words : m_words) {
            for (const MuscleBias muscle : exercise.muscles) {
                if (!words.muscles.contains(kMuscleBiasCodes.toCode(muscle)))
                    return corrupt(exercise.id + u", a muscle has no word"_s);
            }
            for (const QString& item : exercise.equipment) {
                if (!words.equipment.contains(item))
                    return corrupt(u"%1, '%2' has no word"_s.arg(exercise.id, item));
            }
        }
    }
    return Done{};
}

const ExerciseCatalogue& ExerciseCatalogue::builtIn()
{
    static const ExerciseCatalogue catalogue = [] {
        Files files{resource(u"catalogue.json"_s), resource(u"exercise_force.json"_s), {}};
        for (const QString& language : languages())
            files.texts.insert(language, resource(u"texts.%1.json"_s.arg(language)));
        auto read = fromJson(files);
        if (!read)
            qFatal("the exercise catalogue cannot be read: %s", qPrintable(read.error().detail));
        return *std::move(read);
    }();
    return catalogue;
}

ExerciseCatalogue ExerciseCatalogue::with(const QList<Exercise>& own) const
{
    ExerciseCatalogue both = *this;
    for (const Exercise& exercise : own) {
        if (both.find(exercise.id) == nullptr)
            both.m_exercises.append(exercise);
    }
    return both;
}

const Exercise* ExerciseCatalogue::find(const QString& id) const
{
    const auto found = std::find_if(m_exercises.begin(), m_exercises.end(),
                                    [&id](const Exercise& exercise) { return exercise.id == id; });
    return found != m_exercises.end() ? &*found : nullptr;
}

const Exercise* ExerciseCatalogue::easier(const QString& id) const
{
    const Exercise* exercise = find(id);
    return exercise != nullptr ? find(exercise->easier) : nullptr;
}

const Exercise* ExerciseCatalogue::harder(const QString& id) const
{
    const Exercise* exercise = find(id);
    return exercise != nullptr ? find(exercise->harder) : nullptr;
}

const ExerciseWords& ExerciseCatalogue::words(const QString& language) const
{
    const auto own = m_words.constFind(language);
    return own != m_words.constEnd() ? *own : *m_words.constFind(u"en"_s);
}

} // namespace ach
