// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome/duecard.h"

#include "ui/outcome/outcometext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

DueCard::DueCard(const RecordContext& context, QWidget* parent)
    : Card({}, parent), m_context(context),
      m_lines(new TextLabel({}, Theme::Type::Body, Theme::Text, this)),
      m_measure(new ActionButton(ActionButton::Role::Secondary, {}, this))
{
    setObjectName(u"dueMeasures"_s);
    m_measure->setObjectName(u"measureNow"_s);
    addHeaderWidget(m_measure);
    body()->addWidget(m_lines);
    setTone(Tone::Info);
    connect(m_measure, &QAbstractButton::clicked, this, &DueCard::measureRequested);
    const auto showAgain = [this](const EpisodeId& episode) {
        if (episode == m_context.episode)
            refresh();
    };
    connect(&context.session.events(), &RecordEvents::outcomesChanged, this, showAgain);
    connect(&context.session.events(), &RecordEvents::episodeChanged, this, showAgain);
    DueCard::refresh();
}

DueCard::~DueCard() = default;

void DueCard::refresh()
{
    const QDate today = m_context.session.clock().today();
    const auto due = dueOutcomesOf(m_context.session.database(), m_context.episode, today);
    QStringList lines;
    if (due) {
        for (const DueOutcome& one : *due)
            lines << tr("%1: %2").arg(OutcomeText::name(one.instrument),
                                      OutcomeText::due(one, today));
    }
    setTitle(tr("Measures due"));
    m_measure->setText(tr("Measure now"));
    m_lines->setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

} // namespace ach
