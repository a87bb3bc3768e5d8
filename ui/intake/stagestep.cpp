// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/stagestep.h"

#include "core/intake/differential.h"
#include "ui/intake/assessmenttext.h"
#include "ui/intake/decisionbar.h"
#include "ui/intake/emptyout.h"
#include "ui/intake/questiontext.h"
#include "ui/intake/raisedflagcard.h"
#include "ui/intake/reasonlist.h"
#include "ui/intake/redflagpanel.h"
#include "ui/shell/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chiptoggle.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/stagecontinuum.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFlagsWidth = 330; // the longest flag and its state in two lines

/// The middle of each field of the continuum.
std::optional<double> placeOf(const QString& decision)
{
    if (decision == u"reactive")
        return 1 / 6.0;
    if (decision == u"dysrepair")
        return 3 / 6.0;
    if (decision == u"degenerative")
        return 5 / 6.0;
    return std::nullopt; // a flare on an old problem lies at both ends
}

} // namespace

StageStep::StageStep(IntakeViewModel& viewModel, QWidget* parent)
    : IntakeStepPage(viewModel, IntakeStep::Stage, parent), m_raised(new QVBoxLayout)
{
    setTitle(QuestionText::stepName(IntakeStep::Stage),
             tr("A suggestion, not a diagnosis. You decide, and your decision is what the record "
                "shows."));
    m_raised->setSpacing(Space::x3);
    banners()->addLayout(m_raised);
    QVBoxLayout* left = addColumn(9);
    QVBoxLayout* right = addColumn(4);
    right->addStrut(kFlagsWidth);
    buildSuggestion(left);
    m_decision = new DecisionBar(viewModel, this);
    left->addWidget(m_decision);
    left->addStretch(1);
    buildSide(right);
    right->addStretch(1);
    connect(m_decision, &DecisionBar::pendingChanged, this, &StageStep::primaryChanged);
    connect(m_decision, &DecisionBar::pendingChanged, this, &StageStep::showContinuum);
    connect(m_flags, &RedFlagPanel::stepRequested, this, &StageStep::stepRequested);
    connect(m_flags, &RedFlagPanel::allAsked, this, [this] { focusQuestion({}); });
    nameField(u"decision"_s, m_decision->findChild<ChipToggle*>());
    onChange([this] {
        showRaised();
        showSuggestion();
        showDifferential();
        showMissing();
    });
}

void StageStep::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_flags->setAsking(!readOnly);
    m_decision->setChoosing(!readOnly);
    refreshNow();
}

void StageStep::buildSuggestion(QVBoxLayout* column)
{
    m_suggestion = addCard(column);
    m_suggestion->setObjectName(u"suggestionCard"_s);
    m_continuum = new StageContinuum(m_suggestion);
    m_continuum->setObjectName(u"continuum"_s);
    m_continuum->setAccessibleName(tr("Continuum of stages"));
    m_continuum->setStages(
        {tr("Reactive"), tr("Dysrepair"), tr("Degenerative")},
        {tr("weeks, load jump, swelling"), tr("your own choice only"), tr("months, bumps")});
    m_detail = new TextLabel({}, Theme::Type::Small, Theme::Text, m_suggestion);
    m_confidence = new TextLabel({}, Theme::Type::Small, Theme::Text2, m_suggestion);
    m_confidence->setObjectName(u"confidence"_s);
    m_provisional = new Banner(Banner::Tone::Caution, {}, m_suggestion);
    m_provisional->setObjectName(u"provisional"_s);
    for (QWidget* part : {static_cast<QWidget*>(m_provisional), static_cast<QWidget*>(m_continuum),
                          static_cast<QWidget*>(m_detail), static_cast<QWidget*>(m_confidence)})
        m_suggestion->body()->addWidget(part);
    m_reasons = new ReasonList(this);
    column->addWidget(m_reasons);
}

void StageStep::buildSide(QVBoxLayout* column)
{
    m_flags = new RedFlagPanel(viewModel(), this);
    column->addWidget(m_flags);

    m_missing = addCard(column);
    m_missing->setObjectName(u"missingCard"_s);
    m_missingList = new QWidget(m_missing);
    m_missing->body()->addWidget(m_missingList);

    Card* other = addCard(column, tr("Could it be something else?"));
    m_differential = new QWidget(other);
    other->body()->addWidget(m_differential);
}

void StageStep::showRaised()
{
    // A reason that is being typed must not go away because something else changed, so a card is
    // made anew only where it would show something else.
    std::vector<std::pair<RaisedFlagCard*, QString>> cards;
    for (const RedFlagStatus& status : viewModel().assessment().screening.raised()) {
        const QString state = RaisedFlagCard::stateOf(viewModel(), status, !m_readOnly);
        const auto same = std::ranges::find_if(m_raisedCards, [&](const auto& shown) {
            return shown.first->flag() == status.flag && shown.second == state;
        });
        if (same != m_raisedCards.end()) {
            cards.push_back(*same);
            m_raisedCards.erase(same);
            continue;
        }
        auto* card = new RaisedFlagCard(viewModel(), status, !m_readOnly, this);
        connect(card, &RaisedFlagCard::referralRequested, this, &StageStep::referralRequested);
        connect(card, &RaisedFlagCard::ruledOut, this, &StageStep::ruleOut);
        cards.emplace_back(card, state);
    }
    for (const auto& [card, state] : m_raisedCards) {
        m_raised->removeWidget(card);
        card->hide();
        card->deleteLater(); // it may be the one that asked
    }
    m_raisedCards = std::move(cards);
    for (std::size_t place = 0; place < m_raisedCards.size(); ++place) {
        m_raised->insertWidget(static_cast<int>(place), m_raisedCards[place].first);
        m_raisedCards[place].first->show();
    }
    showTabOrder();
}

/// Cards made later come last in the chain of Tab; reading order is that of the urgency.
void StageStep::showTabOrder()
{
    QWidget* last = nullptr;
    for (const auto& [card, state] : m_raisedCards) {
        for (QWidget* stop : card->tabStops()) {
            if (last != nullptr)
                QWidget::setTabOrder(last, stop);
            last = stop;
        }
    }
    if (last != nullptr)
        QWidget::setTabOrder(last, m_decision->findChild<ChipToggle*>());
}

void StageStep::ruleOut(RedFlag flag, const QString& reason)
{
    if (const Status stored = viewModel().overrideRedFlag(flag, reason); !stored) {
        for (const auto& [card, state] : m_raisedCards) {
            if (card->flag() == flag)
                card->showError(errorText(stored.error()).sentence());
        }
        return;
    }
    focusQuestion({}); // the next flag, or the decision that is open now
}

RaisedFlagCard* StageStep::firstOpenFlag() const
{
    const auto open = std::ranges::find_if(m_raisedCards,
                                           [](const auto& shown) { return shown.first->isOpen(); });
    return open != m_raisedCards.end() ? open->first : nullptr;
}

void StageStep::focusQuestion(const QString& key)
{
    const auto meant = std::ranges::find_if(m_raisedCards, [&key](const auto& shown) {
        return kRedFlagCodes.toCode(shown.first->flag()) == key;
    });
    RaisedFlagCard* const flag = meant != m_raisedCards.end() ? meant->first
        : key.isEmpty()                                       ? firstOpenFlag()
                                                              : nullptr;
    if (flag != nullptr)
        flag->takeFocus();
    else
        IntakeStepPage::focusQuestion(key);
}

/// Which flags could still be raised; what was asked and is not known counts as open too.
void StageStep::showProvisional()
{
    const Assessment& assessment = viewModel().assessment();
    QStringList open;
    for (const RedFlagStatus& status : assessment.screening.flags) {
        if (isBlocking(status.flag) && status.verdict.truth == Truth::Open)
            open.append(AssessmentText::flag(status.flag));
    }
    m_provisional->setVisible(!assessment.screening.isComplete()
                              && assessment.outcome != AssessmentOutcome::RedFlag);
    m_provisional->setText(open.isEmpty()
                               ? tr("Provisional: not every red-flag question has an answer.")
                               : tr("Provisional until these red flags are asked in full: %1.")
                                     .arg(open.join(u", "_s)));
}

void StageStep::showSuggestion()
{
    const Assessment& assessment = viewModel().assessment();
    const bool hidden = assessment.outcome == AssessmentOutcome::RedFlag;
    m_continuum->setVisible(!hidden);
    m_reasons->setVisible(!hidden);
    m_decision->setVisible(!hidden);
    m_suggestion->setTitle(hidden ? tr("The stage is hidden while a red flag is open") : QString());
    QStringList detail;
    if (hidden)
        detail.append(tr("Refer, or write down above why the flag does not hold."));
    if (assessment.detail)
        detail.append(AssessmentText::detail(*assessment.detail));
    for (const AssessmentNote note : assessment.notes)
        detail.append(AssessmentText::note(note));
    m_detail->setText(detail.join(u' '));
    m_detail->setVisible(!detail.isEmpty());
    QString confidence;
    if (assessment.confidence)
        confidence = AssessmentText::confidence(*assessment.confidence) + u' ';
    m_confidence->setText(
        confidence
        + tr("Suggestion, not a diagnosis; rules version %1.").arg(assessment.rulesVersion));
    m_confidence->setVisible(!hidden);
    m_reasons->setAssessment(assessment);
    showProvisional();
    showContinuum();
}

void StageStep::showContinuum()
{
    const Assessment& assessment = viewModel().assessment();
    std::optional<double> place;
    std::optional<std::pair<double, double>> region;
    QString caption;
    switch (assessment.outcome) {
    case AssessmentOutcome::Reactive:
        place = placeOf(u"reactive"_s);
        region = std::pair(0.0, 1 / 3.0);
        caption = tr("suggested region");
        break;
    case AssessmentOutcome::Degenerative:
        place = placeOf(u"degenerative"_s);
        region = std::pair(0.5, 1.0);
        caption = tr("degenerative or late dysrepair");
        break;
    case AssessmentOutcome::ReactiveOnDegenerative:
        region = std::pair(0.0, 1.0);
        caption = tr("a flare on an older problem: signs of both ends");
        break;
    default:
        break;
    }
    const QString suggestion = AssessmentText::outcome(assessment);
    m_continuum->setSuggestion(place,
                               assessment.hasStage() && !assessment.screening.isComplete()
                                   ? tr("%1, provisional").arg(suggestion)
                                   : suggestion);
    m_continuum->setRange(region, caption);
    const auto stored = viewModel().decision();
    const QString decision = !m_decision->pending().isEmpty() ? m_decision->pending()
        : stored                                              ? stored->decision
                                                              : QString();
    m_continuum->setDecision(placeOf(decision),
                             tr("Your decision: %1").arg(AssessmentText::decision(decision)));
}

void StageStep::showMissing()
{
    const Assessment& assessment = viewModel().assessment();
    const QList<Finding> shown =
        assessment.wouldSettle.isEmpty() ? assessment.missing : assessment.wouldSettle;
    m_missing->setVisible(!m_readOnly && !shown.isEmpty()
                          && assessment.outcome != AssessmentOutcome::RedFlag);
    m_missing->setTitle(assessment.wouldSettle.isEmpty() ? tr("Not known yet")
                                                         : tr("What would settle it"));
    emptyOut(*m_missingList);
    auto* flow = new FlowLayout(m_missingList, Space::x2, Space::x1);
    for (const Finding finding : shown) {
        auto* link = new ActionButton(ActionButton::Role::Quiet, QuestionText::finding(finding),
                                      m_missingList);
        link->setHeightClass(ActionButton::Height::Small);
        link->setObjectName(u"missing."_s + keyOf(finding));
        link->setTrailingIconName("go-next");
        link->setFlush(true);
        flow->addWidget(link);
        connect(link, &QAbstractButton::clicked, this, [this, finding] {
            Q_EMIT stepRequested(QuestionText::stepOf(finding), QuestionText::keyBehind(finding));
        });
    }
}

void StageStep::showDifferential()
{
    emptyOut(*m_differential);
    auto* grid = new QGridLayout(m_differential);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::x2);
    grid->setVerticalSpacing(Space::x1 + 2);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const DifferentialEntry& entry : differentialList(viewModel().findings())) {
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(AssessmentText::differential(entry.condition),
                                       Theme::Type::Small, Theme::Text, m_differential));
        QStringList why;
        for (const Finding finding :
             entry.likelihood == Likelihood::Possible ? entry.pointing : entry.open)
            why.append(QuestionText::finding(finding));
        QString reason = why.join(u", "_s);
        if (entry.likelihood == Likelihood::Ask)
            reason = why.isEmpty() ? tr("examine; the intake has no question for it")
                                   : tr("ask: %1").arg(reason);
        if (!reason.isEmpty() && entry.likelihood != Likelihood::Unlikely)
            words->addWidget(
                new TextLabel(reason, Theme::Type::Caption, Theme::Text2, m_differential));
        grid->addLayout(words, row, 0);
        const bool possible = entry.likelihood == Likelihood::Possible;
        auto* word = new TextLabel(AssessmentText::likelihood(entry.likelihood), Theme::Type::Small,
                                   possible ? Theme::Caution : Theme::Text2, m_differential);
        word->setType(Theme::Type::Small, possible ? QFont::DemiBold : 0);
        word->setWordWrap(false);
        word->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(word, row, 1);
        ++row;
    }
}

QString StageStep::primaryText() const
{
    return m_decision->pending().isEmpty() || m_decision->isHidden()
        ? QString()
        : tr("Sign: %1").arg(AssessmentText::decision(m_decision->pending()));
}

bool StageStep::takePrimary()
{
    if (primaryText().isEmpty())
        return false;
    m_decision->sign();
    return true;
}

void StageStep::keyPressEvent(QKeyEvent* event)
{
    const int choice = event->key() - Qt::Key_1;
    if (!m_readOnly
        && (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier) {
        if (choice >= 0 && choice < DecisionBar::kDecisions.size() && !m_decision->isHidden()) {
            m_decision->choose(DecisionBar::kDecisions.at(choice));
            return;
        }
        if (event->key() == Qt::Key_Q && m_flags->askNext())
            return;
    }
    IntakeStepPage::keyPressEvent(event);
}

} // namespace ach
