// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/formjson.h"

#include "core/outcome/formreader.h"
#include "core/outcome/ratingform.h"
#include "core/outcome/ratings.h"
#include "core/outcome/sidetests.h"
#include "core/outcome/visaajson.h"

#include <QJsonArray>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

/// The score when everything was readable.
Result<FormScore> finished(const FormReader& reader, const FormScore& score)
{
    if (auto status = reader.finish(); !status)
        return status.error();
    return score;
}

Result<FormScore> readRatings(FormReader& reader, const RatingForm& form)
{
    QList<FormAnswer> answers;
    bool singly = false;
    for (int number = 1; number <= form.items; ++number) {
        answers << reader.answer({ratingKey(number)}, form.hasNotApplicable);
        singly = singly || answers.last().kind != FormAnswer::Kind::Missing;
    }
    const auto listed = reader.answers({u"items"_s, u"answers"_s}, form.hasNotApplicable);
    if (listed.size() > form.items || (singly && !listed.isEmpty()))
        reader.refuse(u"items"_s,
                      u"a list of %1 answers, and then no single items"_s.arg(form.items));
    return finished(reader, scoreRatings(form, listed.isEmpty() ? answers : listed));
}

PsfsActivity readActivity(FormReader& outer, const QJsonValue& value)
{
    if (!value.isObject()) {
        if (value.isDouble())
            return {{}, FormAnswer::of(value.toDouble())};
        if (!value.isNull())
            outer.refuse(u"activities"_s, u"a list of {\"name\": ..., \"score\": 0 to 10}"_s);
        return {};
    }
    FormReader reader(value.toObject(), u"an activity"_s);
    PsfsActivity activity;
    activity.name = reader.text({u"name"_s, u"activity"_s});
    activity.score = reader.answer({u"score"_s, u"value"_s, u"rating"_s});
    if (const auto status = reader.finish(); !status)
        outer.refuse(u"activities"_s, status.error().detail);
    return activity;
}

Result<FormScore> readPsfs(FormReader& reader)
{
    QList<PsfsActivity> activities;
    const QJsonValue listed = reader.value({u"activities"_s, u"items"_s});
    if (!listed.isUndefined() && !listed.isArray())
        reader.refuse(u"activities"_s, u"a list of {\"name\": ..., \"score\": 0 to 10}"_s);
    const QJsonArray list = listed.toArray();
    for (const QJsonValue& one : list)
        activities << readActivity(reader, one);
    const auto scores = reader.answers({u"scores"_s});
    if (!activities.isEmpty() && !scores.isEmpty())
        reader.refuse(u"scores"_s, u"either activities or scores"_s);
    for (const FormAnswer& score : scores)
        activities << PsfsActivity{{}, score};
    return finished(reader, scorePsfs(activities));
}

Result<FormScore> readNprs(FormReader& reader)
{
    const QList<NprsRating> ratings{
        {NprsMoment::Single, reader.answer({u"score"_s, u"value"_s, u"pain"_s})},
        {NprsMoment::Rest, reader.answer({u"rest"_s})},
        {NprsMoment::Worst24h, reader.answer({u"worst_24h"_s, u"worst_last_24h"_s, u"worst"_s})},
        {NprsMoment::During, reader.answer({u"during"_s, u"during_load_test"_s})},
        {NprsMoment::After, reader.answer({u"after"_s})},
        {NprsMoment::NextMorning, reader.answer({u"next_morning"_s})}};
    return finished(reader, scoreNprs(ratings));
}

HeelRiseLeg readLeg(FormReader& reader, const QString& leg)
{
    const auto key = [&leg](QStringView end) { return QString(leg + end); };
    HeelRiseLeg values;
    values.repetitions = reader.answer({leg, key(u"_repetitions"), key(u"_reps")});
    values.meanHeightCm = reader.answer({key(u"_mean_height_cm"), key(u"_height_cm")});
    values.peakHeightCm = reader.answer({key(u"_peak_height_cm")});
    values.pain = reader.answer({key(u"_pain")});
    const QString stop = reader.text({key(u"_stopped_by")});
    values.stoppedBy = kHeelRiseStopCodes.fromCode(stop);
    if (!stop.isEmpty() && !values.stoppedBy) {
        QStringList known;
        for (const auto& row : kHeelRiseStopCodes.rows)
            known << QLatin1StringView(row.second);
        reader.refuse(key(u"_stopped_by"), known.join(u", "_s));
    }
    return values;
}

Result<FormScore> readHeelRise(FormReader& reader)
{
    HeelRiseTest test;
    test.involved = readLeg(reader, u"involved"_s);
    test.uninvolved = readLeg(reader, u"uninvolved"_s);
    test.bothSidesAffected = reader.flag(u"both_sides_affected"_s);
    const QString first = reader.text({u"first_leg"_s});
    test.firstLeg = kTestedLegCodes.fromCode(first);
    if (!first.isEmpty() && !test.firstLeg)
        reader.refuse(u"first_leg"_s, u"involved, uninvolved, null"_s);
    return finished(reader, scoreHeelRise(test));
}

Result<FormScore> readKneeToWall(FormReader& reader)
{
    const FormAnswer involved = reader.answer({u"involved"_s, u"involved_cm"_s});
    const FormAnswer uninvolved = reader.answer({u"uninvolved"_s, u"uninvolved_cm"_s});
    return finished(reader, scoreKneeToWall(involved, uninvolved));
}

Result<FormScore> readHopDistance(FormReader& reader)
{
    const auto involved = reader.answers({u"involved"_s, u"involved_cm"_s});
    const auto uninvolved = reader.answers({u"uninvolved"_s, u"uninvolved_cm"_s});
    return finished(reader, scoreHopDistance(involved, uninvolved));
}

Result<FormScore> readSingleValue(FormReader& reader, Instrument instrument)
{
    QStringList keys{u"value"_s, u"total"_s, u"score"_s};
    if (instrument == Instrument::HopPain)
        keys << u"pain"_s;
    if (instrument == Instrument::MorningStiffness)
        keys << u"minutes"_s;
    const FormAnswer answer = reader.answer(keys);
    return finished(reader, scoreSingleValue(instrument, answer));
}

FormProblem::Kind kindOf(VisaAProblem::Kind kind)
{
    switch (kind) {
    case VisaAProblem::Kind::Missing:
        return FormProblem::Kind::Missing;
    case VisaAProblem::Kind::NotOnTheForm:
        return FormProblem::Kind::NotOnTheForm;
    case VisaAProblem::Kind::SeveralBranches:
        return FormProblem::Kind::SeveralBranches;
    case VisaAProblem::Kind::TrainsWithoutActivity:
        break;
    }
    return FormProblem::Kind::TrainsWithoutActivity;
}

Result<FormScore> readVisaA(const QJsonObject& object)
{
    const auto answers = visaAAnswersFromJson(object);
    if (!answers)
        return answers.error();
    const VisaAScore visaA = scoreVisaA(*answers);
    FormScore score;
    score.status = visaA.status;
    if (visaA.total)
        score.total = *visaA.total;
    score.compared = score.total;
    for (const VisaAProblem& problem : visaA.problems)
        score.problems << FormProblem{kVisaAItemCodes.toCode(problem.item), kindOf(problem.kind),
                                      visaAAllowedValues(problem.item)};
    return score;
}

QString sentence(const FormProblem& problem)
{
    const QString item = problem.item.isEmpty() ? u"the form"_s : problem.item;
    switch (problem.kind) {
    case FormProblem::Kind::Missing:
        return u"%1: missing"_s.arg(item);
    case FormProblem::Kind::NotOnTheForm:
        return u"%1: not on the form; allowed: %2"_s.arg(item, problem.allowed);
    case FormProblem::Kind::SeveralBranches:
        return u"%1: more than one branch is filled in"_s.arg(item);
    case FormProblem::Kind::TooFewAnswered:
        return u"%1: too few answers for a total; %2"_s.arg(item, problem.allowed);
    case FormProblem::Kind::TooMany:
        return u"%1: more than the form has; allowed: %2"_s.arg(item, problem.allowed);
    case FormProblem::Kind::TrainsWithoutActivity:
        return u"%1: no sport, yet item 8 counts training minutes; please check"_s.arg(item);
    case FormProblem::Kind::LeftOut:
        return u"%1: missing; the score is that of the items with an answer"_s.arg(item);
    case FormProblem::Kind::OtherSideIsZero:
        return u"%1: zero, so the symmetry is undefined"_s.arg(item);
    case FormProblem::Kind::BothSidesAffected:
        return u"both sides are affected: symmetry says nothing, use the norms"_s;
    case FormProblem::Kind::NeverAddedUp:
        break;
    }
    return u"ratings of different moments are never added up: no total"_s;
}

} // namespace

Result<FormScore> scoreForm(Instrument instrument, const QJsonObject& answers)
{
    FormReader reader(answers, kInstrumentCodes.toCode(instrument));
    if (const auto form = ratingForm(instrument))
        return readRatings(reader, *form);
    if (isSingleValue(instrument))
        return readSingleValue(reader, instrument);
    switch (instrument) {
    case Instrument::VisaA:
        return readVisaA(answers);
    case Instrument::Psfs:
        return readPsfs(reader);
    case Instrument::Nprs:
        return readNprs(reader);
    case Instrument::HeelRise:
        return readHeelRise(reader);
    case Instrument::KneeToWall:
        return readKneeToWall(reader);
    default:
        return readHopDistance(reader);
    }
}

QJsonObject toJson(Instrument instrument, const FormScore& score)
{
    QJsonArray problems;
    for (const FormProblem& problem : score.problems)
        problems << sentence(problem);
    QJsonObject answer = score.details;
    answer.insert(u"instrument"_s, kInstrumentCodes.toCode(instrument));
    answer.insert(u"status"_s, kOutcomeStatusCodes.toCode(score.status).toUpper());
    answer.insert(u"total"_s, score.total ? QJsonValue(*score.total) : QJsonValue());
    answer.insert(u"problems"_s, problems);
    return answer;
}

} // namespace ach
