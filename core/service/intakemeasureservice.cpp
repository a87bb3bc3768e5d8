// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/intakemeasureservice.h"

#include "core/intake/intakefindings.h"
#include "core/intake/intakemeasures.h"
#include "core/outcome/formjson.h"
#include "core/service/outcomeservice.h"
#include "core/storage/outcomerepository.h"

#include <QJsonDocument>

#include <algorithm>

namespace ach {

namespace {

auto hasAnswers(const QJsonObject& answers)
{
    return [answers](const Outcome& outcome) {
        return QJsonDocument::fromJson(outcome.answers.toUtf8()).object() == answers;
    };
}

QString compact(const QJsonObject& answers)
{
    return QString::fromUtf8(QJsonDocument(answers).toJson(QJsonDocument::Compact));
}

} // namespace

Status recordMeasuresOf(const ServiceContext& context, const Intake& intake, const Episode& episode)
{
    const QList<IntakeMeasure> measures = measuresOf(intake, episode.side);
    for (const IntakeMeasure& measure : measures) {
        const auto score = scoreForm(measure.instrument, measure.answers);
        if (!score || score->status != OutcomeStatus::Ok)
            continue;
        const QString instrument = kInstrumentCodes.toCode(measure.instrument);
        const auto earlier =
            OutcomeRepository(context.database).ofInstrument(episode.id, instrument);
        if (!earlier)
            return earlier.error();
        if (std::ranges::any_of(*earlier, hasAnswers(measure.answers)))
            continue;
        Outcome outcome{{}, episode.id, instrument, {}, context.clock.today(), {}, score->total};
        if (instrumentInfo(measure.instrument).comparesSides)
            outcome.side = episode.side;
        outcome.answers = compact(measure.answers);
        outcome.status = score->status;
        outcome.filledInBy = FilledInBy::Clinician;
        if (auto status = OutcomeService(context).record(outcome); !status)
            return status;
    }
    return Done{};
}

Status recordVisaAOf(const ServiceContext& context, const Intake& intake, const Episode& episode,
                     IntakeAnswered answered)
{
    const VisaAScore score = scoreVisaA(visaAAnswersOf(intake));
    if (score.status != OutcomeStatus::Ok)
        return Done{};
    const QJsonObject form = visaAFormOf(intake);
    const QString instrument = kInstrumentCodes.toCode(Instrument::VisaA);
    const auto earlier = OutcomeRepository(context.database).ofInstrument(episode.id, instrument);
    if (!earlier)
        return earlier.error();
    const auto isSame = hasAnswers(form);
    const bool isKnown = answered == IntakeAnswered::Now
        ? !earlier->isEmpty() && isSame(earlier->last())
        : std::ranges::any_of(*earlier, isSame);
    if (isKnown)
        return Done{};
    Outcome outcome{
        {},          episode.id, instrument, std::nullopt, context.clock.today(), compact(form),
        *score.total};
    outcome.status = score.status;
    return OutcomeService(context).record(outcome);
}

} // namespace ach
