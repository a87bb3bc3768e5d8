// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/lastdayscard.h"

#include "ui/progress/scoretext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trafficlight.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShape = 16;

Light lightOf(const std::optional<SessionLight>& light)
{
    if (!light)
        return Light::Unknown;
    switch (*light) {
    case SessionLight::Green:
        return Light::Go;
    case SessionLight::Amber:
        return Light::Care;
    case SessionLight::Red:
        return Light::Stop;
    case SessionLight::Waiting:
        break;
    }
    return Light::Unknown;
}

QString wordOf(const std::optional<SessionLight>& light)
{
    if (!light)
        return LastDaysCard::tr("no plan yet");
    switch (*light) {
    case SessionLight::Green:
        return LastDaysCard::tr("carry on");
    case SessionLight::Amber:
        return LastDaysCard::tr("same dose again");
    case SessionLight::Red:
        return LastDaysCard::tr("one step back");
    case SessionLight::Waiting:
        break;
    }
    return LastDaysCard::tr("waiting");
}

QString minutesText(const std::optional<Minutes>& minutes)
{
    return minutes ? QString::number(minutes->value()) : QString(QChar(0x2013));
}

/// Empty for a green day and for one before the first plan.
QString causeText(const ProgressDay& day)
{
    if (!day.cause)
        return {};
    switch (*day.cause) {
    case LightCause::AboveLimit:
        return LastDaysCard::tr("above the limit of %1").arg(scoreText(day.limit));
    case LightCause::MorningAboveUsual:
        return LastDaysCard::tr("morning %1, usual %2")
            .arg(scoreText(day.entry.painNextMorning), scoreText(day.usual.pain));
    case LightCause::StifferThanUsual:
        return LastDaysCard::tr("stiff for %1 min, usual %2 min")
            .arg(minutesText(day.entry.stiffness), minutesText(day.usual.stiffness));
    case LightCause::MorningsWorseTwice:
        return LastDaysCard::tr("mornings worse for two weeks");
    case LightCause::MorningsWorse:
        return LastDaysCard::tr("mornings worse than the week before");
    case LightCause::AboveTwo:
        return LastDaysCard::tr("above 2, within the limit");
    case LightCause::MorningMissing:
        return LastDaysCard::tr("next morning not written down");
    case LightCause::NoUsualMorning:
        return LastDaysCard::tr("too few mornings to compare with");
    case LightCause::ScoreMissing:
        return LastDaysCard::tr("pain during or after not written down");
    case LightCause::Calm:
        break;
    }
    return {};
}

} // namespace

LastDaysCard::LastDaysCard(QWidget* parent) : Card(tr("Last days"), parent), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(Space::x1);
    body()->addLayout(m_rows);
}

LastDaysCard::~LastDaysCard() = default;

void LastDaysCard::setDays(const QList<ProgressDay>& days)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (days.isEmpty())
        m_rows->addWidget(new TextLabel(
            tr("Nothing noted yet. Ask for the last three mornings and type them in the "
               "diary."),
            Theme::Type::Small, Theme::Text2, this));
    for (const ProgressDay& day : days)
        addDay(day);
    setSubtitle(days.isEmpty() ? QString() : tr("during \u00b7 after \u00b7 morning"));
}

void LastDaysCard::addDay(const ProgressDay& day)
{
    auto* row = new QWidget(this);
    auto* light = new TrafficLight(lightOf(day.light), wordOf(day.light), row);
    light->setShapeSize(kShape);
    light->setWordVisible(false);
    auto* date = new TextLabel(QLocale().dayName(day.entry.day.dayOfWeek(), QLocale::ShortFormat)
                                   + u' ' + QString::number(day.entry.day.day()),
                               Theme::Type::Small, Theme::Text, row);
    date->setWordWrap(false);
    date->setMinimumWidth(
        QFontMetrics(Theme::font(Theme::Type::Small)).horizontalAdvance(u"Www. 30"_s));
    auto* word = new TextLabel(wordOf(day.light), Theme::Type::Small, Theme::Text, row);
    word->setType(Theme::Type::Small, QFont::DemiBold);
    word->setObjectName(u"entryWord"_s);
    auto* scores =
        new TextLabel(tr("%1 \u00b7 %2 \u00b7 %3")
                          .arg(scoreText(day.entry.painDuring), scoreText(day.entry.painAfter),
                               scoreText(day.entry.painNextMorning)),
                      Theme::Type::Small, Theme::Text2, row);
    scores->setObjectName(u"entryScores"_s);
    scores->setWordWrap(false);
    scores->setToolTip(tr("during, after, next morning"));
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::x2);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(2, 1);
    grid->addWidget(date, 0, 0, Qt::AlignTop);
    grid->addWidget(light, 0, 1, Qt::AlignTop);
    grid->addWidget(word, 0, 2);
    grid->addWidget(scores, 0, 3, Qt::AlignTop);
    if (const QString cause = causeText(day); !cause.isEmpty()) {
        auto* reason = new TextLabel(cause, Theme::Type::Caption, Theme::Text2, row);
        reason->setObjectName(u"entryCause"_s);
        grid->addWidget(reason, 1, 2, 1, 2);
    }
    m_rows->addWidget(row);
}

} // namespace ach
