// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/eventcard.h"

#include "core/base/bidi.h"
#include "ui/intake/assessmenttext.h"
#include "ui/shell/datetext.h"
#include "ui/shell/languagetext.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

EventCard::EventCard(const JournalEvent& event, const QString& who, QWidget* parent)
    : Card({}, parent)
{
    const bool isDecision = event.kind == JournalEvent::Kind::StageDecided;
    setObjectName(isDecision ? u"stageEvent"_s : u"sheetEvent"_s);
    setPadding(Space::x3);
    body()->setSpacing(2);
    const QString what = isDecision
        ? tr("Stage decided: %1").arg(AssessmentText::decision(event.decision))
        : tr("Exercise sheet handed out: version %1 of the programme, %2")
              .arg(event.version)
              .arg(languageText(event.language));
    auto* const title = new TextLabel(what, Theme::Type::Body, Theme::Text, this);
    title->setType(Theme::Type::Body, QFont::DemiBold);
    body()->addWidget(title);
    if (!event.reason.trimmed().isEmpty()) {
        auto* const reason = new TextLabel({}, Theme::Type::Body, Theme::Text, this);
        reason->setTextFormat(Qt::PlainText);
        reason->setText(tr("Because: %1").arg(isolated(event.reason.trimmed())));
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
}

} // namespace ach
