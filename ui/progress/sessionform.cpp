// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sessionform.h"

#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/nrsscale.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/unitfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace ach {

using namespace Qt::StringLiterals;

SessionForm::SessionForm(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_kind(new ChoiceSegment(this)),
      m_day(new DateField(clock, this)), m_dayField(new LabelledField(tr("Day"), m_day, this)),
      m_minutes(new MinutesField(this)),
      m_minutesField(new LabelledField(tr("Minutes"), m_minutes, this)),
      m_effort(new NrsScale(this)), m_run(new QWidget(this)),
      m_metres(new UnitField(tr("m"), 0, Metres::kMax, this)),
      m_metresField(new LabelledField(tr("Distance"), m_metres, m_run)),
      m_hills(new ChoiceSegment(this)),
      m_add(new ActionButton(ActionButton::Role::Secondary, tr("Add session"), this)),
      m_message(new TextLabel({}, Theme::Type::Small, Theme::Text2, this))
{
    m_kind->setObjectName(u"sessionKind"_s);
    m_kind->setAccessibleName(tr("Kind of session"));
    m_kind->setChoices({tr("Exercises"), tr("Run"), tr("Other")});
    m_kind->setClearable(false);
    m_day->setObjectName(u"sessionDay"_s);
    m_day->setFieldName(tr("Day of the session"));
    m_day->setRange(std::nullopt, clock.today());
    m_minutes->setObjectName(u"sessionMinutes"_s);
    m_minutes->setSingleStep(5);
    m_effort->setObjectName(u"sessionEffort"_s);
    m_effort->setAccessibleName(tr("Effort of the whole session"));
    m_effort->setNotDoneAllowed(false);
    m_effort->setBandsVisible(false);
    m_effort->setAnchors(tr("none"), tr("greatest"));
    m_metres->setObjectName(u"sessionMetres"_s);
    m_metres->setSingleStep(500);
    m_hills->setObjectName(u"sessionHills"_s);
    m_hills->setAccessibleName(tr("Hills"));
    m_hills->setChoices({tr("flat"), tr("hills")});
    m_hills->setUnknownAllowed(true);
    m_add->setObjectName(u"addSession"_s);

    auto* runRow = new QHBoxLayout(m_run);
    runRow->setContentsMargins(0, 0, 0, 0);
    runRow->addWidget(m_metresField, 1);
    runRow->addWidget(new LabelledField(tr("Ground"), m_hills, m_run), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x2);
    column->addWidget(m_kind);
    column->addWidget(m_dayField);
    column->addWidget(
        new LabelledField(tr("Effort of the whole session, 0 to 10"), m_effort, this));
    column->addWidget(m_run);
    auto* last = new QHBoxLayout;
    last->addWidget(m_minutesField, 1);
    last->addWidget(m_add, 0, Qt::AlignBottom);
    column->addLayout(last);
    column->addWidget(m_message);
    connect(m_kind, &ChoiceSegment::chosen, this, &SessionForm::showRunFields);
    for (const auto& [field, frame] :
         {std::pair(static_cast<UnitField*>(m_minutes), m_minutesField),
          std::pair(m_metres, m_metresField)}) {
        connect(field, &UnitField::errorChanged, frame, [field, frame](bool isWrong) {
            frame->setError(isWrong ? field->rangeText() : QString());
        });
    }
    connect(m_day, &DateField::dateChanged, this, [this] { m_dayField->setError({}); });
    connect(m_add, &ActionButton::clicked, this, &SessionForm::addRequested);
    clear();
}

SessionForm::~SessionForm() = default;

void SessionForm::clear()
{
    m_kind->setCurrent(static_cast<int>(SessionKind::Exercise));
    m_day->setDate(m_clock.today());
    m_minutes->setValue(std::nullopt);
    m_effort->setScore(std::nullopt);
    m_metres->setValue(std::nullopt);
    m_hills->setCurrent(std::nullopt);
    m_dayField->setError({});
    showRunFields();
    showMessage({});
}

void SessionForm::showRunFields()
{
    m_run->setVisible(m_kind->current() == static_cast<int>(SessionKind::Run));
}

void SessionForm::showMessage(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

bool SessionForm::check()
{
    const bool isRun = m_kind->current() == static_cast<int>(SessionKind::Run);
    if (!m_day->date()) {
        m_dayField->setError(tr("The day of the session, today or before"));
        m_day->setFocus();
        return false;
    }
    if (isRun && m_metres->hasError()) {
        m_metres->setFocus();
        return false;
    }
    if (m_minutes->hasError()) {
        m_minutes->setFocus();
        return false;
    }
    return true;
}

TrainingSession SessionForm::filled(TrainingSession session) const
{
    session.kind = static_cast<SessionKind>(m_kind->current().value_or(0));
    session.day = m_day->date().value_or(QDate());
    if (const auto minutes = m_minutes->value())
        session.minutes = Minutes::from(*minutes);
    if (const auto effort = m_effort->score())
        session.effort = Effort::from(effort->value());
    if (session.kind != SessionKind::Run)
        return session;
    if (const auto metres = m_metres->value())
        session.distance = Metres::from(*metres);
    if (const auto hills = m_hills->current())
        session.hills = *hills == ChoiceSegment::kUnknown ? Answer::Unknown
            : *hills == 1                                 ? Answer::Yes
                                                          : Answer::No;
    return session;
}

} // namespace ach
