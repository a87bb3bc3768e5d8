// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/eventcard.h"

#include "core/base/answer.h"
#include "core/base/bidi.h"
#include "core/intake/redflags.h"
#include "ui/intake/assessmenttext.h"
#include "ui/journal/longwords.h"
#include "ui/progress/advisortext.h"
#include "ui/shell/datetext.h"
#include "ui/shell/languagetext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(JournalEvent::Kind kind)
{
    switch (kind) {
    case JournalEvent::Kind::StageDecided:
        return u"stageEvent"_s;
    case JournalEvent::Kind::ReviewDecided:
        return u"reviewEvent"_s;
    case JournalEvent::Kind::ProgrammeSaved:
        return u"programmeEvent"_s;
    case JournalEvent::Kind::ProgrammeSigned:
        return u"signatureEvent"_s;
    case JournalEvent::Kind::RunningAnswered:
        return u"runningEvent"_s;
    case JournalEvent::Kind::RedFlagOverridden:
        return u"redFlagEvent"_s;
    case JournalEvent::Kind::FilmAdded:
    case JournalEvent::Kind::FilmConsentWithdrawn:
        return u"filmEvent"_s;
    case JournalEvent::Kind::ReportSent:
        return u"reportEvent"_s;
    case JournalEvent::Kind::ReferralSent:
        return u"referralEvent"_s;
    case JournalEvent::Kind::SheetHandedOut:
        break;
    }
    return u"sheetEvent"_s;
}

QString answerText(const QString& code)
{
    switch (kAnswerCodes.fromCode(code).value_or(Answer::NotAsked)) {
    case Answer::Yes:
        return EventCard::tr("yes");
    case Answer::No:
        return EventCard::tr("no");
    case Answer::Unknown:
        return EventCard::tr("not known");
    case Answer::NotAsked:
        break;
    }
    return EventCard::tr("not answered");
}

QString releaseText(const QString& code)
{
    switch (kAnswerCodes.fromCode(code).value_or(Answer::NotAsked)) {
    case Answer::Yes:
        return EventCard::tr("Running released");
    case Answer::No:
        return EventCard::tr("Running not released");
    case Answer::Unknown:
        return EventCard::tr("Release for running: not known");
    case Answer::NotAsked:
        break;
    }
    return EventCard::tr("Release for running: not answered");
}

QString flagText(const QString& code)
{
    const auto flag = kRedFlagCodes.fromCode(code);
    return flag ? AssessmentText::flag(*flag) : code; // the code of a later version
}

QString reviewText(const JournalEvent& event)
{
    const auto choice = kReviewChoiceCodes.fromCode(event.decision);
    if (!choice || *choice == ReviewChoice::Withdrawn)
        return EventCard::tr("Decision of the review taken back");
    const auto suggestion = kAdviceCodes.fromCode(event.suggestion);
    return EventCard::tr("Review decided: %1. Suggested: %2",
                         "the choice, what the advice had been")
        .arg(AdvisorText::choice(*choice),
             AdvisorText::advice(suggestion.value_or(Advice::CannotSay)));
}

QString whatHappened(const JournalEvent& event)
{
    switch (event.kind) {
    case JournalEvent::Kind::StageDecided:
        return EventCard::tr("Stage decided: %1").arg(AssessmentText::decision(event.decision));
    case JournalEvent::Kind::ReviewDecided:
        return reviewText(event);
    case JournalEvent::Kind::ProgrammeSaved:
        return EventCard::tr("Programme saved: version %1").arg(event.version);
    case JournalEvent::Kind::ProgrammeSigned:
        return EventCard::tr("Programme signed: version %1").arg(event.version);
    case JournalEvent::Kind::RunningAnswered:
        return releaseText(event.decision);
    case JournalEvent::Kind::RedFlagOverridden:
        return EventCard::tr("Red flag set aside: %1").arg(flagText(event.decision));
    case JournalEvent::Kind::FilmAdded:
        return EventCard::tr("Film taken in: %1").arg(isolated(event.film));
    case JournalEvent::Kind::FilmConsentWithdrawn:
        return EventCard::tr("Consent withdrawn, film removed: %1").arg(isolated(event.film));
    case JournalEvent::Kind::ReportSent:
        return EventCard::tr("Progress report written: %1", "language")
            .arg(languageText(event.language));
    case JournalEvent::Kind::ReferralSent:
        return EventCard::tr("Referral letter written: %1", "language")
            .arg(languageText(event.language));
    case JournalEvent::Kind::SheetHandedOut:
        break;
    }
    return EventCard::tr("Exercise sheet handed out: version %1 of the programme, %2")
        .arg(event.version)
        .arg(languageText(event.language));
}

} // namespace

EventCard::EventCard(const JournalEvent& event, const QString& who, QWidget* parent)
    : Card({}, parent)
{
    setObjectName(nameOf(event.kind));
    setPadding(Space::x3);
    body()->setSpacing(2);
    const QString what = whatHappened(event);
    auto* const title = new TextLabel(what, Theme::Type::Body, Theme::Text, this);
    title->setType(Theme::Type::Body, QFont::DemiBold);
    body()->addWidget(title);
    if (event.kind == JournalEvent::Kind::RunningAnswered) {
        const QString walk = tr("30 minutes of brisk walking green: %1", "yes, no, not answered")
                                 .arg(answerText(event.walkGreen));
        body()->addWidget(new TextLabel(walk, Theme::Type::Body, Theme::Text, this));
    }
    if (!event.reason.trimmed().isEmpty()) {
        auto* const reason = new TextLabel({}, Theme::Type::Body, Theme::Text, this);
        reason->setTextFormat(Qt::PlainText);
        reason->setText(tr("Because: %1").arg(isolated(breakable(event.reason.trimmed()))));
        body()->addWidget(reason);
    }
    const QDateTime here = event.at.toLocalTime();
    const QString when =
        dateText(here.date()) + u", "_s + QLocale().toString(here.time(), QLocale::ShortFormat);
    auto* const line = new TextLabel({}, Theme::Type::Small, Theme::Text2, this);
    line->setTextFormat(Qt::PlainText);
    line->setText(tr("%1, %2", "who, when").arg(isolated(who), when));
    body()->addWidget(line);
    setAccessibleName(what);
    if (!event.document)
        return;
    auto* const open = new ActionButton(ActionButton::Role::Quiet, tr("Open"), this);
    open->setObjectName(u"openPaper"_s);
    open->setFlush(true);
    open->setAccessibleName(tr("Open: %1, %2").arg(what, dateText(here.date())));
    body()->addWidget(open, 0, Qt::AlignLeading);
    connect(open, &QAbstractButton::clicked, this,
            [this, paper = *event.document] { Q_EMIT openRequested(paper); });
}

} // namespace ach
