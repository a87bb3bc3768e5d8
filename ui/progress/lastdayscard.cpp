// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/lastdayscard.h"

#include "ui/progress/progressdata.h"
#include "ui/shell/theme.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trafficlight.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

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

QString shown(const std::optional<PainScore>& score)
{
    return score ? QString::number(score->value()) : u"\u2013"_s;
}

} // namespace

LastDaysCard::LastDaysCard(QWidget* parent)
    : Card(tr("Last days"), parent), m_entries(new QVBoxLayout)
{
    m_entries->setSpacing(Space::x1);
    body()->addLayout(m_entries);
}

LastDaysCard::~LastDaysCard() = default;

void LastDaysCard::show(const QList<ProgressDay>& entries)
{
    while (QLayoutItem* item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (entries.isEmpty())
        m_entries->addWidget(new TextLabel(
            tr("Nothing noted yet. Ask for the last three mornings and type them in the "
               "diary."),
            Theme::Type::Small, Theme::Text2, this));
    for (const ProgressDay& entry : entries) {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* light = new TrafficLight(lightOf(entry.light), wordOf(entry.light), row);
        light->setShapeSize(16);
        auto* day =
            new TextLabel(QLocale().dayName(entry.entry.day.dayOfWeek(), QLocale::ShortFormat)
                              + u' ' + QString::number(entry.entry.day.day()),
                          Theme::Type::Small, Theme::Text, row);
        day->setMinimumWidth(
            QFontMetrics(Theme::font(Theme::Type::Small)).horizontalAdvance(u"Www. 30"_s));
        auto* scores =
            new TextLabel(tr("%1 \u00b7 %2 \u00b7 %3")
                              .arg(shown(entry.entry.painDuring), shown(entry.entry.painAfter),
                                   shown(entry.entry.painNextMorning)),
                          Theme::Type::Small, Theme::Text2, row);
        scores->setObjectName(u"entryScores"_s);
        scores->setToolTip(tr("during, after, next morning"));
        line->addWidget(day);
        line->addWidget(light, 1);
        line->addWidget(scores);
        m_entries->addWidget(row);
    }
    setSubtitle(entries.isEmpty() ? QString() : tr("during \u00b7 after \u00b7 morning"));
}

} // namespace ach
