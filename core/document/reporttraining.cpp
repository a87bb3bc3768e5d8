// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bidi.h"
#include "core/document/homesheetbuilder.h"
#include "core/document/reportparagraphs.h"
#include "core/programme/planhistory.h"
#include "core/programme/plateau.h"
#include "core/programme/returntorun.h"

#include <algorithm>
#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWeek = 7;
constexpr int kFewestMornings = 3; // as for the mean of a week in the advice [APP]

QString phaseName(PhaseKind kind, const SheetTexts& texts)
{
    return texts.text(u"phase."_s + kPhaseKindCodes.toCode(kind));
}

QString capital(const QString& text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.sliced(1);
}

/// How the days of the window stand against the limit that held on them.
struct PainCount {
    int noted = 0; ///< days with a score during or after
    int within = 0;
    int above = 0;
    int unknown = 0; ///< noted, and a score or a limit is missing
};

PainCount countPain(const ReportRecord& record)
{
    const QList<PhaseSpan> phases = phaseSpans(record.versions, record.today);
    PainCount count;
    for (const DiaryDay& day : record.diary) {
        const bool isInWindow =
            day.day >= record.today.addDays(-kReportDays) && day.day < record.today;
        if (!isInWindow || (!day.painDuring && !day.painAfter))
            continue;
        ++count.noted;
        const auto limits = limitsOn(phases, day.day);
        if (!limits) {
            ++count.unknown;
            continue;
        }
        const PainScore limit = limitInUse(day, *limits);
        const bool isAbove = (day.painDuring && *day.painDuring > limit)
            || (day.painAfter && *day.painAfter > limit);
        // A score that is missing could have been above.
        if (isAbove)
            ++count.above;
        else if (day.painDuring && day.painAfter)
            ++count.within;
        else
            ++count.unknown;
    }
    return count;
}

/// The mean of the mornings noted from `first` on for a week; empty with too few of them.
std::optional<double> morningMean(const QList<DiaryDay>& diary, const QDate& first)
{
    int sum = 0;
    int noted = 0;
    for (const DiaryDay& day : diary) {
        if (day.day >= first && day.day < first.addDays(kWeek) && day.painNextMorning) {
            sum += day.painNextMorning->value();
            ++noted;
        }
    }
    if (noted < kFewestMornings)
        return std::nullopt;
    return static_cast<double>(sum) / noted;
}

QString oneDecimal(double value, const SheetTexts& texts)
{
    return texts.locale().toString(value, 'f', 1);
}

QString morningsText(const ReportRecord& record, const SheetTexts& texts)
{
    const auto now = morningMean(record.diary, record.today.addDays(-kWeek));
    if (!now)
        return texts.text(u"pain.morningsMissing"_s);
    const auto first = std::ranges::find_if(
        record.diary, [](const DiaryDay& day) { return day.painNextMorning.has_value(); });
    const auto before = first != record.diary.end() && first->day.daysTo(record.today) > 2 * kWeek
        ? morningMean(record.diary, first->day)
        : std::nullopt;
    if (!before)
        return texts.text(u"pain.morningsNow"_s, {oneDecimal(*now, texts)});
    return texts.text(
        u"pain.mornings"_s,
        {oneDecimal(*now, texts), oneDecimal(*before, texts), texts.longDate(first->day)});
}

QString ladderText(const ReportRecord& record, const SheetTexts& texts)
{
    const QList<PhaseSpan> phases = phaseSpans(record.versions, record.today);
    const auto running = std::ranges::find(phases, PhaseKind::Running, &PhaseSpan::kind);
    if (running == phases.end())
        return {};
    const RunAdvice ladder =
        followLadder(judgedSessions(record.diary, record.sessions, phases), running->first);
    const RunStep& step = kRunLadder.at(static_cast<std::size_t>(ladder.step.value() - 1));
    return texts.text(step.walkMinutes == 0 ? u"running.ladderWhole"_s : u"running.ladder"_s,
                      {texts.longDate(running->first), QString::number(ladder.step.value()),
                       QString::number(kRunLadder.size()), QString::number(step.runMinutes),
                       QString::number(step.walkMinutes), QString::number(step.repeats)});
}

QString releaseText(const ReportRecord& record, const SheetTexts& texts)
{
    const Answer answer = record.release ? record.release->answers.isReleased : Answer::NotAsked;
    if (answer == Answer::Yes)
        return texts.text(u"running.released"_s,
                          {texts.longDate(record.release->decidedAt.toLocalTime().date())});
    return texts.text(answer == Answer::No ? u"running.notReleased"_s : u"running.notDecided"_s);
}

QString exerciseLine(const SheetExercise& exercise, const ReportRecord& record)
{
    QStringList parts{exercise.name + u": "_s + doseText(exercise.sets, exercise.repetitions)};
    if (exercise.holdSeconds)
        parts.append(QString::number(*exercise.holdSeconds) + u" s"_s);
    if (!exercise.loadText.isEmpty())
        parts.append(exercise.loadText);
    parts.append(exercise.oftenText);
    if (exercise.side != record.episode.side)
        parts.append(exercise.sideText);
    return u"\u2013 "_s + parts.join(u", "_s);
}

} // namespace

QString reportPain(const ReportRecord& record, const ReportWords& words)
{
    const SheetTexts& texts = words.report;
    const PainCount count = countPain(record);
    QStringList sentences;
    if (count.noted == 0) {
        sentences.append(texts.text(u"pain.none"_s));
    } else {
        sentences.append(texts.text(u"pain.noted"_s,
                                    {QString::number(count.noted), QString::number(kReportDays)}));
        sentences.append(texts.text(u"pain.within"_s,
                                    {QString::number(count.within), QString::number(count.above)}));
        if (count.unknown > 0)
            sentences.append(texts.text(u"pain.unknown"_s, {QString::number(count.unknown)}));
    }
    sentences.append(morningsText(record, texts));
    if (!record.versions.isEmpty()) {
        const PainLimits& limits = record.versions.last().limits;
        sentences.append(texts.text(
            u"pain.limits"_s,
            {QString::number(limits.exercise.value()), QString::number(limits.running.value())}));
    }
    return sentences.join(u' ');
}

QString reportAdherence(const ReportRecord& record, const ReportWords& words)
{
    const SheetTexts& texts = words.report;
    if (record.versions.isEmpty())
        return texts.text(u"adherence.noProgramme"_s);
    const QDate first =
        std::max(record.today.addDays(-kReportDays), record.versions.first().startsOn);
    const QDate last = record.today.addDays(-1);
    const AdherenceCount count = first <= last
        ? countAdherence(record.diary, record.versions, first, last)
        : AdherenceCount{};
    if (count.planned == 0)
        return texts.text(u"adherence.nonePlanned"_s);
    const QStringList numbers{texts.longDate(first), QString::number(count.done),
                              QString::number(count.planned), QString::number(count.unknown)};
    if (count.done == 0 && count.unknown >= count.planned)
        return texts.text(u"adherence.unknown"_s, numbers);
    return texts.text(count.unknown == 0 ? u"adherence.known"_s : u"adherence.partly"_s, numbers);
}

QString reportRunning(const ReportRecord& record, const ReportWords& words)
{
    const SheetTexts& texts = words.report;
    int metres = 0;
    int noted = 0;
    for (QDate day = record.today.addDays(-kWeek); day < record.today; day = day.addDays(1)) {
        const auto own = std::ranges::find(record.diary, day, &DiaryDay::day);
        std::optional<int> ran;
        if (own != record.diary.end() && own->run)
            ran = own->run->value();
        for (const TrainingSession& session : record.sessions) {
            // The diary's distance stands; sessions fill what it leaves open.
            const bool fills = session.day == day && session.kind == SessionKind::Run
                && session.distance && !(own != record.diary.end() && own->run);
            if (fills)
                ran = ran.value_or(0) + session.distance->value();
        }
        metres += ran.value_or(0);
        noted += ran ? 1 : 0;
    }
    QStringList sentences;
    if (const QString ladder = ladderText(record, texts); !ladder.isEmpty())
        sentences.append(ladder);
    else
        sentences.append(releaseText(record, texts));
    if (noted == 0)
        sentences.append(texts.text(u"running.none"_s));
    else if (noted == kWeek)
        sentences.append(texts.text(u"running.week"_s, {oneDecimal(metres / 1000.0, texts)}));
    else
        sentences.append(texts.text(u"running.weekPart"_s,
                                    {oneDecimal(metres / 1000.0, texts), QString::number(noted)}));
    return sentences.join(u' ');
}

QString reportProgramme(const ReportRecord& record, const ReportWords& words)
{
    const SheetTexts& texts = words.report;
    if (record.versions.isEmpty())
        return texts.text(u"programme.none"_s);
    const Programme& programme = record.versions.last();
    const auto index = programme.phaseOn(record.today);
    if (!index)
        return texts.text(u"programme.notBegun"_s, {texts.longDate(programme.startsOn)});
    const Phase& phase = programme.phases.at(*index);
    QStringList lines{
        capital(texts.text(u"programme.head"_s,
                           {phaseName(phase.kind, texts), QString::number(programme.version),
                            texts.longDate(programme.createdAt.toLocalTime().date())}))};
    const HomeSheet sheet =
        buildHomeSheet({record.clinic, record.patient, record.episode, programme, std::nullopt,
                        record.clinician, record.today},
                       record.catalogue, words.sheet);
    for (const SheetExercise& exercise : sheet.exercises)
        lines.append(exerciseLine(exercise, record));
    QStringList along;
    for (const Adjunct& adjunct : programme.adjuncts) {
        const QString name = texts.text(u"adjunct."_s + kAdjunctCodes.toCode(adjunct.kind));
        along.append(adjunct.note.isEmpty() ? name
                                            : name + u" ("_s + isolated(adjunct.note) + u')');
    }
    if (!along.isEmpty())
        lines.append(texts.text(u"programme.along"_s, {along.join(u", "_s)}));
    return lines.join(u'\n');
}

QString reportPlan(const ReportRecord& record, const ReportWords& words)
{
    const SheetTexts& texts = words.report;
    QStringList sentences;
    if (record.assessment && record.assessment->planBlockedBy() == Cause::RedFlagOpen)
        sentences.append(texts.text(u"plan.blocked"_s));
    if (record.versions.isEmpty()) {
        sentences.append(texts.text(u"plan.none"_s));
    } else {
        const Programme& programme = record.versions.last();
        const int next = programme.phaseOn(record.today).value_or(-1) + 1;
        sentences.append(next >= programme.phases.size()
                             ? texts.text(u"plan.last"_s)
                             : texts.text(u"plan.next"_s,
                                          {phaseName(programme.phases.at(next).kind, texts),
                                           texts.longDate(programme.phaseStart(next))}));
    }
    sentences.append(texts.text(u"plan.again"_s));
    return sentences.join(u' ');
}

} // namespace ach
