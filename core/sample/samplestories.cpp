// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplestories.h"

#include "core/intake/bodychart.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// Reads one object of the file. A word that no table knows is remembered, so that one check at the
/// end is enough.
class Reader {
public:
    Reader(const QDate& today, QString& broken) : m_today(today), m_broken(broken) { }

    SamplePerson person(const QJsonObject& json)
    {
        SamplePerson person{{m_ids.next<PatientId>()}, {}};
        Patient& patient = person.patient;
        patient.givenName = json[u"given"].toString();
        patient.familyName = json[u"family"].toString();
        const QDate birthday =
            QDate::fromString(u"2000-"_s + json[u"birthday"].toString(), Qt::ISODate);
        patient.birthDate = birthDate(birthday, json[u"age"].toInt());
        patient.recordedSex = code(kRecordedSexCodes, json[u"sex"]);
        patient.address = json[u"address"].toString();
        patient.phone = json[u"phone"].toString();
        patient.email = json[u"email"].toString();
        patient.generalPractitioner = json[u"gp"].toString();
        patient.language = json[u"language"].toString();
        patient.consent = {Answer::Yes, code(kAnswerCodes, json[u"share"]), {}};
        for (const QJsonValue& row : json[u"episodes"].toArray())
            person.episodes.append(episode(row.toObject(), patient));
        if (!person.episodes.isEmpty())
            patient.consent.askedOn = person.episodes.first().episode.openedOn;
        return person;
    }

private:
    template<class E, std::size_t N>
    E code(const Codes<E, N>& codes, const QJsonValue& value)
    {
        const auto known = codes.fromCode(value.toString());
        if (!known)
            m_broken = value.toString();
        return known.value_or(codes.rows[0].first);
    }
    QDate dayAgo(int ago) const { return m_today.addDays(-ago); }
    static SampleMoment moment(const QJsonObject& json, const QTime& usual)
    {
        return {json[u"ago"].toInt(),
                json.contains(u"at") ? QTime::fromString(json[u"at"].toString(), u"HH:mm") : usual};
    }
    static std::optional<int> number(const QJsonValue& value)
    {
        return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
    }
    /// The birth date that makes somebody `age` years old today.
    QDate birthDate(const QDate& birthday, int age) const
    {
        const bool ahead =
            std::pair(m_today.month(), m_today.day()) < std::pair(birthday.month(), birthday.day());
        return {m_today.year() - age - (ahead ? 1 : 0), birthday.month(), birthday.day()};
    }

    SampleEpisode episode(const QJsonObject& json, const Patient& patient)
    {
        SampleEpisode story{{m_ids.next<EpisodeId>(), patient.id}};
        story.opened = {json[u"opened_ago"].toInt(), QTime(8, 5)};
        story.episode.complaint = json[u"complaint"].toString();
        story.episode.side = code(kSideCodes, json[u"side"]);
        story.episode.onset = dayAgo(json[u"onset_ago"].toInt());
        story.episode.openedOn = dayAgo(story.opened.ago);
        if (const auto closedAgo = number(json[u"closed_ago"])) {
            story.closed = SampleMoment{*closedAgo, QTime(17, 30)};
            story.closingReason = json[u"closing_reason"].toString();
        }
        if (json.contains(u"intake"))
            story.intake = intake(json[u"intake"].toObject());
        if (json.contains(u"decision"))
            story.decision = decision(json[u"decision"].toObject());
        for (const QJsonValue& row : json[u"programmes"].toArray())
            story.programmes.append(programme(row.toObject(), story.episode.id));
        if (json.contains(u"diary"))
            story.diary = diary(json[u"diary"].toObject());
        for (const QJsonValue& row : json[u"outcomes"].toArray())
            story.outcomes.append(outcome(row.toObject()));
        for (const QJsonValue& row : json[u"notes"].toArray())
            story.notes.append(note(row.toObject()));
        return story;
    }

    SampleIntake intake(const QJsonObject& json)
    {
        SampleIntake story;
        story.when = moment(json, QTime(9, 0));
        story.finished = json[u"finished"].toBool();
        story.step = static_cast<IntakeStep>(json[u"step"].toInt());
        story.secondsUsed = json[u"seconds"].toInt();
        story.isScreened = json[u"screening"].toString() == u"complete";
        const QJsonObject answers = json[u"answers"].toObject();
        for (auto answer = answers.begin(); answer != answers.end(); ++answer)
            story.answers.insert(answer.key(), answer.value().toString());
        if (json.contains(u"load_history")) {
            const QJsonObject history{{u"weeks"_s, json[u"load_history"]}};
            story.answers.insert(
                u"load_history"_s,
                QString::fromUtf8(QJsonDocument(history).toJson(QJsonDocument::Compact)));
        }
        if (const auto ago = number(json[u"onset_ago"]))
            story.answers.insert(u"onset"_s, dayAgo(*ago).toString(Qt::ISODate));
        if (const auto ago = number(json[u"worsening"]))
            story.answers.insert(u"worsening"_s, dayAgo(*ago).toString(Qt::ISODate));
        else if (json.contains(u"worsening"))
            story.answers.insert(u"worsening"_s, json[u"worsening"].toString());
        story.answers.insert(u"body_chart"_s, bodyChart(json[u"chart"].toArray()));
        return story;
    }

    QString bodyChart(const QJsonArray& marks)
    {
        QJsonArray rows;
        for (const QJsonValue& mark : marks) {
            QJsonObject row = mark.toObject();
            row.insert(u"id"_s, m_ids.next<MarkId>().toString());
            rows.append(row);
        }
        const auto chart = BodyChart::fromJson({{u"marks"_s, rows}});
        if (!chart)
            m_broken = chart.error().detail;
        const QJsonObject json = chart ? chart->toJson() : QJsonObject();
        return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }

    static SampleDecision decision(const QJsonObject& json)
    {
        return {moment(json, QTime(12, 0)), json[u"decision"].toString(),
                json[u"reason"].toString()};
    }

    Prescription prescription(const QJsonObject& json)
    {
        Prescription dose;
        dose.exercise = json[u"exercise"].toString();
        dose.side = code(kSideCodes, json[u"side"]);
        dose.sets = json[u"sets"].toInt();
        dose.repetitions = json[u"repetitions"].toInt();
        dose.holdSeconds = number(json[u"hold"]);
        dose.upSeconds = number(json[u"up"]);
        dose.downSeconds = number(json[u"down"]);
        dose.restSeconds = number(json[u"rest"]);
        if (const auto grams = number(json[u"load_g"]))
            dose.load = Grams::from(*grams);
        dose.timesPerDay = json[u"per_day"].toInt();
        dose.daysPerWeek = json[u"days"].toInt();
        dose.note = json[u"note"].toString();
        return dose;
    }

    SampleEntry<Programme> programme(const QJsonObject& json, const EpisodeId& episode)
    {
        Programme programme{m_ids.next<ProgrammeId>(),
                            episode,
                            0,
                            json[u"template"].toString(),
                            dayAgo(json[u"starts_ago"].toInt()),
                            {},
                            json[u"running_plan"].toString(),
                            {},
                            {},
                            AccountId::fromUuid(episode.uuid()),
                            {}};
        const QJsonObject limits = json[u"limits"].toObject();
        programme.limits.exercise =
            PainScore::from(limits[u"exercise"].toInt()).value_or(PainScore::of(5));
        programme.limits.running =
            PainScore::from(limits[u"running"].toInt()).value_or(PainScore::of(5));
        for (const QJsonValue& row : json[u"phases"].toArray()) {
            Phase phase{code(kPhaseKindCodes, row[u"kind"]), row[u"weeks"].toInt(), {}};
            for (const QJsonValue& dose : row[u"prescriptions"].toArray())
                phase.prescriptions.append(prescription(dose.toObject()));
            programme.phases.append(phase);
        }
        for (const QJsonValue& row : json[u"adjuncts"].toArray())
            programme.adjuncts.append({code(kAdjunctCodes, row[u"kind"]), row[u"note"].toString()});
        return {moment(json, QTime(12, 10)), programme};
    }

    static SampleDiary diary(const QJsonObject& json)
    {
        SampleDiary diary;
        diary.fromAgo = json[u"from"].toInt();
        diary.toAgo = json[u"to"].toInt();
        diary.missingPercent = json[u"missing_percent"].toInt();
        diary.donePercent = json[u"done_percent"].toInt();
        for (const QChar weekday : json[u"run_weekdays"].toString())
            diary.runWeekdays.insert(weekday.digitValue());
        for (const QJsonValue& row : json[u"curve"].toArray()) {
            diary.curve.append({row[u"ago"].toInt(), row[u"during"].toDouble(),
                                row[u"after"].toDouble(), row[u"morning"].toDouble(),
                                row[u"stiffness"].toDouble(), row[u"run_m"].toDouble()});
        }
        return diary;
    }

    SampleEntry<QJsonObject> outcome(const QJsonObject& json) const
    {
        return {moment(json, QTime(12, 20)), json[u"answers"].toObject()};
    }

    SampleNote note(const QJsonObject& json)
    {
        SampleNote story;
        story.when = moment(json, QTime(12, 30));
        story.subjective = json[u"subjective"].toString();
        story.objective = json[u"objective"].toString();
        story.analysis = json[u"analysis"].toString();
        story.plan = json[u"plan"].toString();
        story.isSigned = json[u"signed"].toBool();
        if (const QJsonObject addendum = json[u"addendum"].toObject(); !addendum.isEmpty())
            story.addendum =
                SampleEntry<QString>{moment(addendum, QTime(16, 0)), addendum[u"text"].toString()};
        return story;
    }

    QDate m_today;
    QString& m_broken;
    SampleIds m_ids{kSampleStoryIds};
};

} // namespace

Result<SampleStories> SampleStories::builtIn(const QDate& today)
{
    QFile file(u":/demo/sampleclinic.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::Corrupt, u"sampleclinic.json is not in the program"_s};
    return fromJson(file.readAll(), today);
}

Result<SampleStories> SampleStories::fromJson(const QByteArray& text, const QDate& today)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const QJsonObject clinic = json[u"clinic"].toObject();
    const QJsonObject owner = json[u"owner"].toObject();
    SampleIds ids(kSampleClinicIds);
    SampleStories stories{{ids.next<ClinicId>(), clinic[u"name"].toString(),
                           clinic[u"address"].toString(), clinic[u"phone"].toString(),
                           clinic[u"opening_hours"].toString(), true},
                          {ids.next<AccountId>(), owner[u"name"].toString(),
                           owner[u"profession"].toString(), Role::Owner},
                          {},
                          {}};
    const QJsonObject screening = json[u"screening"].toObject();
    for (auto answer = screening.begin(); answer != screening.end(); ++answer)
        stories.screening.insert(answer.key(), answer.value().toString());
    QString broken;
    Reader reader(today, broken);
    for (const QJsonValue& person : json[u"people"].toArray())
        stories.people.append(reader.person(person.toObject()));
    if (!broken.isEmpty() || stories.people.isEmpty())
        return Error{Fault::Corrupt, u"sampleclinic.json: "_s + broken};
    return stories;
}

} // namespace ach
