// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/noteprefill.h"

#include "core/intake/intakequestion.h"
#include "core/outcome/outcomehistory.h"
#include "ui/intake/assessmenttext.h"
#include "ui/intake/questiontext.h"
#include "ui/outcome/outcometext.h"
#include "ui/programme/plantext.h"
#include "ui/progress/advisortext.h"
#include "ui/shell/datetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ach::NotePrefill)
};

/// Every line says where it comes from, so that whoever reads the note years later knows what the
/// clinician typed. One line with plain spaces, as the editor gives it back.
QString marked(const QString& words)
{
    return Words::tr("From the record: %1").arg(words).simplified();
}

QDate dayOf(const QDateTime& moment)
{
    return moment.toLocalTime().date();
}

/// The answers of one step in one line; red-flag questions that were answered with no are counted.
QString intakeLine(const ReportRecord& record, IntakeStep step)
{
    QStringList parts;
    int noes = 0;
    for (const IntakeQuestion& question : intakeQuestions()) {
        const QString answer = record.intake->answers.value(question.key);
        if (question.step != step || question.kind == QuestionKind::Json || answer.isEmpty())
            continue;
        const auto finding = findingFromKey(question.key);
        if (finding && infoOf(*finding).group == FindingGroup::RedFlag && answer == u"no") {
            ++noes;
            continue;
        }
        parts.append(Words::tr("%1: %2", "question, answer")
                         .arg(QuestionText::question(question.key),
                              QuestionText::answer(question.key, answer)));
    }
    if (noes > 0)
        parts.append(Words::tr("%n red-flag question(s) answered with no", nullptr, noes));
    if (parts.isEmpty())
        return {};
    return marked(Words::tr("intake of %1: %2", "day, answers")
                      .arg(dateText(dayOf(record.intake->startedAt)), parts.join(u"; "_s)));
}

void addIntake(const ReportRecord& record, const QDateTime& since, NoteLines& lines)
{
    if (!record.intake || record.intake->startedAt < since)
        return;
    if (!record.episode.complaint.trimmed().isEmpty())
        lines[0].append(marked(Words::tr("complaint: %1").arg(record.episode.complaint.trimmed())));
    for (const IntakeStep step : {IntakeStep::Story, IntakeStep::Load})
        lines[0].append(intakeLine(record, step));
    for (const IntakeStep step : {IntakeStep::BodyChart, IntakeStep::Tests})
        lines[1].append(intakeLine(record, step));
    for (QStringList& part : lines)
        part.removeAll(QString());
}

/// "2–5", or one number where all are the same; empty when nothing was noted.
QString rangeOf(const QList<DiaryDay>& days, std::optional<PainScore> DiaryDay::*field)
{
    int least = 10;
    int most = -1;
    for (const DiaryDay& day : days) {
        if (const auto& score = day.*field) {
            least = std::min(least, score->value());
            most = std::max(most, score->value());
        }
    }
    if (most < 0)
        return Words::tr("not noted");
    return least == most ? QString::number(most) : u"%1\u2013%2"_s.arg(least).arg(most);
}

void addDiary(const ReportRecord& record, const QDateTime& since, NoteLines& lines)
{
    QList<DiaryDay> days;
    for (const DiaryDay& day : record.diary) {
        if (day.day >= dayOf(since))
            days.append(day);
    }
    if (days.isEmpty())
        return;
    lines[0].append(marked(
        Words::tr("diary %1 to %2, %n day(s) noted; pain during %3, after %4, next morning %5",
                  "days, then scores", static_cast<int>(days.size()))
            .arg(dateText(days.first().day), dateText(days.last().day),
                 rangeOf(days, &DiaryDay::painDuring), rangeOf(days, &DiaryDay::painAfter),
                 rangeOf(days, &DiaryDay::painNextMorning))));
    int metres = 0;
    int runs = 0;
    for (const DiaryDay& day : days) {
        if (day.run) {
            metres += day.run->value();
            ++runs;
        }
    }
    if (runs > 0)
        lines[0].append(marked(Words::tr("running %1 km on %n noted day(s)", nullptr, runs)
                                   .arg(QLocale().toString(metres / 1000.0, 'g', 5))));
}

/// By the moment it was stored: what was measured on the day of the last note may stand in it.
bool isSince(const Outcome& outcome, const QDateTime& since)
{
    return outcome.recordedAt.isValid() ? outcome.recordedAt >= since
                                        : outcome.takenOn > dayOf(since);
}

void addScores(const ReportRecord& record, const QDateTime& since, NoteLines& lines)
{
    for (const Instrument instrument : allInstruments()) {
        QList<Outcome> own;
        std::ranges::copy_if(record.outcomes, std::back_inserter(own), [&](const Outcome& one) {
            return one.instrument == kInstrumentCodes.toCode(instrument);
        });
        const QList<HistoryRow> rows = outcomeHistory(instrument, own);
        if (rows.isEmpty() || !isSince(rows.first().outcome, since))
            continue;
        const HistoryRow& row = rows.first();
        if (!row.score.compared) {
            lines[1].append(
                marked(Words::tr("%1 on %2: filled in without a total")
                           .arg(OutcomeText::name(instrument), dateText(row.outcome.takenOn))));
            continue;
        }
        QString line = Words::tr("%1 on %2: %3", "instrument, day, value")
                           .arg(OutcomeText::name(instrument), dateText(row.outcome.takenOn),
                                OutcomeText::value(instrument, *row.score.compared));
        if (row.sinceFirst)
            line += u", "_s
                + Words::tr("since the first %1. %2", "difference, its meaning")
                      .arg(OutcomeText::difference(instrument, row.sinceFirst->points),
                           OutcomeText::meaning(*row.sinceFirst));
        lines[1].append(marked(line));
    }
}

QString because(const QString& reason)
{
    return reason.trimmed().isEmpty() ? QString()
                                      : u". "_s + Words::tr("Because: %1").arg(reason.trimmed());
}

void addDecisions(const ReportRecord& record, const QDateTime& since, NoteLines& lines)
{
    if (record.assessment) {
        for (const RedFlagStatus& status : record.assessment->screening.raised())
            lines[2].append(
                marked(Words::tr("red flag raised: %1").arg(AssessmentText::flag(status.flag))));
    }
    if (record.decision && record.decision->decidedAt >= since)
        lines[2].append(marked(
            Words::tr("stage decided: %1").arg(AssessmentText::decision(record.decision->decision))
            + because(record.decision->reason)));
    if (const auto review = standingDecision(record.reviews); review && review->decidedAt >= since)
        lines[2].append(marked(
            Words::tr("review decided: %1, suggested: %2")
                .arg(AdvisorText::choice(review->choice), AdvisorText::advice(review->suggestion))
            + because(review->reason)));
}

void addProgramme(const ReportRecord& record, const QDateTime& since, NoteLines& lines)
{
    for (qsizetype i = 0; i < record.versions.size(); ++i) {
        const Programme& version = record.versions.at(i);
        if (version.createdAt < since)
            continue;
        const QStringList changes = i == 0
            ? QStringList{Words::tr("the first version")}
            : PlanText::differences(record.catalogue, record.versions.at(i - 1), version);
        lines[3].append(marked(Words::tr("programme version %1: %2", "number, what changed")
                                   .arg(QString::number(version.version), changes.join(u"; "_s))
                               + because(version.changeReason)));
    }
    if (record.release && record.release->decidedAt >= since) {
        const Answer answer = record.release->answers.isReleased;
        if (answer == Answer::Yes)
            lines[3].append(marked(Words::tr("return to running released")));
        else if (answer == Answer::No)
            lines[3].append(marked(Words::tr("return to running not released")));
    }
}

} // namespace

NoteLines linesFromRecord(const ReportRecord& record, const QDateTime& since)
{
    NoteLines lines;
    addIntake(record, since, lines);
    addDiary(record, since, lines);
    addScores(record, since, lines);
    addDecisions(record, since, lines);
    addProgramme(record, since, lines);
    return lines;
}

int newLines(const NoteLines& lines, const std::array<QString, kNoteParts.size()>& texts)
{
    int count = 0;
    for (std::size_t part = 0; part < lines.size(); ++part) {
        const QStringList there = texts.at(part).split(u'\n');
        for (const QString& line : lines.at(part))
            count += there.contains(line) ? 0 : 1;
    }
    return count;
}

QString withLines(const QString& text, const QStringList& lines)
{
    const QStringList there = text.split(u'\n');
    QStringList all;
    if (!text.trimmed().isEmpty())
        all.append(text);
    for (const QString& line : lines) {
        if (!there.contains(line))
            all.append(line);
    }
    return all.join(u'\n');
}

} // namespace ach
