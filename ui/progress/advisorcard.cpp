// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/advisorcard.h"

#include "ui/progress/advisortext.h"
#include "ui/progress/advisorviewmodel.h"
#include "ui/shell/datetext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trafficlight.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kChoices{ReviewChoice::Progress, ReviewChoice::Hold, ReviewChoice::StepBack};
constexpr std::array kKeys{Qt::Key_U, Qt::Key_H, Qt::Key_B};

Light lightOf(Advice advice)
{
    switch (advice) {
    case Advice::Progress:
        return Light::Go;
    case Advice::Hold:
        return Light::Care;
    case Advice::StepBack:
        return Light::Stop;
    case Advice::CannotSay:
        break;
    }
    return Light::Unknown;
}

Light lightOf(CriterionState state)
{
    switch (state) {
    case CriterionState::Met:
        return Light::Go;
    case CriterionState::NotMet:
        return Light::Care;
    case CriterionState::Unknown:
        break;
    }
    return Light::Unknown;
}

} // namespace

AdvisorCard::AdvisorCard(const RecordContext& context, QWidget* parent)
    : QWidget(parent), m_viewModel(new AdvisorViewModel(context, this)),
      m_card(new Card(tr("Advice"), this)), m_light(new TrafficLight(Light::Unknown, {}, m_card)),
      m_why(new TextLabel({}, Theme::Type::Small, Theme::Text2, m_card)),
      m_criteria(new QWidget(m_card)), m_interrupted(new ChoiceSegment(m_card)),
      m_reason(new QLineEdit(m_card)),
      m_message(new TextLabel({}, Theme::Type::Small, Theme::Text2, m_card))
{
    setObjectName(u"advisor"_s);
    m_light->setObjectName(u"advice"_s);
    m_interrupted->setObjectName(u"interrupted"_s);
    m_interrupted->setAccessibleName(tr("Illness, new flare or travel"));
    m_interrupted->setChoices({tr("No"), tr("Yes")});
    m_reason->setObjectName(u"adviceReason"_s);
    m_reason->setAccessibleName(tr("Reason when you decide otherwise"));
    m_reason->setPlaceholderText(tr("Reason when you decide otherwise"));
    m_message->setObjectName(u"adviceMessage"_s);
    auto* question =
        new TextLabel(tr("Ill, new flare, travel?"), Theme::Type::Small, Theme::Text, m_card);
    auto* asked = new QHBoxLayout;
    asked->addWidget(question, 1);
    asked->addWidget(m_interrupted);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::x1);
    for (std::size_t i = 0; i < kChoices.size(); ++i) {
        auto* button = new ActionButton(ActionButton::Role::Secondary,
                                        AdvisorText::choice(kChoices.at(i)), m_card);
        button->setObjectName(u"decide_"_s + kReviewChoiceCodes.toCode(kChoices.at(i)));
        button->setHeightClass(ActionButton::Height::Small);
        button->setKey(QKeySequence(Qt::CTRL | Qt::SHIFT | kKeys.at(i)));
        button->setKeyCapVisible(false);
        button->setToolTip(button->shortcut().toString(QKeySequence::NativeText));
        connect(button, &ActionButton::clicked, this, [this, i] { decide(static_cast<int>(i)); });
        buttons->addWidget(button, 1);
        m_buttons.append(button);
    }
    m_card->body()->addWidget(m_light);
    m_card->body()->addWidget(m_why);
    m_card->body()->addWidget(m_criteria);
    m_card->body()->addLayout(asked);
    m_card->body()->addWidget(m_reason);
    m_card->body()->addLayout(buttons);
    m_card->body()->addWidget(m_message);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    connect(m_interrupted, &ChoiceSegment::chosen, this, [this] {
        const auto index = m_interrupted->current();
        m_viewModel->setInterrupted(!index            ? Answer::NotAsked
                                        : *index == 1 ? Answer::Yes
                                                      : Answer::No);
    });
    connect(m_interrupted, &ChoiceSegment::cleared, this,
            [this] { m_viewModel->setInterrupted(Answer::NotAsked); });
    connect(m_viewModel, &AdvisorViewModel::changed, this, &AdvisorCard::refill);
    connect(m_viewModel, &AdvisorViewModel::readFailed, this,
            [this](const Error& error) { m_message->setText(errorText(error).sentence()); });
    refill();
}

AdvisorCard::~AdvisorCard() = default;

void AdvisorCard::decide(int choice)
{
    const Status status =
        m_viewModel->decide(kChoices.at(static_cast<std::size_t>(choice)), m_reason->text());
    if (status) {
        m_reason->clear();
        return;
    }
    if (status.error().cause == Cause::ReasonMissing) {
        m_message->setText(tr("You decide otherwise than advised: write one line why."));
        m_reason->setFocus(Qt::OtherFocusReason);
    } else {
        m_message->setText(errorText(status.error()).sentence());
    }
}

void AdvisorCard::refill()
{
    const ProgressionAdvice& advice = m_viewModel->advice();
    m_light->setLight(lightOf(advice.advice), AdvisorText::advice(advice.advice));
    m_why->setText(AdvisorText::explained(advice));
    setAccessibleName(tr("Advice: %1").arg(AdvisorText::advice(advice.advice)));
    showCriteria();
    const auto& decision = m_viewModel->decision();
    QString message = tr("The advice changes no programme. You decide.");
    if (decision) {
        message = tr("Decided today: %1.").arg(AdvisorText::choice(decision->choice));
        if (!decision->reason.isEmpty())
            message += u' ' + decision->reason;
        message += u' ' + tr("Ctrl+Z takes it back.");
    }
    m_message->setText(message);
}

void AdvisorCard::showCriteria()
{
    delete m_rows;
    const auto old = m_criteria->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* widget : old)
        delete widget;
    m_rows = new QGridLayout(m_criteria);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(Space::x1);
    m_rows->setColumnStretch(1, 1);
    int row = 0;
    for (const Criterion& criterion : m_viewModel->advice().criteria) {
        auto* light = new TrafficLight(lightOf(criterion.state),
                                       AdvisorText::state(criterion.state), m_criteria);
        light->setWordVisible(false);
        light->setShapeSize(14);
        auto* text = new TextLabel(AdvisorText::criterion(criterion), Theme::Type::Small,
                                   Theme::Text, m_criteria);
        text->setObjectName(kCriterionCodes.toCode(criterion.id));
        QStringList days;
        for (const QDate& day : criterion.days)
            days.append(dateText(day));
        text->setToolTip(days.join(u", "_s));
        text->setAccessibleName(text->text() + u", "_s + AdvisorText::state(criterion.state));
        m_rows->addWidget(light, row, 0, Qt::AlignTop);
        m_rows->addWidget(text, row, 1);
        ++row;
    }
}

} // namespace ach
