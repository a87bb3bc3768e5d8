// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/advisorcard.h"

#include "ui/progress/advisortext.h"
#include "ui/progress/advisorviewmodel.h"
#include "ui/progress/criterialist.h"
#include "ui/shell/errortext.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/shrinkingscroll.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trafficlight.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAdviceShape = 24;
constexpr std::array kChoices{ReviewChoice::Progress, ReviewChoice::Hold, ReviewChoice::StepBack};

std::optional<ReviewChoice> choiceOf(Advice advice)
{
    switch (advice) {
    case Advice::Progress:
        return ReviewChoice::Progress;
    case Advice::Hold:
        return ReviewChoice::Hold;
    case Advice::StepBack:
        return ReviewChoice::StepBack;
    case Advice::CannotSay:
        break;
    }
    return std::nullopt;
}

Card::Tone toneOf(Advice advice)
{
    switch (advice) {
    case Advice::Progress:
        return Card::Tone::Good;
    case Advice::Hold:
        return Card::Tone::Caution;
    case Advice::StepBack:
        return Card::Tone::Danger;
    case Advice::CannotSay:
        break;
    }
    return Card::Tone::Plain;
}

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

} // namespace

AdvisorCard::AdvisorCard(const RecordContext& context, QWidget* parent)
    : QWidget(parent), m_viewModel(new AdvisorViewModel(context, this)), m_card(new Card({}, this)),
      m_light(new TrafficLight(Light::Unknown, {}, m_card)),
      m_why(new TextLabel({}, Theme::Type::Small, Theme::Text2, m_card)), m_notes(new QVBoxLayout),
      m_criteria(new CriteriaList(m_card)), m_interrupted(new ChoiceSegment(m_card)),
      m_reason(new QLineEdit(m_card)),
      m_message(new TextLabel({}, Theme::Type::Small, Theme::Text2, m_card))
{
    setObjectName(u"advisor"_s);
    m_light->setObjectName(u"advice"_s);
    m_light->setShapeSize(kAdviceShape);
    m_interrupted->setObjectName(u"interrupted"_s);
    m_interrupted->setAccessibleName(tr("Illness, new flare or travel"));
    m_interrupted->setChoices({tr("No"), tr("Yes")});
    m_reason->setObjectName(u"adviceReason"_s);
    m_reason->setAccessibleName(tr("Reason when you decide otherwise"));
    m_reason->setPlaceholderText(tr("Reason when you decide otherwise"));
    m_message->setObjectName(u"adviceMessage"_s);
    auto* question = new TextLabel(tr("Ill, new flare, travel? (W: no)"), Theme::Type::Small,
                                   Theme::Text, m_card);
    auto* asked = new QHBoxLayout;
    asked->addWidget(question, 1);
    asked->addWidget(m_interrupted);
    m_notes->setSpacing(Space::x1);
    m_card->body()->addWidget(m_light);
    // The reasons give way in a low window; what decides stays in sight.
    auto* reasons = new QWidget(m_card);
    auto* column = new QVBoxLayout(reasons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x2);
    column->addWidget(m_why);
    column->addWidget(m_criteria);
    column->addLayout(m_notes);
    auto* scroll = new ShrinkingScroll(reasons, tr("Criteria of the advice"), m_card);
    scroll->setObjectName(u"adviceReasons"_s);
    m_card->body()->addWidget(scroll);
    m_card->body()->addLayout(asked);
    m_card->body()->addLayout(makeButtons());
    m_card->body()->addWidget(m_reason);
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
    addKeys();
    refill();
}

AdvisorCard::~AdvisorCard() = default;

QGridLayout* AdvisorCard::makeButtons()
{
    m_buttonGrid = new QGridLayout;
    m_buttonGrid->setSpacing(Space::x2);
    for (const ReviewChoice choice : kChoices) {
        auto* button =
            new ActionButton(ActionButton::Role::Secondary, AdvisorText::choice(choice), m_card);
        button->setObjectName(u"decide_"_s + kReviewChoiceCodes.toCode(choice));
        connect(button, &ActionButton::clicked, this, [this, choice] { decide(choice); });
        m_buttons.insert(choice, button);
    }
    return m_buttonGrid;
}

void AdvisorCard::addKeys()
{
    const auto onKey = [this](const QKeySequence& key, auto act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    onKey(Qt::CTRL | Qt::Key_Return, [this] { takeAdvice(); });
    onKey(Qt::CTRL | Qt::Key_Enter, [this] { takeAdvice(); });
    onKey(Qt::Key_W, [this] {
        m_interrupted->setCurrent(0);
        m_viewModel->setInterrupted(Answer::No);
    });
    onKey(Qt::Key_H, [this] { decide(ReviewChoice::Hold); });
    onKey(Qt::Key_B, [this] { decide(ReviewChoice::StepBack); });
}

void AdvisorCard::takeAdvice()
{
    if (const auto choice = choiceOf(m_viewModel->advice().advice))
        decide(*choice);
    else
        m_message->setText(tr("There is no advice to take: decide for yourself, with a reason."));
}

void AdvisorCard::decide(ReviewChoice choice)
{
    const Status status = m_viewModel->decide(choice, m_reason->text());
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
    m_card->setTone(toneOf(advice.advice));
    m_light->setLight(lightOf(advice.advice), AdvisorText::advice(advice.advice));
    m_why->setText(AdvisorText::explained(advice));
    setAccessibleName(tr("Advice: %1").arg(AdvisorText::advice(advice.advice)));
    m_criteria->show(advice.criteria);
    showNotes();
    placeButtons();
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

void AdvisorCard::showNotes()
{
    while (QLayoutItem* item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString& text, const QString& name,
                            Theme::Token ink = Theme::Caution) {
        auto* note = new TextLabel(text, Theme::Type::Small, ink, m_card);
        note->setObjectName(name);
        m_notes->addWidget(note);
    };
    if (m_viewModel->isRedFlagOpen())
        add(tr("A red flag is open: nothing is raised until it is referred or decided."),
            u"openRedFlag"_s, Theme::Danger);
    if (m_viewModel->plateau().state == CriterionState::Met)
        add(AdvisorText::plateau(m_viewModel->plateau()), u"plateau"_s);
    // The newest pair says it; older ones of the week would only push the buttons down.
    if (!m_viewModel->tooSoon().isEmpty())
        add(AdvisorText::tooSoon(m_viewModel->tooSoon().last()), u"tooSoon"_s);
}

void AdvisorCard::placeButtons()
{
    const auto advised = choiceOf(m_viewModel->advice().advice);
    const ReviewChoice first = advised.value_or(ReviewChoice::Progress);
    int column = 0;
    for (const ReviewChoice choice : kChoices) {
        ActionButton* button = m_buttons.value(choice);
        m_buttonGrid->removeWidget(button);
        const bool isAdvised = choice == advised;
        button->setEnabled(choice != ReviewChoice::Progress || !m_viewModel->isRedFlagOpen());
        button->setRole(isAdvised ? ActionButton::Role::Primary : ActionButton::Role::Secondary);
        button->setKeyCap(isAdvised ? Paint::keyText(QKeySequence(Qt::CTRL | Qt::Key_Enter))
                              : choice == ReviewChoice::Hold     ? u"H"_s
                              : choice == ReviewChoice::StepBack ? u"B"_s
                                                                 : QString());
        if (choice == first)
            m_buttonGrid->addWidget(button, 0, 0, 1, 2);
        else
            m_buttonGrid->addWidget(button, 1, column++);
    }
    setTabOrder(m_interrupted, m_buttons.value(first));
    QWidget* before = m_buttons.value(first);
    for (const ReviewChoice choice : kChoices) {
        if (choice == first)
            continue;
        setTabOrder(before, m_buttons.value(choice));
        before = m_buttons.value(choice);
    }
    setTabOrder(before, m_reason);
}

} // namespace ach
