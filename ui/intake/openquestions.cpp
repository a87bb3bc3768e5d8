// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/openquestions.h"

#include "ui/intake/assessmenttext.h"
#include "ui/intake/emptyout.h"
#include "ui/intake/intakeviewmodel.h"
#include "ui/intake/questiontext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

QList<RedFlag> openFlags(const IntakeViewModel& viewModel)
{
    const QList<RedFlagOverride> overrides = viewModel.overrides();
    QList<RedFlag> open;
    for (const RedFlagStatus& status : viewModel.assessment().screening.raised()) {
        const bool overridden = std::ranges::any_of(overrides, [&](const RedFlagOverride& entry) {
            return entry.code == kRedFlagCodes.toCode(status.flag);
        });
        if (isBlocking(status.flag) && !overridden)
            open.append(status.flag);
    }
    return open;
}

OpenQuestions::OpenQuestions(const IntakeViewModel& viewModel, QWidget* parent)
    : Card(tr("What is still open"), parent), m_viewModel(viewModel), m_links(new QWidget(this))
{
    setObjectName(u"openQuestions"_s);
    body()->addWidget(m_links);
}

void OpenQuestions::showOpen(QWidget* before)
{
    emptyOut(*m_links);
    m_last = before;
    auto* column = new QVBoxLayout(m_links);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x2);
    const QList<RedFlag> flags = openFlags(m_viewModel);
    const QList<Finding> questions = m_viewModel.assessment().screening.unanswered;
    if (!flags.isEmpty())
        addGroup(tr("Red flags to refer or to rule out"));
    for (const RedFlag flag : flags) {
        const QString code = kRedFlagCodes.toCode(flag);
        addLink(AssessmentText::flag(flag), u"open."_s + code, IntakeStep::Stage, code);
    }
    if (!questions.isEmpty())
        addGroup(
            tr("%n question(s) without an answer", nullptr, static_cast<int>(questions.size())));
    for (const Finding question : questions)
        addLink(QuestionText::finding(question), u"open."_s + keyOf(question),
                QuestionText::stepOf(question), QuestionText::keyBehind(question));
    setVisible(!flags.isEmpty() || !questions.isEmpty());
}

void OpenQuestions::addGroup(const QString& heading)
{
    auto* const words = new TextLabel(heading, Theme::Type::Small, Theme::Text2, m_links);
    words->setType(Theme::Type::Small, QFont::DemiBold);
    m_links->layout()->addWidget(words);
    auto* const flow = new QWidget(m_links);
    new FlowLayout(flow, Space::x2, Space::x1);
    m_links->layout()->addWidget(flow);
}

void OpenQuestions::addLink(const QString& text, const QString& name, IntakeStep step,
                            const QString& key)
{
    QLayout* const column = m_links->layout();
    QWidget* const group = column->itemAt(column->count() - 1)->widget();
    auto* const link = new ActionButton(ActionButton::Role::Quiet, text, group);
    link->setHeightClass(ActionButton::Height::Small);
    link->setObjectName(name);
    link->setTrailingIconName("go-next");
    group->layout()->addWidget(link);
    QWidget::setTabOrder(m_last, link);
    m_last = link;
    connect(link, &QAbstractButton::clicked, this,
            [this, step, key] { Q_EMIT stepRequested(step, key); });
}

} // namespace ach
