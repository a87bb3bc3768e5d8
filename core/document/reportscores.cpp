// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/reportparagraphs.h"
#include "core/outcome/outcomehistory.h"
#include "core/review/dueoutcomes.h"

#include <algorithm>
#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysOfAWeek = 7;

QString number(double value, const SheetTexts& texts)
{
    return texts.locale().toString(std::round(value * 10) / 10, 'g', 6);
}

/// A true minus sign, as wide as the plus.
QString difference(double points, const SheetTexts& texts)
{
    const QString sign = points > 0 ? u"+"_s : points < 0 ? u"\u2212"_s : u"\u00B1"_s;
    return sign + number(std::abs(points), texts);
}

QString shortDay(const QDate& day, const SheetTexts& texts)
{
    return texts.locale().toString(day, texts.text(u"date.short"_s));
}

/// What may be said of the change and what it is held against.
QString meaningOf(const Change& change, const SheetTexts& texts)
{
    const QString better = change.direction == ChangeDirection::Better ? u"direction.better"_s
        : change.direction == ChangeDirection::Worse                   ? u"direction.worse"_s
                                                                       : u"direction.same"_s;
    const ChangeLimits limits = change.limits.value_or(ChangeLimits{});
    const QString error = limits.error ? number(*limits.error, texts) : QString();
    const QString important = limits.important ? number(*limits.important, texts) : QString();
    QString words;
    switch (change.meaning) {
    case ChangeMeaning::CannotSay:
        words = texts.text(u"meaning.cannotSay"_s);
        break;
    case ChangeMeaning::MayBeChance:
        words = limits.error ? texts.text(u"meaning.error"_s, {error})
                             : texts.text(u"meaning.chance"_s, {important});
        break;
    case ChangeMeaning::BeyondError:
        words = limits.important ? texts.text(u"meaning.beyondNotImportant"_s, {error, important})
                                 : texts.text(u"meaning.beyond"_s, {error});
        break;
    case ChangeMeaning::Important:
        words = limits.error ? texts.text(u"meaning.importantBeyond"_s, {important, error})
                             : texts.text(u"meaning.important"_s, {important});
        break;
    }
    return texts.text(u"meaning.line"_s, {texts.text(better), words});
}

/// What is told beside the number of the involved leg.
QString symmetryOf(const FormScore& score, const SheetTexts& texts)
{
    const QJsonValue percent = score.details[u"lsi_percent"];
    if (!percent.isDouble())
        return {};
    return texts.text(u"meaning.symmetry"_s, {number(percent.toDouble(), texts)});
}

QString nameOf(Instrument instrument, const SheetTexts& texts)
{
    return texts.text(u"instrument."_s + kInstrumentCodes.toCode(instrument));
}

std::optional<ReportScore> scoreOf(Instrument instrument, const QList<Outcome>& oldestFirst,
                                   const SheetTexts& texts)
{
    const QList<HistoryRow> history = outcomeHistory(instrument, oldestFirst);
    const auto newest = std::ranges::find_if(
        history, [](const HistoryRow& row) { return row.score.compared.has_value(); });
    if (newest == history.end())
        return std::nullopt;
    ReportScore score;
    score.name = nameOf(instrument, texts);
    score.now = number(*newest->score.compared, texts);
    score.nowDay = shortDay(newest->outcome.takenOn, texts);
    score.meaning = texts.text(u"meaning.once"_s);
    if (const auto& change = newest->sinceFirst) {
        const auto days = static_cast<qint64>(std::round(change->weeks * kDaysOfAWeek));
        score.before = number(newest->firstValue, texts);
        score.beforeDay = shortDay(newest->outcome.takenOn.addDays(-days), texts);
        score.change = difference(change->points, texts);
        score.meaning = meaningOf(*change, texts);
    }
    if (const QString symmetry = symmetryOf(newest->score, texts); !symmetry.isEmpty())
        score.meaning += u". "_s + symmetry;
    return score;
}

} // namespace

QList<ReportScore> reportScores(const ReportRecord& record, const ReportWords& words)
{
    const QList<Instrument> followed = followedInstruments();
    QList<ReportScore> scores;
    for (const Instrument instrument : allInstruments()) {
        QList<Outcome> own;
        std::ranges::copy_if(record.outcomes, std::back_inserter(own), [&](const Outcome& outcome) {
            return outcome.instrument == kInstrumentCodes.toCode(instrument);
        });
        if (const auto score = scoreOf(instrument, own, words.report)) {
            scores.append(*score);
        } else if (followed.contains(instrument) || !own.isEmpty()) {
            ReportScore missing;
            missing.name = nameOf(instrument, words.report);
            // A form that was begun and has no total is not a measurement.
            missing.meaning =
                words.report.text(own.isEmpty() ? u"meaning.notMeasured"_s : u"meaning.noTotal"_s);
            scores.append(missing);
        }
    }
    return scores;
}

} // namespace ach
