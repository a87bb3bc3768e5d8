// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intakemeasures.h"

#include "core/intake/intakequestion.h"

#include <optional>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kVisaA("visa_a.");

std::optional<double> numberOf(const Intake& intake, const QString& key)
{
    bool isNumber = false;
    const double number = intake.answers.value(key).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Both legs under one pattern of keys; empty unless both were tested.
QJsonObject bothLegs(const Intake& intake, const QString& pattern, Side affected)
{
    const QString left = pattern.arg(u"left"_s);
    const QString right = pattern.arg(u"right"_s);
    const bool isRight = affected == Side::Right;
    const auto involved = numberOf(intake, isRight ? right : left);
    const auto uninvolved = numberOf(intake, isRight ? left : right);
    if (!involved || !uninvolved)
        return {};
    return {{u"involved"_s, *involved}, {u"uninvolved"_s, *uninvolved}};
}

} // namespace

QList<IntakeMeasure> measuresOf(const Intake& intake, Side affected)
{
    QList<IntakeMeasure> measures;
    QJsonObject rises = bothLegs(intake, u"heel_rises_%1"_s, affected);
    if (!rises.isEmpty()) {
        if (const auto pain = numberOf(intake, u"heel_rise_pain"_s))
            rises.insert(u"involved_pain"_s, *pain);
        if (affected == Side::Both)
            rises.insert(u"both_sides_affected"_s, true);
        measures << IntakeMeasure{Instrument::HeelRise, rises};
    }
    const QJsonObject lunge = bothLegs(intake, u"knee_to_wall_%1_cm"_s, affected);
    if (!lunge.isEmpty())
        measures << IntakeMeasure{Instrument::KneeToWall, lunge};
    if (const auto pain = numberOf(intake, u"hop_pain"_s))
        measures << IntakeMeasure{Instrument::HopPain, {{u"pain"_s, *pain}}};
    return measures;
}

QJsonObject visaAFormOf(const Intake& intake)
{
    QJsonObject form;
    const QMap<QString, QString>& answers = intake.answers;
    for (auto answer = answers.constBegin(); answer != answers.constEnd(); ++answer) {
        if (!answer.key().startsWith(kVisaA) || answer.value() == QLatin1StringView(kUnknownAnswer))
            continue;
        const QString item = answer.key().mid(kVisaA.size());
        bool isNumber = false;
        const int points = answer->toInt(&isNumber);
        if (isNumber)
            form.insert(item, points);
        else if (answer.value() == u"yes" || answer.value() == u"no")
            form.insert(item, answer.value() == u"yes");
        else
            form.insert(item, answer.value());
    }
    return form;
}

} // namespace ach
