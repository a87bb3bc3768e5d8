// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/decisionbar.h"

#include "core/service/intakeservice.h"
#include "ui/intake/assessmenttext.h"
#include "ui/intake/emptyout.h"
#include "ui/intake/intakeviewmodel.h"
#include "ui/shell/datetext.h"
#include "ui/shell/errortext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chiptoggle.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

const QStringList DecisionBar::kDecisions{u"reactive"_s, u"dysrepair"_s, u"degenerative"_s,
                                          u"reactive_on_degenerative"_s, u"open"_s};

namespace {

QString suggestionWords(const QString& code)
{
    Assessment shown;
    shown.outcome =
        kAssessmentOutcomeCodes.fromCode(code).value_or(AssessmentOutcome::Undetermined);
    return AssessmentText::outcome(shown);
}

} // namespace

DecisionBar::DecisionBar(IntakeViewModel& viewModel, QWidget* parent)
    : Card(tr("Your decision"), parent), m_viewModel(viewModel), m_area(new QWidget(this)),
      m_differs(new Chip(tr("Differs from the suggestion"), Chip::Tone::Caution, this)),
      m_reason(new QLineEdit(this)), m_reasonField(new LabelledField(tr("Reason"), m_reason, this)),
      m_history(new QWidget(this))
{
    setObjectName(u"decisionBar"_s);
    m_differs->setLight(Light::Care);
    addHeaderWidget(m_differs);
    body()->setSpacing(Space::x2);
    auto* chips = new FlowLayout(m_area, Space::x2, Space::x2);
    for (int index = 0; index < kDecisions.size(); ++index) {
        const QString code = kDecisions.at(index);
        auto* chip = new ChipToggle(
            code == u"open" ? tr("Leave open") : AssessmentText::decision(code), m_area);
        chip->setObjectName(u"decision."_s + code);
        chip->setRadioLook(true);
        chip->setKeyCap(QString::number(index + 1));
        chips->addWidget(chip);
        m_choices.append(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, code] { choose(code); });
    }
    body()->addWidget(m_area);
    m_reason->setObjectName(u"decisionReason"_s);
    body()->addWidget(m_reasonField);
    body()->addWidget(m_history);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { m_reasonField->setError({}); });
    connect(&viewModel, &IntakeViewModel::changed, this, &DecisionBar::showAll);
    showAll();
}

void DecisionBar::choose(const QString& decision)
{
    const auto stored = m_viewModel.decision();
    // Choosing again what is signed is nothing to sign.
    m_pending = stored && stored->decision == decision ? QString() : decision;
    showAll();
    if (!m_reasonField->isHidden())
        m_reason->setFocus(Qt::OtherFocusReason);
    Q_EMIT pendingChanged();
}

void DecisionBar::setChoosing(bool choosing)
{
    m_choosing = choosing;
    m_pending.clear();
    showAll();
}

bool DecisionBar::sign()
{
    if (m_pending.isEmpty())
        return false;
    const QString decision = m_pending;
    m_pending.clear(); // the view-model tells at once that there is a decision
    const Status status = m_viewModel.decide(decision, m_reason->text());
    if (!status) {
        m_pending = decision;
        showAll();
        m_reasonField->setVisible(true);
        m_reasonField->setError(errorText(status.error()).sentence());
        m_reason->setFocus(Qt::OtherFocusReason);
        return false;
    }
    m_reason->clear();
    showAll();
    Q_EMIT pendingChanged();
    return true;
}

void DecisionBar::showAll()
{
    const auto stored = m_viewModel.decision();
    const QString shown = !m_pending.isEmpty() ? m_pending : stored ? stored->decision : QString();
    m_area->setVisible(m_choosing);
    const QString suggestion = kAssessmentOutcomeCodes.toCode(m_viewModel.assessment().outcome);
    for (int index = 0; index < m_choices.size(); ++index)
        m_choices.at(index)->setChecked(kDecisions.at(index) == shown);
    const bool differs = !shown.isEmpty() && !decisionAgrees(suggestion, shown);
    m_differs->setVisible(differs);
    m_reasonField->setVisible(!m_pending.isEmpty());
    m_reasonField->setLabel(differs ? tr("Reason, because it differs from the suggestion")
                                    : tr("Reason, if you like"));
    showHistory();
}

void DecisionBar::showHistory()
{
    emptyOut(*m_history);
    auto* column = new QVBoxLayout(m_history);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x1);
    QList<StageDecision> decisions = m_viewModel.decisions();
    std::reverse(decisions.begin(), decisions.end());
    bool newest = true;
    for (const StageDecision& decision : decisions) {
        const QDateTime at = decision.decidedAt.toLocalTime();
        QString text =
            tr("%1, signed by %2 on %3 at %4. %5, rules version %6.")
                .arg(AssessmentText::decision(decision.decision),
                     m_viewModel.nameOf(decision.decidedBy), dateText(at.date()),
                     QLocale().toString(at.time(), QLocale::ShortFormat),
                     suggestionWords(decision.suggestion), QString::number(decision.rulesVersion));
        if (!decision.reason.isEmpty())
            text += u' ' + tr("Reason: %1").arg(decision.reason);
        auto* line =
            new TextLabel(text, Theme::Type::Small, newest ? Theme::Text : Theme::Text2, m_history);
        line->setTextFormat(Qt::PlainText);
        column->addWidget(line);
        newest = false;
    }
    m_history->setVisible(!decisions.isEmpty());
}

} // namespace ach
