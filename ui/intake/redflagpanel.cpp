// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/redflagpanel.h"

#include "ui/intake/assessmenttext.h"
#include "ui/intake/emptyout.h"
#include "ui/intake/intakeviewmodel.h"
#include "ui/intake/questiontext.h"
#include "ui/shell/datetext.h"
#include "ui/shell/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/answerrow.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trafficlight.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
const QStringList kQuinoloneWords{u"none"_s, u"current"_s, u"within_6_months"_s};
}

RedFlagPanel::RedFlagPanel(IntakeViewModel& viewModel, QWidget* parent)
    : Card(tr("Red flags"), parent), m_viewModel(viewModel),
      m_count(new Chip({}, Chip::Tone::Neutral, this)), m_list(new QWidget(this)),
      m_ask(new QWidget(this)), m_question(new AnswerRow({}, this)), m_choiceRow(new QWidget(this)),
      m_choice(new ChoiceSegment(m_choiceRow)),
      m_noDifference(new ActionButton(ActionButton::Role::Secondary, {}, this)),
      m_goThere(new ActionButton(ActionButton::Role::Secondary, {}, this))
{
    setObjectName(u"redFlagPanel"_s);
    addHeaderWidget(m_count);
    body()->setSpacing(Space::x2);
    body()->addWidget(m_list);
    auto* heading = new QHBoxLayout(m_ask);
    heading->setContentsMargins(0, Space::x1, 0, 0);
    auto* ask = new ActionButton(ActionButton::Role::Secondary, tr("Ask it now"), m_ask);
    ask->setObjectName(u"askItNow"_s);
    ask->setHeightClass(ActionButton::Height::Small);
    ask->setKeyCap(u"Q"_s);
    heading->addWidget(ask);
    heading->addStretch(1);
    connect(ask, &QAbstractButton::clicked, this, &RedFlagPanel::askNext);
    body()->addWidget(m_ask);
    body()->addWidget(m_question);
    auto* choiceColumn = new QVBoxLayout(m_choiceRow);
    choiceColumn->setContentsMargins(0, 0, 0, 0);
    choiceColumn->setSpacing(Space::x1);
    const QString quinolone = keyOf(Finding::Fluoroquinolone);
    choiceColumn->addWidget(new TextLabel(QuestionText::question(quinolone), Theme::Type::Small,
                                          Theme::Text, m_choiceRow));
    choiceColumn->addWidget(m_choice);
    body()->addWidget(m_choiceRow);
    m_goThere->setHeightClass(ActionButton::Height::Small);
    m_goThere->setTrailingIconName("go-next");
    m_noDifference->setHeightClass(ActionButton::Height::Small);
    m_noDifference->setObjectName(u"askNoDifference"_s);
    const QString calf = keyOf(Finding::CalfCircumferenceDifferenceCm);
    m_noDifference->setText(
        tr("%1: %2").arg(QuestionText::question(calf), QuestionText::noDifference()));
    body()->addWidget(m_noDifference, 0, Qt::AlignLeading);
    connect(m_noDifference, &QAbstractButton::clicked, this, [this, calf] {
        m_viewModel.answer(calf, u"0"_s);
        goOn();
    });
    body()->addWidget(m_goThere, 0, Qt::AlignLeading);
    m_question->setObjectName(u"askNow"_s);
    m_goThere->setObjectName(u"askThere"_s);
    QStringList texts;
    for (const QString& word : kQuinoloneWords)
        texts.append(QuestionText::word(quinolone, word));
    m_choice->setChoices(texts);
    m_choice->setUnknownAllowed(true);
    m_choice->setAccessibleName(QuestionText::question(quinolone));
    connect(m_question, &AnswerRow::answered, this, [this](Answer answer) {
        if (!m_open || answer == Answer::NotAsked)
            return;
        m_viewModel.answer(keyOf(*m_open), kAnswerCodes.toCode(answer));
        goOn();
    });
    connect(m_choice, &ChoiceSegment::chosen, this, [this, quinolone](int index) {
        m_viewModel.answer(
            quinolone, index == ChoiceSegment::kUnknown ? u"unknown"_s : kQuinoloneWords.at(index));
        goOn();
    });
    connect(m_goThere, &QAbstractButton::clicked, this, [this] {
        if (m_open)
            Q_EMIT stepRequested(QuestionText::stepOf(*m_open), QuestionText::keyBehind(*m_open));
    });
    connect(&viewModel, &IntakeViewModel::changed, this, &RedFlagPanel::showAll);
    showAll();
}

void RedFlagPanel::showAll()
{
    const RedFlagScreening& screening = m_viewModel.assessment().screening;
    m_count->setText(screening.isComplete() ? tr("Everything asked")
                                            : tr("%n question(s) not asked", nullptr,
                                                 static_cast<int>(screening.unanswered.size())));
    m_count->setTone(screening.isComplete() ? Chip::Tone::Neutral : Chip::Tone::Caution);
    showList();
    showQuestion();
}

void RedFlagPanel::showList()
{
    emptyOut(*m_list);
    auto* grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::x2);
    grid->setVerticalSpacing(Space::x1 + 2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const RedFlagStatus& status : m_viewModel.assessment().screening.flags) {
        const bool raised = status.verdict.truth == Truth::Yes;
        const bool open =
            !raised && AssessmentText::openQuestions(status, m_viewModel.findings()) > 0;
        const QString state = AssessmentText::flagState(status, m_viewModel.findings());
        if (raised || open) {
            auto* shape = new TrafficLight(
                raised && isBlocking(status.flag) ? Light::Stop : Light::Care, state, m_list);
            shape->setWordVisible(false);
            shape->setShapeSize(14);
            // Centred on the first line of a text of two.
            shape->setFixedHeight(QFontMetrics(Theme::font(Theme::Type::Small)).height());
            grid->addWidget(shape, row, 0, Qt::AlignTop);
        }
        grid->addWidget(new TextLabel(AssessmentText::flag(status.flag), Theme::Type::Small,
                                      Theme::Text, m_list),
                        row, 1);
        auto* word = new TextLabel(
            AssessmentText::flagStateLines(status, m_viewModel.findings()).join(u'\n'),
            Theme::Type::Small, raised ? Theme::Danger : Theme::Text2, m_list);
        word->setType(Theme::Type::Small, raised || open ? QFont::DemiBold : 0);
        word->setWordWrap(false);
        word->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(word, row, 2);
        ++row;
    }
}

void RedFlagPanel::showQuestion()
{
    const QList<Finding>& unanswered = m_viewModel.assessment().screening.unanswered;
    m_open.reset();
    // What was asked and is not known stays open; what nobody asked comes first.
    for (const Finding finding : m_asking ? unanswered : QList<Finding>()) {
        if (!m_open
            || (m_viewModel.findings().isUnknown(*m_open)
                && !m_viewModel.findings().isUnknown(finding)))
            m_open = finding;
    }
    const bool yesNo =
        m_open && infoOf(*m_open).kind == FindingKind::YesNo && *m_open != Finding::Bilateral;
    const bool quinolone = m_open == Finding::Fluoroquinolone;
    m_question->setVisible(yesNo);
    m_ask->setVisible(m_open.has_value());
    m_choiceRow->setVisible(quinolone);
    m_goThere->setVisible(m_open && !yesNo && !quinolone);
    m_noDifference->setVisible(m_open == Finding::CalfCircumferenceDifferenceCm);
    if (yesNo) {
        m_question->setQuestion(QuestionText::finding(*m_open), QuestionText::hint(keyOf(*m_open)));
        m_question->setAnswer(m_viewModel.findings().answer(*m_open));
    } else if (quinolone) {
        m_choice->setCurrent(std::nullopt);
    } else if (m_open) {
        m_goThere->setText(QuestionText::finding(*m_open));
    }
}

void RedFlagPanel::setAsking(bool asking)
{
    m_asking = asking;
    showAll();
}

void RedFlagPanel::goOn()
{
    if (!askNext())
        Q_EMIT allAsked();
}

bool RedFlagPanel::askNext()
{
    if (!m_open)
        return false;
    QWidget* const field = m_question->isVisibleTo(this) ? static_cast<QWidget*>(m_question)
        : m_choiceRow->isVisibleTo(this)                 ? static_cast<QWidget*>(m_choice)
        : m_noDifference->isVisibleTo(this)              ? m_noDifference
                                                         : m_goThere;
    field->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace ach
