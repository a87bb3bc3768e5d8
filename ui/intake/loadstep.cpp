// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/loadstep.h"

#include "core/intake/intakequestion.h"
#include "core/intake/loadhistory.h"
#include "ui/intake/loadhistoryeditor.h"
#include "ui/intake/questiontext.h"
#include "ui/widgets/answerrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/nrsscale.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/unitfield.h"

#include <QGridLayout>
#include <QJsonDocument>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QList<int> kStiffness{0, 5, 10, 20, 30};

LoadHistory storedHistory(const IntakeViewModel& viewModel)
{
    const QString text = viewModel.answerTo(u"load_history"_s).value_or(QString());
    const auto history = LoadHistory::fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
    return history ? *history : LoadHistory();
}

} // namespace

LoadStep::LoadStep(IntakeViewModel& viewModel, QWidget* parent)
    : IntakeStepPage(viewModel, IntakeStep::Load, parent)
{
    setTitle(QuestionText::stepName(IntakeStep::Load),
             tr("How much running there was, and how the tendon answers to load"));
    QVBoxLayout* left = addColumn(1);
    QVBoxLayout* right = addColumn(1);
    buildStiffness(left);
    buildHistory(left);
    buildActivities(right);
    right->addStretch(1);
}

void LoadStep::buildHistory(QVBoxLayout* column)
{
    Card* card = addCard(column, QuestionText::question(u"load_history"_s));
    auto* editor = new LoadHistoryEditor(card);
    editor->setObjectName(u"load_history"_s);
    nameField(u"load_history"_s, editor);
    card->body()->addWidget(editor, 1);
    column->setStretchFactor(card, 1);
    connect(editor, &LoadHistoryEditor::weekEdited, this, [this](int week, const LoadWeek& value) {
        LoadHistory history = storedHistory(viewModel());
        if (!history.setWeek(week, value))
            return;
        const QString text =
            QString::fromUtf8(QJsonDocument(history.toJson()).toJson(QJsonDocument::Compact));
        viewModel().answer(u"load_history"_s,
                           history.isEmpty() ? std::nullopt : std::optional(text));
    });
    onChange([this, editor] {
        const LoadHistory history = storedHistory(viewModel());
        if (!(editor->history() == history))
            editor->setHistory(history);
    });
}

void LoadStep::buildStiffness(QVBoxLayout* column)
{
    Card* card = addCard(column);
    QGridLayout* table = addTable(card);
    const QString key = keyOf(Finding::MorningStiffnessMin);

    auto* minutes = new QWidget(this);
    auto* parts = new FlowLayout(minutes, Space::x2, Space::x2);
    auto* segment = new ChoiceSegment(minutes);
    QStringList texts;
    for (const int value : kStiffness)
        texts.append(QString::number(value));
    segment->setChoices(texts);
    segment->setUnknownAllowed(true);
    segment->setObjectName(key);
    segment->setAccessibleName(QuestionText::question(key));
    nameField(key, segment);
    connect(segment, &ChoiceSegment::chosen, this, [this, key](int index) {
        viewModel().answer(key,
                           index == ChoiceSegment::kUnknown
                               ? QString::fromLatin1(kUnknownAnswer)
                               : QString::number(kStiffness.at(index)));
    });
    connect(segment, &ChoiceSegment::cleared, this,
            [this, key] { viewModel().answer(key, std::nullopt); });
    onChange([this, key, segment] {
        const auto answer = viewModel().answerTo(key);
        bool isNumber = false;
        const auto place = kStiffness.indexOf(answer.value_or(QString()).toInt(&isNumber));
        if (answer == QString::fromLatin1(kUnknownAnswer))
            segment->setCurrent(ChoiceSegment::kUnknown);
        else
            segment->setCurrent(isNumber && place >= 0 ? std::optional(static_cast<int>(place))
                                                       : std::nullopt);
    });
    parts->addWidget(segment);
    parts->addWidget(makeCount(key, tr("min")));
    addRow(table, key, minutes);

    const QString calf = u"calf_stiffness"_s;
    addRow(table, calf, makeChoice(calf, {u"none"_s, u"some"_s, u"a_lot"_s}, true));
    const QString warming = u"warming_up"_s;
    addRow(table, warming, makeChoice(warming, {u"eases"_s, u"no_change"_s, u"worse"_s}, true));
    const QString response = u"response_24h"_s;
    addRow(table, response,
           makeChoice(response, {u"same"_s, u"settles_in_24h"_s, u"over_24h"_s}, true));
}

void LoadStep::buildActivities(QVBoxLayout* column)
{
    Card* card = addCard(column, tr("Which activities provoke it?"));
    addCaption(card,
               tr("Pain 0–10 in the last week. Digits score and go on, X is 10, N is not done."));
    QGridLayout* table = addTable(card);
    QList<NrsScale*> scales;
    for (const QString& activity :
         {u"walking"_s, u"stairs"_s, u"on_toes"_s, u"run_start"_s, u"run_during"_s, u"run_after"_s,
          u"next_morning"_s, u"jumping"_s}) {
        NrsScale* scale = makeScale(u"pain_"_s + activity, true);
        addRow(table, u"pain_"_s + activity, scale);
        scales.append(scale);
    }
    chainScales(scales);
    addAnswer(card, keyOf(Finding::LoadRelatedPain));
}

} // namespace ach
