// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome/outcometext.h"

#include "core/outcome/sidetests.h"
#include "ui/outcome/measureform.h"

#include <QLocale>

#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QLocale().toString(std::round(value * 10) / 10, 'g', 6);
}

} // namespace

QString OutcomeText::name(Instrument instrument)
{
    switch (instrument) {
    case Instrument::VisaA:
        return tr("VISA-A");
    case Instrument::VisaASedentary:
        return tr("VISA-A sedentary");
    case Instrument::TendinsA:
        return tr("TENDINS-A");
    case Instrument::Lefs:
        return tr("LEFS");
    case Instrument::FaamAdl:
        return tr("FAAM daily life");
    case Instrument::FaamSports:
        return tr("FAAM sport");
    case Instrument::Psfs:
        return tr("PSFS");
    case Instrument::Nprs:
        return tr("Pain (NPRS)");
    case Instrument::HeelRise:
        return tr("Heel rise");
    case Instrument::KneeToWall:
        return tr("Knee to wall");
    case Instrument::HopDistance:
        return tr("Hop for distance");
    case Instrument::HopPain:
        return tr("Pain in 10 hops");
    case Instrument::MorningStiffness:
        return tr("Morning stiffness");
    case Instrument::GlobalChange:
        return tr("Change overall");
    }
    Q_UNREACHABLE();
    return {};
}

QString OutcomeText::purpose(Instrument instrument)
{
    switch (instrument) {
    case Instrument::VisaA:
        return tr("Pain, function and sport with a sore Achilles tendon. 100 means no complaints.");
    case Instrument::VisaASedentary:
        return tr("The form for people without sport. Only its total is kept.");
    case Instrument::TendinsA:
        return tr("Severity of the tendinopathy. Score it on the official form; only the total is "
                  "kept.");
    case Instrument::Lefs:
        return tr("Function of the legs in 20 activities.");
    case Instrument::FaamAdl:
        return tr("Foot and ankle in daily life, 21 activities.");
    case Instrument::FaamSports:
        return tr("Foot and ankle in sport, 8 activities.");
    case Instrument::Psfs:
        return tr("One to five activities that the patient chose.");
    case Instrument::Nprs:
        return tr("Pain at several moments. They are never added up.");
    case Instrument::HeelRise:
        return tr(
            "Rises on one leg, knee straight, fingertips on the wall, 60 beats a minute: up on "
            "one, down on the next. Two minutes of rest between the legs.");
    case Instrument::KneeToWall:
        return tr("Big toe to the wall at the furthest point where the knee touches and the heel "
                  "stays down.");
    case Instrument::HopDistance:
        return tr("The best of three hops on each leg. Only when walking and a single heel rise "
                  "hurt at most 2.");
    case Instrument::HopPain:
        return tr("A common load test of the tendon.");
    case Instrument::MorningStiffness:
        return tr("Minutes of stiffness after getting up.");
    case Instrument::GlobalChange:
        return tr("Compared with the beginning, in seven steps.");
    }
    Q_UNREACHABLE();
    return {};
}

QString OutcomeText::value(Instrument instrument, double value)
{
    const InstrumentInfo info = instrumentInfo(instrument);
    switch (info.unit) {
    case MeasureUnit::Points:
        return tr("%1 of %2", "score").arg(number(value), number(info.highest));
    case MeasureUnit::Percent:
        return tr("%1 %").arg(number(value));
    case MeasureUnit::Repetitions:
        return tr("%n rise(s)", nullptr, static_cast<int>(value));
    case MeasureUnit::Centimetres:
        return tr("%1 cm").arg(number(value));
    case MeasureUnit::WholeMinutes:
        return tr("%1 min").arg(number(value));
    }
    Q_UNREACHABLE();
    return {};
}

QString OutcomeText::difference(Instrument instrument, double points)
{
    // A true minus sign, as wide as the plus.
    const QString sign = points > 0 ? u"+"_s : points < 0 ? u"\u2212"_s : u"\u00B1"_s;
    const QString size = sign + number(std::abs(points));
    switch (instrumentInfo(instrument).unit) {
    case MeasureUnit::Points:
    case MeasureUnit::Repetitions:
        return size;
    case MeasureUnit::Percent:
        return tr("%1 percent points").arg(size);
    case MeasureUnit::Centimetres:
        return tr("%1 cm").arg(size);
    case MeasureUnit::WholeMinutes:
        return tr("%1 min").arg(size);
    }
    Q_UNREACHABLE();
    return {};
}

QString OutcomeText::direction(Instrument instrument)
{
    return instrumentInfo(instrument).higherIsWorse ? tr("higher is worse") : QString();
}

QString OutcomeText::direction(const Change& change)
{
    switch (change.direction) {
    case ChangeDirection::Better:
        return tr("better");
    case ChangeDirection::Same:
        return tr("the same");
    case ChangeDirection::Worse:
        return tr("worse");
    }
    Q_UNREACHABLE();
    return {};
}

QString OutcomeText::meaning(const Change& change)
{
    switch (change.meaning) {
    case ChangeMeaning::CannotSay:
        return tr("Cannot say: no important change is known for this interval.");
    case ChangeMeaning::MayBeChance:
        return tr("May be chance.");
    case ChangeMeaning::BeyondError:
        return change.limits && change.limits->important
            ? tr("More than measurement error, less than patients notice.")
            : tr("More than measurement error.");
    case ChangeMeaning::Important:
        return tr("At or above the important change.");
    }
    Q_UNREACHABLE();
    return {};
}

QString OutcomeText::limits(Instrument instrument, const Change& change)
{
    if (!change.limits)
        return {};
    const ChangeLimits& limits = *change.limits;
    QStringList parts;
    if (limits.important) {
        QString text = tr("important from %1").arg(number(*limits.important));
        if (limits.interval)
            text += u' '
                + tr("(95 % interval %1 to %2)")
                      .arg(number(limits.interval->from), number(limits.interval->to));
        parts << text;
    }
    if (limits.error)
        parts << tr("measurement error %1").arg(number(*limits.error));
    else
        parts << tr("measurement error not known");
    if (instrument == Instrument::KneeToWall)
        parts << tr("%1 cm for the difference between the sides").arg(number(kKneeToWallSideError));
    parts << tr("source %1")
                 .arg(QLatin1StringView(limits.source.data(),
                                        static_cast<qsizetype>(limits.source.size())));
    return parts.join(u" · "_s);
}

QString OutcomeText::problem(const FormProblem& problem, const QString& item)
{
    switch (problem.kind) {
    case FormProblem::Kind::Missing:
        return tr("%1: no answer yet").arg(item);
    case FormProblem::Kind::NotOnTheForm:
        return tr("%1: a value that the form does not have").arg(item);
    case FormProblem::Kind::SeveralBranches:
        return tr("%1: only one of A, B and C").arg(item);
    case FormProblem::Kind::TooFewAnswered:
        return tr("Too many do not apply: there is no score from so few answers.");
    case FormProblem::Kind::TooMany:
        return tr("%1: more entries than the form has room for").arg(item);
    case FormProblem::Kind::TrainsWithoutActivity:
        return tr("Question 7 says no sport, question 8 counts minutes of it. Ask once more.");
    case FormProblem::Kind::LeftOut:
        return tr("%1: left out; the score is that of the others").arg(item);
    case FormProblem::Kind::OtherSideIsZero:
        return tr("The other side has none, so there is no symmetry.");
    case FormProblem::Kind::BothSidesAffected:
        return tr("Both sides are affected: look at the usual numbers, not at the symmetry.");
    case FormProblem::Kind::NeverAddedUp:
        return tr("Each rating stands for itself; there is no total.");
    }
    Q_UNREACHABLE();
    return {};
}

QStringList OutcomeText::heelRiseFacts(const FormScore& score, std::optional<Side> sore)
{
    QStringList heights;
    for (const TestedLeg leg : {TestedLeg::Involved, TestedLeg::Uninvolved}) {
        const QJsonValue height =
            score.details.value(u"peak_height_%1_cm"_s.arg(kTestedLegCodes.toCode(leg)));
        if (height.isDouble()) {
            heights << tr("%1 cm (%2)", "a height and its leg")
                           .arg(number(height.toDouble()),
                                MeasureForm::legName(leg == TestedLeg::Involved, sore));
        }
    }
    const QJsonValue symmetry = score.details.value(u"peak_height_lsi_percent"_s);
    if (symmetry.isDouble())
        heights << tr("%1 % symmetry").arg(QLocale().toString(std::round(symmetry.toDouble())));
    QStringList facts;
    if (!heights.isEmpty())
        facts << tr("Peak height: %1").arg(heights.join(u", "_s));
    const auto first = kTestedLegCodes.fromCode(score.details.value(u"first_leg"_s).toString());
    if (first)
        facts << tr("Tested first: %1")
                     .arg(MeasureForm::legName(*first == TestedLeg::Involved, sore));
    return facts;
}

QString OutcomeText::due(const DueOutcome& due, const QDate& today)
{
    const QString moment = due.week == 0 ? tr("baseline") : tr("week %1").arg(due.week);
    const auto late = static_cast<int>(due.due.daysTo(today));
    if (late < 0)
        return tr("%1, due in %n day(s)", nullptr, -late).arg(moment);
    if (late == 0)
        return tr("%1, due today").arg(moment);
    return tr("%1, due for %n day(s)", nullptr, late).arg(moment);
}

QString OutcomeText::fault(const WordingFault& fault)
{
    switch (fault.kind) {
    case WordingFault::Kind::NotAQuestionnaire:
        return tr("This file is no FHIR Questionnaire.");
    case WordingFault::Kind::UnknownInstrument:
        return tr("Its name “%1” is none of the questionnaires here.").arg(fault.item);
    case WordingFault::Kind::LanguageMissing:
        return tr("The file does not say its language.");
    case WordingFault::Kind::TextMissing:
        return tr("Item “%1” has no words.").arg(fault.item);
    case WordingFault::Kind::ItemMissing:
        return tr("Item “%1” is missing, so it could not be scored.").arg(fault.item);
    case WordingFault::Kind::ItemUnknown:
        return tr("The questionnaire has no item “%1”, or has it once only.").arg(fault.item);
    case WordingFault::Kind::OptionsDiffer:
        return tr("Item “%1” has other answers than the scoring knows.").arg(fault.item);
    }
    Q_UNREACHABLE();
    return {};
}

QString OutcomeText::wording(Wording wording)
{
    return wording == Wording::Official ? tr("Official wording, loaded by the clinic")
                                        : tr("Paraphrase, not the validated wording");
}

} // namespace ach
