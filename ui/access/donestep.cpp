// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/donestep.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;
using Next = AccessViewModel::Next;

namespace {

const char* objectNameOf(Next next)
{
    switch (next) {
    case Next::Intake:
        return "firstIntake";
    case Next::Settings:
        return "openSettings";
    case Next::Sample:
        return "trySample";
    case Next::Patients:
        break;
    }
    return "openClinic";
}

const char* iconOf(Next next)
{
    switch (next) {
    case Next::Intake:
        return "list-add-user";
    case Next::Settings:
        return "configure";
    case Next::Sample:
        return "view-preview";
    case Next::Patients:
        break;
    }
    return "system-users";
}

} // namespace

DoneStep::DoneStep(AccessViewModel& access, QWidget* parent)
    : CreateStep(*access.createModel(), parent), m_access(access), m_card(new Card({}, this))
{
    QList<Next> steps = access.nextSteps();
    if (steps.isEmpty() || steps.first() == Next::Sample)
        steps.prepend(Next::Patients);
    for (const Next next : steps) {
        const bool isFirst = next == steps.first();
        auto* button = new ActionButton(
            isFirst ? ActionButton::Role::Primary : ActionButton::Role::Secondary, {}, m_card);
        button->setObjectName(QString::fromLatin1(objectNameOf(next)));
        button->setIconName(iconOf(next));
        button->setAutoDefault(true); // Enter as well as Space
        if (next == Next::Intake)
            button->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
        auto* text = new TextLabel({}, Theme::Type::Small, Theme::Text2, m_card);
        m_card->body()->addWidget(button);
        m_card->body()->addWidget(text);
        m_card->body()->addSpacing(Space::x3);
        connect(button, &QPushButton::clicked, this,
                [this, next] { m_access.finishCreating(next); });
        m_offers.append({next, button, text});
    }
    column()->addWidget(m_card);
    column()->addStretch(1);
    connect(&m_access, &AccessViewModel::makingSampleChanged, this, &DoneStep::refresh);
    DoneStep::refresh();
}

DoneStep::~DoneStep() = default;

QWidget* DoneStep::firstStop() const
{
    return m_offers.first().button;
}

void DoneStep::refresh()
{
    const QString& name = model().clinic().name;
    setHeading(tr("Done"),
               name.isEmpty() ? tr("The clinic is ready.") : tr("%1 is ready.").arg(name));
    m_card->setTitle(tr("What next?"));
    for (const Offer& offer : std::as_const(m_offers)) {
        offer.button->setEnabled(!m_access.isMakingSample());
        switch (offer.next) {
        case Next::Intake:
            offer.button->setText(tr("First intake"));
            offer.text->setText(tr("A patient is here: eight steps, about eight minutes."));
            break;
        case Next::Settings:
            offer.button->setText(tr("Open the settings"));
            offer.text->setText(tr("Language, size of the text, when the window locks."));
            break;
        case Next::Sample:
            offer.button->setText(m_access.isMakingSample() ? tr("Making the sample clinic…")
                                                            : tr("Try with sample clinic"));
            offer.text->setText(
                tr("Invented patients to look around with. Your own clinic waits."));
            break;
        case Next::Patients:
            offer.button->setText(tr("Open the clinic"));
            offer.text->setText(tr("The list of patients, still empty."));
            break;
        }
    }
}

} // namespace ach
