// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/runningcard.h"

#include "core/base/bidi.h"
#include "ui/progress/advisortext.h"
#include "ui/progress/criterialist.h"
#include "ui/progress/runningviewmodel.h"
#include "ui/shell/datetext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString ladderText(const RunningViewModel& viewModel)
{
    const RunAdvice& ladder = viewModel.ladder();
    const QString step = AdvisorText::ladderStep(ladder.step);
    if (!viewModel.ladderSince()) {
        return mayStartRunning(viewModel.conditions())
            ? RunningCard::tr(
                  "All conditions are met. The ladder starts with %1, every second day.")
                  .arg(step)
            : RunningCard::tr("Not all conditions are met. The ladder will start with %1.")
                  .arg(step);
    }
    switch (ladder.advice) {
    case Advice::Progress:
        return RunningCard::tr("Two green runs. Next step: %1.").arg(step);
    case Advice::StepBack:
        return RunningCard::tr("The last run was red. One step back: %1.").arg(step);
    case Advice::Hold:
        return RunningCard::tr("The same step again until two runs are green: %1.").arg(step);
    case Advice::CannotSay:
        break;
    }
    return RunningCard::tr("No run judged yet. The ladder starts with %1.").arg(step);
}

/// The cell of an answer; none for what was not asked.
std::optional<int> indexOf(Answer answer)
{
    switch (answer) {
    case Answer::No:
        return 0;
    case Answer::Yes:
        return 1;
    case Answer::NotAsked:
    case Answer::Unknown:
        break;
    }
    return std::nullopt;
}

} // namespace

RunningCard::RunningCard(const RecordContext& context, QWidget* parent)
    : QWidget(parent), m_viewModel(new RunningViewModel(context, this)),
      m_card(new Card(tr("Return to running"), this)), m_conditions(new CriteriaList(m_card)),
      m_walkGreen(new ChoiceSegment(m_card)), m_released(new ChoiceSegment(m_card)),
      m_ladder(new TextLabel({}, Theme::Type::Small, Theme::Text, m_card)),
      m_answered(new TextLabel({}, Theme::Type::Small, Theme::Text2, m_card))
{
    setObjectName(u"running"_s);
    m_ladder->setObjectName(u"ladder"_s);
    m_answered->setObjectName(u"runningAnswered"_s);
    m_card->body()->addWidget(m_conditions);
    m_card->body()->addLayout(ask(m_walkGreen, tr("Walked briskly for 30 min, green?"),
                                  u"walkGreen"_s, &RunningViewModel::setBriskWalkGreen));
    m_card->body()->addLayout(ask(m_released, tr("Do you release for running?"), u"released"_s,
                                  &RunningViewModel::setReleased));
    m_card->body()->addWidget(m_answered);
    m_card->body()->addWidget(m_ladder);
    m_card->body()->addWidget(
        new TextLabel(tr("The step is counted from the first day of the running phase."),
                      Theme::Type::Small, Theme::Text2, m_card));
    m_card->body()->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    connect(m_viewModel, &RunningViewModel::changed, this, &RunningCard::refill);
    connect(m_viewModel, &RunningViewModel::readFailed, this,
            [this](const Error& error) { m_ladder->setText(errorText(error).sentence()); });
    refill();
}

RunningCard::~RunningCard() = default;

QLayout* RunningCard::ask(ChoiceSegment* choices, const QString& question, const QString& name,
                          Status (RunningViewModel::*answered)(Answer))
{
    choices->setObjectName(name);
    choices->setAccessibleName(question);
    choices->setChoices({tr("No"), tr("Yes")});
    const auto give = [this, answered](Answer answer) {
        const Status status = (m_viewModel->*answered)(answer);
        if (status)
            return;
        refill(); // what is stored, not what was pressed
        m_answered->setVisible(true);
        m_answered->setText(errorText(status.error()).sentence());
    };
    connect(choices, &ChoiceSegment::chosen, this,
            [give](int index) { give(index == 1 ? Answer::Yes : Answer::No); });
    connect(choices, &ChoiceSegment::cleared, this, [give] { give(Answer::NotAsked); });
    auto* row = new QHBoxLayout;
    row->addWidget(new TextLabel(question, Theme::Type::Small, Theme::Text, m_card), 1);
    row->addWidget(choices);
    return row;
}

void RunningCard::refill()
{
    m_conditions->show(m_viewModel->conditions());
    m_ladder->setText(ladderText(*m_viewModel));
    const auto& release = m_viewModel->release();
    const RunningAnswers answers = release ? release->answers : RunningAnswers();
    m_walkGreen->setCurrent(indexOf(answers.isWalkGreen));
    m_released->setCurrent(indexOf(answers.isReleased));
    const bool isAnswered = answers != RunningAnswers();
    m_answered->setVisible(isAnswered);
    m_answered->setText(isAnswered
                            ? tr("Answered by %1 on %2. An answer holds until you change it.")
                                  .arg(isolated(m_viewModel->answeredBy()),
                                       dateText(release->decidedAt.toLocalTime().date()))
                            : QString());
}

} // namespace ach
