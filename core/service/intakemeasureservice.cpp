// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/intakemeasureservice.h"

#include "core/intake/intakemeasures.h"
#include "core/outcome/formjson.h"
#include "core/service/outcomeservice.h"
#include "core/storage/outcomerepository.h"

#include <QJsonDocument>

#include <algorithm>

namespace ach {

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
        const bool isKnown = std::ranges::any_of(*earlier, [&measure](const Outcome& outcome) {
            return QJsonDocument::fromJson(outcome.answers.toUtf8()).object() == measure.answers;
        });
        if (isKnown)
            continue;
        Outcome outcome{{}, episode.id, instrument, {}, context.clock.today(), {}, score->total};
        if (instrumentInfo(measure.instrument).comparesSides)
            outcome.side = episode.side;
        outcome.answers =
            QString::fromUtf8(QJsonDocument(measure.answers).toJson(QJsonDocument::Compact));
        outcome.status = score->status;
        outcome.filledInBy = FilledInBy::Clinician;
        if (auto status = OutcomeService(context).record(outcome); !status)
            return status;
    }
    return Done{};
}

} // namespace ach
