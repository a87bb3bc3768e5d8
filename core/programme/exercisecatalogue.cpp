// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/exercisecatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

const ExerciseText& Exercise::text(const QString& language) const
{
    const auto own = texts.constFind(language);
    return own != texts.constEnd() ? *own : *texts.constFind(u"en"_s);
}

Result<ExerciseCatalogue> ExerciseCatalogue::fromJson(const QByteArray& json)
{
    const QJsonArray rows = QJsonDocument::fromJson(json).object()[u"exercises"_s].toArray();
    if (rows.isEmpty())
        return Error{Fault::Corrupt, u"catalogue.json holds no exercises"_s};
    ExerciseCatalogue catalogue;
    for (const QJsonValue& row : rows) {
        Exercise exercise{
            row[u"id"_s].toString(), row[u"figure"_s].toString(), row[u"source"_s].toString(), {}};
        const QJsonObject texts = row[u"texts"_s].toObject();
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            const QJsonObject words = text->toObject();
            exercise.texts.insert(text.key(),
                                  {words[u"name"_s].toString(), words[u"short_note"_s].toString(),
                                   words[u"cue"_s].toString(), words[u"mistake"_s].toString(),
                                   words[u"start"_s].toString(), words[u"end"_s].toString()});
        }
        if (exercise.id.isEmpty() || !exercise.hasText(u"en"_s)
            || catalogue.find(exercise.id) != nullptr)
            return Error{Fault::Corrupt,
                         u"catalogue.json: %1 is incomplete or stands twice"_s.arg(exercise.id)};
        catalogue.m_exercises.append(exercise);
    }
    return catalogue;
}

const ExerciseCatalogue& ExerciseCatalogue::builtIn()
{
    static const ExerciseCatalogue catalogue = [] {
        QFile file(u":/exercises/catalogue.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the exercise catalogue is not in the program");
        auto read = fromJson(file.readAll());
        if (!read)
            qFatal("the exercise catalogue cannot be read: %s", qPrintable(read.error().detail));
        return *read;
    }();
    return catalogue;
}

const Exercise* ExerciseCatalogue::find(const QString& id) const
{
    const auto found = std::find_if(m_exercises.begin(), m_exercises.end(),
                                    [&id](const Exercise& exercise) { return exercise.id == id; });
    return found != m_exercises.end() ? &*found : nullptr;
}

} // namespace ach
