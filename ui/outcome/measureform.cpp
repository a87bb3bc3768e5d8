// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome/measureform.h"

#include "core/outcome/ratingform.h"
#include "core/outcome/ratings.h"
#include "core/outcome/sidetests.h"

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

MeasureField fieldOf(const Question& question, Instrument instrument)
{
    MeasureField field;
    field.key = question.linkId;
    field.text = question.text;
    field.options = question.options;
    if (question.kind == Question::Kind::YesNo)
        field.kind = MeasureField::Kind::YesNo;
    else if (ratingForm(instrument))
        field.kind = MeasureField::Kind::Rating;
    else
        field.kind = question.isScale() ? MeasureField::Kind::Scale : MeasureField::Kind::Choice;
    return field;
}

QList<MeasureField> activities(const Question& group)
{
    QList<MeasureField> fields;
    for (int i = 0; i < kPsfsMostActivities; ++i) {
        MeasureField field;
        field.key = u"%1/%2"_s.arg(group.linkId).arg(i);
        field.kind = MeasureField::Kind::Activity;
        field.text = u"%1 %2"_s.arg(group.text).arg(i + 1);
        const auto scale = std::ranges::find(group.parts, u"score"_s, &Question::linkId);
        if (scale != group.parts.end())
            field.options = scale->options;
        fields << field;
    }
    return fields;
}

MeasureField number(MeasureField::Kind kind, const QString& key, const QString& text,
                    const QString& unit, double highest)
{
    MeasureField field;
    field.key = key;
    field.kind = kind;
    field.text = text;
    field.unit = unit;
    field.highest = highest;
    return field;
}

} // namespace

QList<MeasureField> MeasureForm::ofQuestionnaire(const Questionnaire& questionnaire)
{
    QList<MeasureField> fields;
    for (const Question& question : questionnaire.questions) {
        if (question.kind == Question::Kind::Group)
            fields += activities(question);
        else
            fields << fieldOf(question, questionnaire.instrument);
    }
    return fields;
}

QString MeasureForm::legName(bool isSore, std::optional<Side> sore)
{
    if (!sore || *sore == Side::Both)
        return isSore ? tr("Sore leg") : tr("Other leg");
    if (isSore)
        return *sore == Side::Right ? tr("Right leg, sore") : tr("Left leg, sore");
    return *sore == Side::Right ? tr("Left leg") : tr("Right leg");
}

QList<MeasureField> MeasureForm::ofTest(Instrument instrument, std::optional<Side> sore)
{
    using Kind = MeasureField::Kind;
    QList<MeasureField> fields;
    const InstrumentInfo info = instrumentInfo(instrument);
    const QStringList legs{u"involved"_s, u"uninvolved"_s};
    const auto nameOf = [&legs, sore](const QString& leg) {
        return legName(leg == legs.first(), sore);
    };
    switch (instrument) {
    case Instrument::HeelRise: {
        for (const QString& leg : legs) {
            MeasureField rises =
                number(Kind::HeelRises, leg, tr("Rises"), tr("rises"), kHeelRiseMost);
            rises.beginsSection = true;
            rises.section = nameOf(leg);
            fields << rises;
            fields << number(Kind::Number, leg + u"_mean_height_cm"_s, tr("Mean height"), tr("cm"),
                             kHeelRiseHighestCm);
            fields << number(Kind::Number, leg + u"_peak_height_cm"_s, tr("Peak height"), tr("cm"),
                             kHeelRiseHighestCm);
            MeasureField pain;
            pain.key = leg + u"_pain"_s;
            pain.text = tr("Pain during the test");
            pain.isPain = true;
            pain.options = {{u"0"_s, tr("No pain")}, {u"10"_s, tr("Worst imaginable")}};
            fields << pain;
            MeasureField stop;
            stop.key = leg + u"_stopped_by"_s;
            stop.kind = Kind::Choice;
            stop.text = tr("Why it ended");
            stop.options = {
                {kHeelRiseStopCodes.toCode(HeelRiseStop::HeelStaysDown), tr("Heel too low")},
                {kHeelRiseStopCodes.toCode(HeelRiseStop::PaceLost), tr("Pace lost")},
                {kHeelRiseStopCodes.toCode(HeelRiseStop::PositionLost), tr("Position lost")},
                {kHeelRiseStopCodes.toCode(HeelRiseStop::TooMuchSupport), tr("Hand support")},
                {kHeelRiseStopCodes.toCode(HeelRiseStop::Pain), tr("Pain")}};
            fields << stop;
        }
        MeasureField first;
        first.key = u"first_leg"_s;
        first.kind = Kind::Choice;
        first.text = tr("Tested first");
        for (const QString& leg : legs)
            first.options.append({leg, nameOf(leg)});
        first.beginsSection = true;
        fields << first;
        MeasureField both;
        both.key = u"both_sides_affected"_s;
        both.kind = Kind::YesNo;
        both.text = tr("Both sides are affected");
        fields << both;
        return fields;
    }
    case Instrument::KneeToWall:
    case Instrument::HopDistance:
        for (const QString& leg : legs)
            fields << number(Kind::Number, leg, nameOf(leg), tr("cm"), info.highest);
        return fields;
    case Instrument::MorningStiffness:
        return {number(Kind::Count, u"value"_s, tr("Minutes of stiffness after getting up"),
                       tr("min"), info.highest)};
    case Instrument::TendinsA:
        return {number(Kind::Number, u"value"_s, tr("Total of the official form"),
                       tr("of 100, higher is worse"), info.highest)};
    default:
        return {number(Kind::Count, u"value"_s, tr("Total of the official form"), tr("of 100"),
                       info.highest)};
    }
}

} // namespace ach
