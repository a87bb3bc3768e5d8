// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/assessmentpage.h"

#include "core/intake/bodychart.h"
#include "core/storage/intakerepository.h"
#include "ui/intake/intakeviewmodel.h"
#include "ui/intake/marktext.h"
#include "ui/intake/questiontext.h"
#include "ui/intake/stagestep.h"
#include "ui/sheets/referralpage.h"
#include "ui/shell/datetext.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace ach {

using namespace Qt::StringLiterals;

AssessmentPage::AssessmentPage(RecordContext& context, Navigator& navigator, Prompts& prompts,
                               QWidget* parent)
    : QWidget(parent), m_context(context), m_navigator(navigator), m_prompts(prompts),
      m_stack(new QStackedWidget(this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    build();
    // An intake may begin or go on in the wizard while this page is open.
    connect(&context.session.events(), &RecordEvents::episodeChanged, this,
            [this](const EpisodeId& episode) {
                if (episode == m_context.episode && !m_viewModel)
                    build();
            });
}

AssessmentPage::~AssessmentPage()
{
    // What shows the view-model goes before it.
    delete m_referral;
    delete m_stack->currentWidget();
}

void AssessmentPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

void AssessmentPage::build()
{
    delete std::exchange(m_referral, nullptr);
    delete m_stack->currentWidget();
    m_viewModel.reset();
    const auto latest = IntakeRepository(m_context.session.database()).latest(m_context.episode);
    if (latest && *latest)
        m_viewModel =
            std::make_unique<IntakeViewModel>(m_context.session, std::nullopt, (*latest)->id);
    m_stack->addWidget(m_viewModel ? makeAssessment() : makeEmpty());
}

QWidget* AssessmentPage::makeEmpty()
{
    auto* empty = new EmptyState(
        tr("Nothing assessed yet"),
        tr("The intake asks about red flags first and then suggests a stage."), m_stack);
    ActionButton* start = empty->addButton(tr("New intake"), ActionButton::Role::Primary);
    start->setObjectName(u"startIntake"_s);
    connect(start, &QAbstractButton::clicked, this,
            [this] { Q_EMIT m_navigator.startIntake(m_context.patient); });
    return empty;
}

QWidget* AssessmentPage::makeSummary(QWidget* parent)
{
    const Intake& intake = *m_viewModel->intake();
    auto* card =
        new Card(tr("Intake of %1").arg(dateText(intake.startedAt.toLocalTime().date())), parent);
    card->setObjectName(u"intakeSummary"_s);
    card->setSubtitle(
        intake.isFinished()
            ? tr("Finished on %1").arg(dateText(intake.finishedAt.toLocalTime().date()))
            : tr("Not finished yet"));
    auto* goOn =
        new ActionButton(ActionButton::Role::Secondary,
                         intake.isFinished() ? tr("Open intake") : tr("Continue intake"), card);
    goOn->setObjectName(u"continueIntake"_s);
    auto* explain =
        new ActionButton(ActionButton::Role::Secondary, tr("Explain to the patient"), card);
    explain->setObjectName(u"explain"_s);
    explain->setIconName("documentation");
    explain->setToolTip(
        tr("A leaflet in the patient's language, with the pain limits of the plan."));
    card->addHeaderWidget(explain);
    card->addHeaderWidget(goOn);
    connect(explain, &QAbstractButton::clicked, this, [this] {
        // The leaflet on the stages shows exercises; behind an open red flag it is the wrong one.
        const bool isUrgent = m_viewModel->assessment().outcome == AssessmentOutcome::RedFlag;
        Q_EMIT m_navigator.explain(m_context.episode, isUrgent ? u"urgent"_s : u"stages"_s);
    });
    connect(goOn, &QAbstractButton::clicked, this,
            [this, id = intake.id] { Q_EMIT m_navigator.continueIntake(id); });

    QStringList lines;
    const VisaAScore score = m_viewModel->visaA();
    lines.append(score.total ? tr("VISA-A %1 of 100").arg(*score.total)
                             : tr("VISA-A not complete"));
    const auto chart = BodyChart::fromJson(
        QJsonDocument::fromJson(m_viewModel->answerTo(u"body_chart"_s).value_or(QString()).toUtf8())
            .object());
    if (chart) {
        for (const PlacedMark& placed : chart->marks()) {
            const QString leg = placed.mark.side == Side::Left ? tr("left") : tr("right");
            lines.append(tr("%1, %2").arg(MarkText::title(placed.mark), leg));
        }
    }
    for (const QString& key : {u"own_words"_s, u"goal"_s}) {
        if (const auto text = m_viewModel->answerTo(key))
            lines.append(tr("%1: %2").arg(QuestionText::question(key), *text));
    }
    auto* text = new TextLabel(lines.join(u'\n'), Theme::Type::Small, Theme::Text, card);
    text->setTextFormat(Qt::PlainText);
    card->body()->addWidget(text);
    return card;
}

void AssessmentPage::openReferral()
{
    closeReferral();
    m_referral = new ReferralPage(*m_viewModel, m_prompts, m_stack);
    connect(m_referral, &ReferralPage::closed, this, &AssessmentPage::closeReferral);
    connect(m_referral, &ReferralPage::done, &m_navigator, &Navigator::tellDone);
    m_stack->addWidget(m_referral);
    m_stack->setCurrentWidget(m_referral);
}

void AssessmentPage::closeReferral()
{
    if (m_referral == nullptr)
        return;
    m_stack->removeWidget(m_referral);
    m_referral->deleteLater(); // it is the one that asked
    m_referral = nullptr;
    if (auto* stage = m_stack->currentWidget()->findChild<StageStep*>())
        stage->focusQuestion({});
}

QWidget* AssessmentPage::makeAssessment()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, Space::x4, 0, 0);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Space::x6, 0, Space::x6, 0);
    top->addWidget(makeSummary(content));
    column->addLayout(top);
    auto* stage = new StageStep(*m_viewModel, content);
    stage->setReadOnly(true);
    connect(stage, &StageStep::referralRequested, this, &AssessmentPage::openReferral);
    column->addWidget(stage, 1);

    auto* again = new ActionButton(ActionButton::Role::Primary, tr("Decide again"), content);
    again->setObjectName(u"decideAgain"_s);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Space::x6, 0, Space::x6, Space::x4);
    foot->addStretch(1);
    foot->addWidget(again);
    column->addLayout(foot);
    const auto showButton = [this, stage, again] {
        const QString sign = stage->primaryText();
        again->setText(!sign.isEmpty()           ? sign
                           : stage->isReadOnly() ? tr("Decide again")
                                                 : tr("Leave it as it is"));
        again->setVisible(m_viewModel->assessment().outcome != AssessmentOutcome::RedFlag
                          || !stage->isReadOnly());
    };
    showButton();
    connect(stage, &IntakeStepPage::primaryChanged, again, showButton);
    connect(stage, &IntakeStepPage::stepRequested, this,
            [this, id = m_viewModel->intake()->id] { Q_EMIT m_navigator.continueIntake(id); });
    connect(again, &QAbstractButton::clicked, stage, [stage, showButton] {
        if (stage->isReadOnly()) {
            stage->setReadOnly(false);
            stage->focusQuestion(u"decision"_s);
        } else if (!stage->takePrimary() || stage->primaryText().isEmpty()) {
            stage->setReadOnly(true);
        }
        showButton();
    });

    auto* area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(content);
    return area;
}

} // namespace ach
