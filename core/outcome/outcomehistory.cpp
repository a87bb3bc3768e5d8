// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/outcomehistory.h"

#include "core/outcome/formjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QJsonObject answersOf(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

FormScore scoreOf(Instrument instrument, const Outcome& outcome)
{
    const auto score = scoreForm(instrument, answersOf(outcome.answers));
    if (score && score->status == outcome.status && score->compared)
        return *score;
    FormScore kept;
    kept.status = outcome.status;
    kept.total = outcome.total;
    // The total of these is a symmetry, not the value that is followed.
    const bool followsTotal =
        instrument != Instrument::HeelRise && instrument != Instrument::HopDistance;
    if (followsTotal)
        kept.compared = outcome.total;
    return kept;
}

QStringList seriesKey(Instrument instrument, const Outcome& outcome)
{
    if (instrument != Instrument::Psfs)
        return {};
    QStringList names = psfsActivityNames(outcome.answers);
    for (QString& name : names)
        name = name.simplified().toCaseFolded();
    names.sort();
    return names;
}

} // namespace

QStringList psfsActivityNames(const QString& answers)
{
    QStringList names;
    const QJsonArray activities = answersOf(answers)[u"activities"].toArray();
    for (const QJsonValue& activity : activities)
        names << activity[u"name"].toString();
    return names;
}

QList<HistoryRow> outcomeHistory(Instrument instrument, const QList<Outcome>& oldestFirst)
{
    QList<HistoryRow> rows;
    for (qsizetype i = 0; i < oldestFirst.size(); ++i) {
        const Outcome& outcome = oldestFirst.at(i);
        if (i + 1 < oldestFirst.size() && oldestFirst.at(i + 1).takenOn == outcome.takenOn)
            continue;
        HistoryRow row{outcome, scoreOf(instrument, outcome), {}, {}};
        const QStringList key = seriesKey(instrument, outcome);
        const auto inSeries = [&](const HistoryRow& other) {
            return other.score.compared && seriesKey(instrument, other.outcome) == key;
        };
        const auto first = std::ranges::find_if(rows, inSeries);
        if (row.score.compared && first != rows.end()) {
            const auto last = std::find_if(rows.rbegin(), rows.rend(), inSeries);
            const int activities = std::max(1, static_cast<int>(key.size()));
            const auto against = [&](const HistoryRow& other) {
                return changeBetween(instrument, {*other.score.compared, other.outcome.takenOn},
                                     {*row.score.compared, outcome.takenOn}, activities);
            };
            row.firstValue = *first->score.compared;
            row.sinceFirst = against(*first);
            row.sinceLast = against(*last);
        }
        rows << row;
    }
    std::ranges::reverse(rows);
    return rows;
}

} // namespace ach
