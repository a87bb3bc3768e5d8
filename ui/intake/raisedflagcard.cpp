// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/raisedflagcard.h"

#include "core/base/bidi.h"
#include "ui/intake/assessmenttext.h"
#include "ui/intake/intakeviewmodel.h"
#include "ui/intake/questiontext.h"
#include "ui/shell/datetext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

std::optional<RedFlagOverride> overrideOf(const IntakeViewModel& viewModel, RedFlag flag)
{
    std::optional<RedFlagOverride> entry;
    for (const RedFlagOverride& one : viewModel.overrides()) {
        if (one.code == kRedFlagCodes.toCode(flag))
            entry = one;
    }
    return entry;
}

} // namespace

RaisedFlagCard::RaisedFlagCard(const IntakeViewModel& viewModel, const RedFlagStatus& status,
                               bool mayOverride, QWidget* parent)
    : Card(AssessmentText::flag(status.flag), parent), m_flag(status.flag)
{
    setObjectName(u"raised."_s + kRedFlagCodes.toCode(m_flag));
    const bool blocking = isBlocking(m_flag);
    const auto entry = overrideOf(viewModel, m_flag);
    m_isOpen = blocking && !entry;
    setTone(m_isOpen ? Card::Tone::Danger : Card::Tone::Caution);
    auto* urgency = new Chip(AssessmentText::urgency(urgencyOf(m_flag)),
                             blocking ? Chip::Tone::Danger : Chip::Tone::Caution, this);
    urgency->setLight(m_isOpen ? Light::Stop : Light::Care);
    addHeaderWidget(urgency);
    body()->setSpacing(Space::x2);
    auto* action =
        new TextLabel(AssessmentText::flagAction(m_flag), Theme::Type::Body, Theme::Text, this);
    action->setType(Theme::Type::Body, QFont::DemiBold);
    body()->addWidget(action);
    QStringList why;
    for (const Finding finding : status.verdict.why)
        why.append(QuestionText::finding(finding));
    body()->addWidget(new TextLabel(tr("Because of: %1").arg(why.join(u", "_s)), Theme::Type::Small,
                                    Theme::Text, this));
    if (entry) {
        auto* line = new TextLabel(tr("Overridden by %1 on %2: %3")
                                       .arg(isolated(viewModel.nameOf(entry->decidedBy)),
                                            dateText(entry->decidedAt.toLocalTime().date()),
                                            isolated(entry->reason)),
                                   Theme::Type::Small, Theme::Text, this);
        line->setTextFormat(Qt::PlainText);
        body()->addWidget(line);
    }
    if (blocking)
        addActions(mayOverride && m_isOpen);
}

void RaisedFlagCard::addActions(bool mayOverride)
{
    auto* row = new QWidget(this);
    auto* buttons = new FlowLayout(row, Space::x2, Space::x2);
    m_refer =
        new ActionButton(m_isOpen ? ActionButton::Role::Primary : ActionButton::Role::Secondary,
                         tr("Write referral"), row);
    m_refer->setObjectName(u"writeReferral"_s);
    m_refer->setIconName("document-edit");
    m_refer->setAccessibleDescription(accessibleName());
    buttons->addWidget(m_refer);
    body()->addWidget(row);
    connect(m_refer, &QAbstractButton::clicked, this, &RaisedFlagCard::referralRequested);
    if (!mayOverride)
        return;

    m_ruleOut =
        new ActionButton(ActionButton::Role::Secondary, tr("I have ruled this out, because…"), row);
    m_ruleOut->setObjectName(u"ruleOut"_s);
    m_ruleOut->setAccessibleDescription(accessibleName());
    buttons->addWidget(m_ruleOut);
    m_reasonRow = new QWidget(this);
    m_reason = new QLineEdit(m_reasonRow);
    m_reason->setObjectName(u"overrideReason"_s);
    m_reasonField = new LabelledField(tr("I have ruled this out, because"), m_reason, m_reasonRow);
    m_reasonField->setHelp(tr("Enter stores the reason. It stays in the record with your name."));
    m_store = new ActionButton(ActionButton::Role::Secondary, tr("Go on in spite of this flag"),
                               m_reasonRow);
    m_store->setObjectName(u"override"_s);
    auto* line = new QHBoxLayout(m_reasonRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::x3);
    line->addWidget(m_reasonField, 1);
    line->addWidget(m_store, 0, Qt::AlignVCenter);
    body()->addWidget(m_reasonRow);
    m_reasonRow->hide();
    const auto give = [this] { Q_EMIT ruledOut(m_flag, m_reason->text()); };
    connect(m_ruleOut, &QAbstractButton::clicked, this, &RaisedFlagCard::askReason);
    connect(m_store, &QAbstractButton::clicked, this, give);
    connect(m_reason, &QLineEdit::returnPressed, this, give);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { m_reasonField->setError({}); });
}

void RaisedFlagCard::askReason()
{
    m_reasonRow->show();
    m_reason->setFocus(Qt::TabFocusReason);
}

QList<QWidget*> RaisedFlagCard::tabStops() const
{
    QList<QWidget*> stops;
    for (QWidget* stop : {static_cast<QWidget*>(m_refer), static_cast<QWidget*>(m_ruleOut),
                          static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_store)}) {
        if (stop != nullptr)
            stops.append(stop);
    }
    return stops;
}

void RaisedFlagCard::takeFocus()
{
    if (m_refer != nullptr)
        m_refer->setFocus(Qt::TabFocusReason);
}

void RaisedFlagCard::showError(const QString& sentence)
{
    if (m_reasonField == nullptr)
        return;
    m_reasonField->setError(sentence);
    askReason();
}

QString RaisedFlagCard::stateOf(const IntakeViewModel& viewModel, const RedFlagStatus& status,
                                bool mayOverride)
{
    QStringList parts{mayOverride ? u"open"_s : u"closed"_s};
    for (const Finding finding : status.verdict.why)
        parts.append(keyOf(finding));
    if (const auto entry = overrideOf(viewModel, status.flag))
        parts.append(entry->decidedAt.toString(Qt::ISODateWithMs));
    return parts.join(u',');
}

} // namespace ach
