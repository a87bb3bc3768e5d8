// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/testsstep.h"

#include "ui/intake/heelrisecounter.h"
#include "ui/intake/questiontext.h"
#include "ui/widgets/answerrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/nrsscale.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/unitfield.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
constexpr int kScaleWidth = 11 * 27; // px: a pen hits its cell
}

TestsStep::TestsStep(IntakeViewModel& viewModel, QWidget* parent)
    : IntakeStepPage(viewModel, IntakeStep::Tests, parent)
{
    setTitle(QuestionText::stepName(IntakeStep::Tests),
             tr("Both sides where there is a left and a right. What is not tested stays empty."));
    QVBoxLayout* left = addColumn(1);
    QVBoxLayout* right = addColumn(1);
    buildHeelRises(left);
    buildPain(left);
    left->addStretch(1);
    buildTests(right);
    right->addStretch(1);
}

void TestsStep::buildHeelRises(QVBoxLayout* column)
{
    Card* card = addCard(column, tr("Single-leg heel rises"));
    addCaption(card,
               tr("Knee straight, fingertips on the wall, 60 beats a minute: up on one, down on "
                  "the next. Stop when the "
                  "heel, the knee or the pace is lost. Two minutes of rest between the legs."));
    QGridLayout* table = addTable(card);
    for (const QString& key : {u"heel_rises_left"_s, u"heel_rises_right"_s}) {
        auto* both = new QWidget(this);
        auto* parts = new QHBoxLayout(both);
        parts->setContentsMargins(0, 0, 0, 0);
        parts->setSpacing(Space::x2);
        auto* counter = new HeelRiseCounter(both);
        counter->setObjectName(key);
        counter->setAccessibleName(QuestionText::question(key));
        nameField(key, counter);
        connect(counter, &HeelRiseCounter::counted, this, [this, key](int rises) {
            viewModel().answer(key, QString::number(std::min(rises, 200)));
        });
        onChange([this, key, counter] {
            bool isNumber = false;
            const int count = viewModel().answerTo(key).value_or(QString()).toInt(&isNumber);
            counter->setCount(isNumber ? std::optional(count) : std::nullopt);
        });
        parts->addWidget(counter, 1);
        parts->addWidget(makeCount(key, tr("rises")), 0, Qt::AlignVCenter);
        addRow(table, key, both);
    }
}

void TestsStep::buildPain(QVBoxLayout* column)
{
    Card* card = addCard(column, tr("Pain and reach"));
    QGridLayout* table = addTable(card);
    NrsScale* rise = makeScale(u"heel_rise_pain"_s, true);
    NrsScale* hop = makeScale(u"hop_pain"_s, true);
    for (NrsScale* scale : {rise, hop})
        scale->setMinimumWidth(kScaleWidth);
    addRow(table, u"heel_rise_pain"_s, rise);
    addRow(table, u"hop_pain"_s, hop);
    chainScales({rise, hop});
    addRow(table, u"knee_to_wall_left_cm"_s, makeMeasure(u"knee_to_wall_left_cm"_s));
    addRow(table, u"knee_to_wall_right_cm"_s, makeMeasure(u"knee_to_wall_right_cm"_s));
    addAnswer(card, keyOf(Finding::HopImpossible));
}

void TestsStep::buildTests(QVBoxLayout* column)
{
    addScreening(column, tr("Is the tendon whole?"),
                 {keyOf(Finding::ThompsonNoPlantarflexion), keyOf(Finding::MatlesPositive),
                  keyOf(Finding::UnableSingleLegHeelRaise), keyOf(Finding::PainfulWeakHeelRaise)});
    addScreening(
        column, tr("Other structures"),
        {keyOf(Finding::PainOnForcedPlantarflexion), keyOf(Finding::NumbnessOrBurningLateralFoot)});
}

} // namespace ach
