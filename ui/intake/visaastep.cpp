// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/visaastep.h"

#include "ui/intake/questiontext.h"
#include "ui/widgets/answerrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/nrsscale.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

VisaAStep::VisaAStep(IntakeViewModel& viewModel, QWidget* parent)
    : IntakeStepPage(viewModel, IntakeStep::VisaA, parent)
{
    setTitle(QuestionText::stepName(IntakeStep::VisaA),
             tr("Read aloud, digits answer. 10 is best in every line."));
    header()->addWidget(
        new Chip(tr("Paraphrase, not the validated wording"), Chip::Tone::Neutral, this), 0,
        Qt::AlignVCenter);
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
    const struct {
        QString text;
        QString low;
        QString high;
    } items[] = {
        {tr("For how many minutes is the heel cord stiff after getting up?"), tr("100 min"),
         tr("0 min")},
        {tr("Once warm: pain when the tendon is stretched fully over the edge of a step"),
         tr("Severe pain"), tr("No pain")},
        {tr("Pain within two hours after walking 30 minutes on flat ground"), tr("Severe pain"),
         tr("No pain")},
        {tr("Pain walking down stairs with normal steps"), tr("Severe pain"), tr("No pain")},
        {tr("Pain during or right after 10 rises on one leg from flat ground"), tr("Severe pain"),
         tr("No pain")},
        {tr("How many hops on one leg without pain?"), tr("0 hops"), tr("10 hops")},
    };
    QList<NrsScale*> scales;
    int number = 0;
    for (const auto& item : items) {
        ++number;
        NrsScale* scale = makeScale(u"visa_a.q%1"_s.arg(number), false);
        scale->setBandsVisible(false);
        scale->setAnchors(item.low, item.high);
        addItem(card->body(), number, item.text, scale);
        scales.append(scale);
        if (number == 3)
            addAnswer(card, u"visa_a.q3_unable_to_walk_30min_because_of_pain"_s);
    }
    chainScales(scales);
}

ChoiceSegment* VisaAStep::makeWorded(const QString& key, const QStringList& codes,
                                     const QStringList& texts)
{
    ChoiceSegment* choice = makeChoice(key, codes, false);
    choice->setChoices(texts);
    return choice;
}

void VisaAStep::buildActivity(QVBoxLayout* column)
{
    Card* card = addCard(column, tr("Activity"));
    addItem(card->body(), 7, tr("Sport or other physical activity now"),
            makeWorded(u"visa_a.q7"_s, {u"0"_s, u"4"_s, u"7"_s, u"10"_s},
                       {tr("None"), tr("Adapted training or competition"),
                        tr("Full training, below the former level"),
                        tr("The level before the complaints, or higher")}));
    addItem(card->body(), 8, tr("Which is true in sport that loads the Achilles tendon?"),
            makeWorded(u"visa_a.q8_branch"_s, {u"A"_s, u"B"_s, u"C"_s},
                       {tr("A: no pain"), tr("B: pain, which does not stop me"),
                        tr("C: pain, which makes me stop")}));
    ChoiceSegment* minutes =
        makeWorded(u"visa_a.q8_minutes"_s, {u"nil"_s, u"1-10"_s, u"11-20"_s, u"21-30"_s, u">30"_s},
                   {tr("Not"), tr("1–10"), tr("11–20"), tr("21–30"), tr("Over 30")});
    auto* question = new TextLabel(tr("For how many minutes can it be done?"), Theme::Type::Small,
                                   Theme::Text2, card);
    card->body()->addWidget(question);
    card->body()->addWidget(minutes);
    minutes->setAccessibleName(question->text());
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
