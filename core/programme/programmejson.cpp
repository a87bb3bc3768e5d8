// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programmejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject& object, const QString& key, const std::optional<int>& value)
{
    if (value)
        object[key] = *value;
}

std::optional<int> get(const QJsonObject& object, const QString& key)
{
    const QJsonValue value = object[key];
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

template<class Number>
std::optional<int> valueOf(const std::optional<Number>& number)
{
    return number ? std::optional(number->value()) : std::nullopt;
}

Error unreadable()
{
    return Error{Fault::Corrupt, u"programme draft"_s};
}

QJsonObject toJson(const TrainingLoad& load)
{
    QJsonObject object{{u"kind"_s, kLoadKindCodes.toCode(kindOf(load))}};
    put(object, u"number"_s, numberOf(load));
    if (const auto* band = std::get_if<Band>(&load))
        object[u"band"_s] = kBandCodes.toCode(*band);
    return object;
}

/// Empty without a load; drafts of before loads had kinds hold grams.
Result<std::optional<TrainingLoad>> readLoad(const QJsonObject& object)
{
    const auto load = [&]() -> std::optional<TrainingLoad> {
        if (const auto grams = get(object, u"grams"_s))
            return loadFrom(LoadKind::Mass, grams, {});
        const QJsonObject stored = object[u"load"_s].toObject();
        const auto kind = kLoadKindCodes.fromCode(stored[u"kind"_s].toString());
        return kind ? loadFrom(*kind, get(stored, u"number"_s), stored[u"band"_s].toString())
                    : std::nullopt;
    }();
    if (!load && (object.contains(u"grams"_s) || object.contains(u"load"_s)))
        return unreadable();
    return load;
}

template<class Number>
bool readNumber(std::optional<Number>& into, const QJsonObject& object, const QString& key)
{
    const auto value = get(object, key);
    into = value ? Number::from(*value) : std::nullopt;
    return into.has_value() == object.contains(key);
}

std::optional<Phase> readPhase(const QJsonObject& object)
{
    const auto kind = kPhaseKindCodes.fromCode(object[u"kind"_s].toString());
    if (!kind)
        return std::nullopt;
    Phase phase{*kind, object[u"weeks"_s].toInt(), {}, object[u"template_phase"_s].toString()};
    for (const QJsonValue& row : object[u"doses"_s].toArray()) {
        const auto dose = prescriptionFromJson(row.toObject());
        if (!dose)
            return std::nullopt;
        phase.prescriptions.append(*dose);
    }
    return phase;
}

} // namespace

QJsonObject prescriptionToJson(const Prescription& dose)
{
    QJsonObject object{{u"exercise"_s, dose.exercise},
                       {u"side"_s, kSideCodes.toCode(dose.side)},
                       {u"sets"_s, dose.sets},
                       {u"repetitions"_s, dose.repetitions},
                       {u"per_day"_s, dose.timesPerDay},
                       {u"days"_s, dose.daysPerWeek},
                       {u"note"_s, dose.note}};
    put(object, u"hold"_s, dose.holdSeconds);
    put(object, u"up"_s, dose.upSeconds);
    put(object, u"down"_s, dose.downSeconds);
    put(object, u"rest"_s, dose.restSeconds);
    if (dose.load)
        object[u"load"_s] = toJson(*dose.load);
    put(object, u"target_effort"_s, valueOf(dose.targetEffort));
    put(object, u"effort_percent"_s, valueOf(dose.effortPercent));
    if (dose.weekdays)
        object[u"weekdays"_s] = dose.weekdays->bits();
    return object;
}

std::optional<Prescription> prescriptionFromJson(const QJsonObject& object)
{
    const auto side = kSideCodes.fromCode(object[u"side"_s].toString());
    if (!side || object[u"exercise"_s].toString().isEmpty())
        return std::nullopt;
    Prescription dose;
    dose.exercise = object[u"exercise"_s].toString();
    dose.side = *side;
    dose.sets = object[u"sets"_s].toInt();
    dose.repetitions = object[u"repetitions"_s].toInt();
    dose.holdSeconds = get(object, u"hold"_s);
    dose.upSeconds = get(object, u"up"_s);
    dose.downSeconds = get(object, u"down"_s);
    dose.restSeconds = get(object, u"rest"_s);
    const auto load = readLoad(object);
    if (!load || !readNumber(dose.targetEffort, object, u"target_effort"_s)
        || !readNumber(dose.effortPercent, object, u"effort_percent"_s))
        return std::nullopt;
    dose.load = *load;
    dose.timesPerDay = object[u"per_day"_s].toInt();
    dose.daysPerWeek = object[u"days"_s].toInt();
    if (object.contains(u"weekdays"_s)) {
        dose.weekdays = Weekdays::fromBits(object[u"weekdays"_s].toInt());
        if (!dose.weekdays)
            return std::nullopt;
    }
    dose.note = object[u"note"_s].toString();
    return dose;
}

QByteArray programmeToJson(const Programme& programme)
{
    QJsonArray phases;
    for (const Phase& phase : programme.phases) {
        QJsonArray doses;
        for (const Prescription& dose : phase.prescriptions)
            doses.append(prescriptionToJson(dose));
        phases.append(QJsonObject{{u"kind"_s, kPhaseKindCodes.toCode(phase.kind)},
                                  {u"weeks"_s, phase.weeks},
                                  {u"template_phase"_s, phase.templatePhase},
                                  {u"doses"_s, doses}});
    }
    QJsonArray adjuncts;
    for (const Adjunct& adjunct : programme.adjuncts)
        adjuncts.append(QJsonObject{{u"kind"_s, kAdjunctCodes.toCode(adjunct.kind)},
                                    {u"note"_s, adjunct.note}});
    QJsonObject object{{u"id"_s, programme.id.toString()},
                       {u"episode"_s, programme.episode.toString()},
                       {u"version"_s, programme.version},
                       {u"template"_s, programme.templateId},
                       {u"starts_on"_s, programme.startsOn.toString(Qt::ISODate)},
                       {u"exercise_limit"_s, programme.limits.exercise.value()},
                       {u"running_limit"_s, programme.limits.running.value()},
                       {u"running_plan"_s, programme.runningPlan},
                       {u"phases"_s, phases},
                       {u"adjuncts"_s, adjuncts},
                       {u"author"_s, programme.author.toString()},
                       {u"created_at"_s, programme.createdAt.toUTC().toString(Qt::ISODateWithMs)},
                       {u"change_reason"_s, programme.changeReason}};
    if (programme.signedBy) {
        object[u"signed_by"_s] = programme.signedBy->toString();
        object[u"signed_at"_s] = programme.signedAt.toUTC().toString(Qt::ISODateWithMs);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Programme> programmeFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto id = ProgrammeId::fromString(object[u"id"_s].toString());
    const auto episode = EpisodeId::fromString(object[u"episode"_s].toString());
    const auto author = AccountId::fromString(object[u"author"_s].toString());
    const auto exercise = PainScore::from(object[u"exercise_limit"_s].toInt(-1));
    const auto running = PainScore::from(object[u"running_limit"_s].toInt(-1));
    const QDate startsOn = QDate::fromString(object[u"starts_on"_s].toString(), Qt::ISODate);
    if (!id || !episode || !author || !exercise || !running || !startsOn.isValid())
        return unreadable();
    Programme programme{
        *id,
        *episode,
        object[u"version"_s].toInt(),
        object[u"template"_s].toString(),
        startsOn,
        {*exercise, *running},
        object[u"running_plan"_s].toString(),
        {},
        {},
        *author,
        QDateTime::fromString(object[u"created_at"_s].toString(), Qt::ISODateWithMs),
        object[u"change_reason"_s].toString(),
        AccountId::fromString(object[u"signed_by"_s].toString()),
        QDateTime::fromString(object[u"signed_at"_s].toString(), Qt::ISODateWithMs)};
    for (const QJsonValue& row : object[u"phases"_s].toArray()) {
        const auto phase = readPhase(row.toObject());
        if (!phase)
            return unreadable();
        programme.phases.append(*phase);
    }
    for (const QJsonValue& row : object[u"adjuncts"_s].toArray()) {
        const auto kind = kAdjunctCodes.fromCode(row[u"kind"_s].toString());
        if (!kind)
            return unreadable();
        programme.adjuncts.append({*kind, row[u"note"_s].toString()});
    }
    return programme;
}

} // namespace ach
