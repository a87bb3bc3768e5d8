// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/reportparagraphs.h"
#include "core/outcome/outcomehistory.h"
#include "core/programme/planhistory.h"

#include <algorithm>
#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString sideText(const ReportRecord& record, const SheetTexts& texts)
{
    return texts.text(u"side."_s + kSideCodes.toCode(record.episode.side));
}

QString phaseName(PhaseKind kind, const SheetTexts& texts)
{
    return texts.text(u"phase."_s + kPhaseKindCodes.toCode(kind));
}

/// The stage as the clinician decided it; the suggestion of the rules is not a diagnosis and does
/// not leave the clinic.
QString stageText(const ReportRecord& record, const SheetTexts& texts)
{
    const QString side = sideText(record, texts);
    if (!record.decision)
        return texts.text(u"summary.noStage"_s, {side});
    const QString day = texts.longDate(record.decision->decidedAt.toLocalTime().date());
    const QString stage = u"stage."_s + record.decision->decision;
    if (record.decision->decision == u"open" || !texts.has(stage))
        return texts.text(u"summary.stageOpen"_s, {side, day});
    return texts.text(u"summary.stage"_s, {side, texts.text(stage), day});
}

QString visaAText(const ReportRecord& record, const SheetTexts& texts)
{
    QList<Outcome> own;
    std::ranges::copy_if(record.outcomes, std::back_inserter(own), [](const Outcome& outcome) {
        return outcome.instrument == kInstrumentCodes.toCode(Instrument::VisaA);
    });
    const QList<HistoryRow> history = outcomeHistory(Instrument::VisaA, own);
    const auto newest = std::ranges::find_if(
        history, [](const HistoryRow& row) { return row.score.compared.has_value(); });
    if (newest == history.end())
        return texts.text(u"summary.visaNone"_s);
    const QString now = texts.locale().toString(std::round(*newest->score.compared), 'f', 0);
    const QString day = texts.longDate(newest->outcome.takenOn);
    if (!newest->sinceFirst)
        return texts.text(u"summary.visaOnce"_s, {now, day});
    const QString before = texts.locale().toString(std::round(newest->firstValue), 'f', 0);
    const QString weeks = QString::number(std::lround(newest->sinceFirst->weeks));
    switch (newest->sinceFirst->meaning) {
    case ChangeMeaning::Important:
        return texts.text(newest->sinceFirst->direction == ChangeDirection::Better
                              ? u"summary.visaBetter"_s
                              : u"summary.visaWorse"_s,
                          {before, now, weeks});
    case ChangeMeaning::MayBeChance:
        return texts.text(u"summary.visaChance"_s, {before, now, weeks});
    case ChangeMeaning::BeyondError:
    case ChangeMeaning::CannotSay:
        break;
    }
    return texts.text(u"summary.visaCannotSay"_s, {before, now, weeks});
}

QString phaseNow(const ReportRecord& record, const SheetTexts& texts)
{
    if (record.versions.isEmpty())
        return texts.text(u"programme.none"_s);
    const Programme& programme = record.versions.last();
    const auto index = programme.phaseOn(record.today);
    if (!index)
        return texts.text(u"programme.notBegun"_s, {texts.longDate(programme.startsOn)});
    return texts.text(u"summary.phase"_s,
                      {QString::number(*index + 1), QString::number(programme.phases.size()),
                       phaseName(programme.phases.at(*index).kind, texts)});
}

/// Each begins with a capital letter, as a sentence does.
QStringList capitals(QStringList sentences)
{
    for (QString& sentence : sentences)
        sentence = sentence.left(1).toUpper() + sentence.mid(1);
    return sentences;
}

bool asksForAction(const ReferralLetter& letter)
{
    return std::ranges::any_of(letter.flags, [](const LetterFlag& flag) {
        return flag.setAside.isEmpty() && urgencyOf(flag.flag) != Urgency::Caution;
    });
}

/// Adds what `finding` says when it is known, else its name to `missing`.
void tell(Finding finding, const ReportRecord& record, const SheetTexts& texts, QStringList& told,
          QStringList& missing)
{
    const QString key = u"fact."_s + keyOf(finding);
    if (!record.findings.isKnown(finding)) {
        missing.append(texts.text(u"missing."_s + keyOf(finding)));
    } else if (const auto number = record.findings.number(finding)) {
        told.append(texts.text(key, {texts.locale().toString(*number, 'g', 6)}));
    } else if (const auto place = record.findings.word(finding)) {
        told.append(texts.text(
            key + u'.'
            + QLatin1StringView(infoOf(finding).words[static_cast<std::size_t>(*place)])));
    } else {
        told.append(texts.text(
            key + (record.findings.answer(finding) == Answer::Yes ? u".yes"_s : u".no"_s)));
    }
}

} // namespace

QString reportSummary(const ReportRecord& record, const ReferralLetter& letter,
                      const ReportWords& words)
{
    const SheetTexts& texts = words.report;
    QStringList sentences;
    if (asksForAction(letter))
        sentences.append(texts.text(u"summary.flags"_s));
    sentences.append(stageText(record, texts));
    const qint64 weeks = record.episode.openedOn.daysTo(record.today) / 7;
    sentences.append(
        weeks < 1 ? texts.text(u"summary.since"_s, {texts.longDate(record.episode.openedOn)})
                  : texts.text(weeks == 1 ? u"summary.sinceOne"_s : u"summary.sinceWeeks"_s,
                               {texts.longDate(record.episode.openedOn), QString::number(weeks)}));
    sentences.append(visaAText(record, texts));
    sentences.append(phaseNow(record, texts));
    return sentences.join(u' ');
}

QString reportFindings(const ReportRecord& record, const ReferralLetter& letter,
                       const ReportWords& words)
{
    const SheetTexts& texts = words.report;
    if (!record.intake)
        return texts.text(u"findings.none"_s);
    QStringList told = letter.facts;
    QStringList missing;
    // Place, onset and stiffness are among the facts of the letter when they are known.
    for (const Finding finding : {Finding::PainLocationCm, Finding::MorningStiffnessMin}) {
        if (!record.findings.number(finding))
            missing.append(texts.text(u"missing."_s + keyOf(finding)));
    }
    if (!record.episode.onset.isValid())
        missing.append(texts.text(u"missing.onset"_s));
    for (const Finding finding : {Finding::PalpationPainMidportion, Finding::TendonShape,
                                  Finding::LoadIncreaseBefore, Finding::PreviousEpisodes})
        tell(finding, record, texts, told, missing);
    QStringList sentences;
    if (!told.isEmpty())
        sentences.append(capitals(told).join(u". "_s) + u'.');
    if (!missing.isEmpty())
        sentences.append(texts.text(u"findings.missing"_s, {missing.join(u", "_s)}));
    return sentences.join(u' ');
}

QString reportCourse(const ReportRecord& record, const ReportWords& words)
{
    const SheetTexts& texts = words.report;
    QStringList phases;
    for (const PhaseSpan& span : phaseSpans(record.versions, record.today))
        phases.append(texts.text(u"course.phase"_s,
                                 {phaseName(span.kind, texts), texts.longDate(span.first)}));
    phases.removeDuplicates();
    QStringList reviews;
    const auto isWithdrawn = [&record](qsizetype i) {
        return i + 1 < record.reviews.size()
            && record.reviews.at(i + 1).choice == ReviewChoice::Withdrawn;
    };
    for (qsizetype i = 0; i < record.reviews.size(); ++i) {
        const ReviewDecision& review = record.reviews.at(i);
        if (review.choice == ReviewChoice::Withdrawn || isWithdrawn(i))
            continue;
        reviews.append(texts.text(u"course."_s + kReviewChoiceCodes.toCode(review.choice),
                                  {texts.longDate(review.decidedAt.toLocalTime().date())}));
    }
    QStringList sentences;
    sentences.append(texts.text(u"course.visits"_s, {QString::number(record.visits.size())}));
    sentences.append(phases.isEmpty() ? texts.text(u"course.noPhases"_s)
                                      : texts.text(u"course.phases"_s, {phases.join(u", "_s)}));
    sentences.append(reviews.isEmpty() ? texts.text(u"course.noReviews"_s)
                                       : texts.text(u"course.reviews"_s, {reviews.join(u", "_s)}));
    return sentences.join(u' ');
}

QString reportRequest(const ReferralLetter& letter, const ReportWords& words)
{
    return words.report.text(asksForAction(letter) ? u"request.flags"_s : u"request.none"_s) + u' '
        + words.report.text(u"request.medicines"_s);
}

QString reportScreening(const ReportRecord& record, const ReferralLetter& letter,
                        const ReportWords& words)
{
    const SheetTexts& texts = words.report;
    if (!record.intake)
        return texts.text(u"screening.none"_s);
    QStringList sentences;
    const auto tellAll = [&](const QString& key, const QStringList& findings) {
        if (!findings.isEmpty())
            sentences.append(texts.text(key, {findings.join(u", "_s)}));
    };
    tellAll(u"screening.yes"_s, letter.answeredYes);
    tellAll(u"screening.no"_s, letter.answeredNo);
    tellAll(u"screening.unknown"_s, letter.notKnown);
    tellAll(u"screening.notAsked"_s, letter.notAsked);
    sentences.append(texts.text(u"screening.note"_s));
    return sentences.join(u' ');
}

} // namespace ach
