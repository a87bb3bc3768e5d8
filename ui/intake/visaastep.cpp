// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/visaastep.h"

#include "core/service/wordingservice.h"
#include "ui/intake/questiontext.h"
#include "ui/outcome/outcometext.h"
#include "ui/widgets/answerrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/nrsscale.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

VisaAStep::VisaAStep(IntakeViewModel& viewModel, QWidget* parent)
    : IntakeStepPage(viewModel, IntakeStep::VisaA, parent),
      m_form(*questionnaireFor(viewModel.session().database(), Instrument::VisaA,
                               QLocale().name().section(u'_', 0, 0)))
{
    setTitle(QuestionText::stepName(IntakeStep::VisaA),
             tr("Read aloud, digits answer. 10 is best in every line."));
    header()->addWidget(new Chip(OutcomeText::wording(m_form.wording), Chip::Tone::Neutral, this),
                        0, Qt::AlignVCenter);
    QVBoxLayout* left = addColumn(1);
    QVBoxLayout* right = addColumn(1);
    buildLines(left);
    left->addStretch(1);
    buildActivity(right);
    buildTotal(right);
    right->addStretch(1);
}

void VisaAStep::addItem(QVBoxLayout* column, int number, const QString& text, QWidget* control)
{
    auto* question =
        new TextLabel(tr("%1. %2").arg(number).arg(text), Theme::Type::Small, Theme::Text, this);
    question->setType(Theme::Type::Small, QFont::DemiBold);
    column->addWidget(question);
    column->addWidget(control);
    control->setAccessibleName(text);
}

void VisaAStep::buildLines(QVBoxLayout* column)
{
    Card* card = addCard(column, tr("Pain and symptoms, function"));
    QList<NrsScale*> scales;
    for (int number = 1; number <= 6; ++number) {
        const QString item = u"q%1"_s.arg(number);
        const Question* question = m_form.find(item);
        Q_ASSERT(question != nullptr); // every wording asks the same
        NrsScale* scale = makeScale(u"visa_a."_s + item, false);
        scale->setBandsVisible(false);
        scale->setAnchors(question->options.first().text, question->options.last().text);
        addItem(card->body(), number, question->text, scale);
        scales.append(scale);
        if (number == 3)
            addAnswer(card, u"visa_a.q3_unable_to_walk_30min_because_of_pain"_s);
    }
    chainScales(scales);
}

ChoiceSegment* VisaAStep::makeWorded(const Question& question)
{
    QStringList codes;
    QStringList texts;
    for (const QuestionOption& option : question.options) {
        codes << option.code;
        texts << option.text;
    }
    ChoiceSegment* choice = makeChoice(u"visa_a."_s + question.linkId, codes, false);
    choice->setChoices(texts);
    return choice;
}

void VisaAStep::buildActivity(QVBoxLayout* column)
{
    Card* card = addCard(column, tr("Activity"));
    const Question& activity = *m_form.find(u"q7"_s);
    addItem(card->body(), 7, activity.text, makeWorded(activity));
    const Question& branch = *m_form.find(u"q8_branch"_s);
    addItem(card->body(), 8, branch.text, makeWorded(branch));
    const Question& minutes = *m_form.find(u"q8_minutes"_s);
    ChoiceSegment* choice = makeWorded(minutes);
    card->body()->addWidget(new TextLabel(minutes.text, Theme::Type::Small, Theme::Text2, card));
    card->body()->addWidget(choice);
    choice->setAccessibleName(minutes.text);
}

QString VisaAStep::missingText(const VisaAScore& score) const
{
    QStringList missing;
    for (const VisaAProblem& problem : score.problems) {
        if (problem.kind == VisaAProblem::Kind::TrainsWithoutActivity)
            continue;
        const QString item = QString::number(std::min(static_cast<int>(problem.item) + 1, 8));
        if (!missing.contains(item))
            missing.append(item);
    }
    return tr("Still to answer: %1. No total until all eight are there; nothing is filled in.")
        .arg(missing.join(u", "_s));
}

void VisaAStep::buildTotal(QVBoxLayout* column)
{
    Card* card = addCard(column, tr("Total"));
    auto* total = new TextLabel({}, Theme::Type::Metric, Theme::Text, card);
    total->setObjectName(u"visaATotal"_s);
    auto* line = new TextLabel({}, Theme::Type::Small, Theme::Text2, card);
    line->setObjectName(u"visaALine"_s);
    auto* warning = new TextLabel({}, Theme::Type::Small, Theme::Caution, card);
    for (TextLabel* label : {total, line, warning})
        card->body()->addWidget(label);
    onChange([this, total, line, warning] {
        const VisaAScore score = viewModel().visaA();
        total->setVisible(score.total.has_value());
        if (score.total)
            total->setText(tr("%1 of 100").arg(*score.total));
        line->setText(score.total ? tr("100 means no complaints. It is stored as a measurement of "
                                       "today when this step is left.")
                                  : missingText(score));
        const bool odd = std::ranges::any_of(score.problems, [](const VisaAProblem& problem) {
            return problem.kind == VisaAProblem::Kind::TrainsWithoutActivity;
        });
        warning->setVisible(odd);
        warning->setText(tr("Question 7 says no sport, question 8 counts minutes of it. Ask once "
                            "more; both are kept as they are."));
    });
}

} // namespace ach
