// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/storystep.h"

#include "core/intake/intakequestion.h"
#include "ui/intake/questiontext.h"
#include "ui/widgets/answerrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chiptoggle.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLineEdit>

namespace ach {

using namespace Qt::StringLiterals;

StoryStep::StoryStep(IntakeViewModel& viewModel, QWidget* parent)
    : IntakeStepPage(viewModel, IntakeStep::Story, parent)
{
    setTitle(QuestionText::stepName(IntakeStep::Story),
             tr("How it began, what changed before, and what must be asked before anything else"));
    QVBoxLayout* left = addColumn(1);
    QVBoxLayout* right = addColumn(1);
    buildBeginning(left);
    buildLoadChanges(left);
    buildWords(left);
    left->addStretch(1);
    buildScreening(right);
    right->addStretch(1);
}

void StoryStep::buildBeginning(QVBoxLayout* column)
{
    Card* card = addCard(column, tr("Beginning and course"));
    QGridLayout* table = addTable(card);

    DateField* onset = makeDay(u"onset"_s);
    nameField(u"onset"_s, onset->lineEdit());
    addRow(table, u"onset"_s, onset);
    addRow(table, u"onset_kind"_s,
           makeChoice(u"onset_kind"_s, {u"slow"_s, u"within_days"_s, u"sudden"_s}, true));

    addRow(table, u"worsening"_s, makeWorsening());

    auto* episodes = new ChoiceSegment(this);
    episodes->setChoices({tr("None"), tr("One"), tr("Several")});
    episodes->setUnknownAllowed(true);
    episodes->setObjectName(u"previous_episodes"_s);
    nameField(u"previous_episodes"_s, episodes);
    connect(episodes, &ChoiceSegment::chosen, this, [this](int index) {
        viewModel().answer(u"previous_episodes"_s,
                           index == ChoiceSegment::kUnknown ? QString::fromLatin1(kUnknownAnswer)
                                                            : QString::number(index));
    });
    connect(episodes, &ChoiceSegment::cleared, this,
            [this] { viewModel().answer(u"previous_episodes"_s, std::nullopt); });
    onChange([this, episodes] {
        const auto answer = viewModel().answerTo(u"previous_episodes"_s);
        bool isNumber = false;
        const int count = answer.value_or(QString()).toInt(&isNumber);
        if (isNumber)
            episodes->setCurrent(std::min(count, 2));
        else
            episodes->setCurrent(answer ? std::optional(ChoiceSegment::kUnknown) : std::nullopt);
    });
    addRow(table, u"previous_episodes"_s, episodes);

    auto* pattern = new QWidget(this);
    auto* chips = new FlowLayout(pattern, Space::x2, Space::x2);
    for (int value = 0; value <= 5; ++value) {
        const QString code = QString::number(value);
        auto* chip = new ChipToggle(QuestionText::word(u"symptom_pattern"_s, code), pattern);
        chip->setRadioLook(true);
        chip->setObjectName(u"symptom_pattern."_s + code);
        chips->addWidget(chip);
        if (value == 0)
            nameField(u"symptom_pattern"_s, chip);
        connect(chip, &QAbstractButton::clicked, this, [this, code](bool on) {
            viewModel().answer(u"symptom_pattern"_s, on ? std::optional(code) : std::nullopt);
        });
        onChange([this, chip, code] {
            chip->setChecked(viewModel().answerTo(u"symptom_pattern"_s) == code);
        });
    }
    addRow(table, u"symptom_pattern"_s, pattern);
}

DateField* StoryStep::makeDay(const QString& key)
{
    auto* day = new DateField(viewModel().session().clock(), this);
    day->setObjectName(key);
    day->setRange(std::nullopt, viewModel().session().clock().today());
    day->setFieldName(QuestionText::question(key));
    connect(day, &DateField::dateChanged, this, [this, key, day](std::optional<QDate> date) {
        if (!day->hasError())
            viewModel().answer(key,
                               date ? std::optional(date->toString(Qt::ISODate)) : std::nullopt);
    });
    onChange([this, key, day] {
        const QDate stored =
            QDate::fromString(viewModel().answerTo(key).value_or(QString()), Qt::ISODate);
        const auto date = stored.isValid() ? std::optional(stored) : std::nullopt;
        if (!day->hasError() && day->date() != date)
            day->setDate(date);
    });
    return day;
}

QWidget* StoryStep::makeWorsening()
{
    // Two words or a day are one answer; the field is there once "On a date" is chosen.
    const QString key = u"worsening"_s;
    const QStringList words{u"none"_s, u"since_onset"_s};
    const int onADate = static_cast<int>(words.size());
    auto* both = new QWidget(this);
    auto* choice = new ChoiceSegment(both);
    choice->setObjectName(key);
    choice->setChoices({QuestionText::word(key, words.at(0)), QuestionText::word(key, words.at(1)),
                        tr("On a date")});
    choice->setUnknownAllowed(true);
    choice->setAccessibleName(QuestionText::question(key));
    nameField(key, choice);
    DateField* day = makeDay(key);
    day->setObjectName(u"worsening.day"_s);
    day->hide();
    auto* parts = new QVBoxLayout(both);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(Space::x1);
    parts->addWidget(choice);
    parts->addWidget(day);
    connect(choice, &ChoiceSegment::chosen, this, [this, key, words, onADate, day](int index) {
        day->setVisible(index == onADate);
        if (index == onADate) {
            viewModel().answer(key, std::nullopt);
            day->setFocus(Qt::OtherFocusReason);
            return;
        }
        viewModel().answer(key,
                           index == ChoiceSegment::kUnknown ? QString::fromLatin1(kUnknownAnswer)
                                                            : words.at(index));
    });
    connect(choice, &ChoiceSegment::cleared, this, [this, key, day] {
        day->hide();
        viewModel().answer(key, std::nullopt);
    });
    onChange([this, key, words, onADate, choice, day] {
        const QString answer = viewModel().answerTo(key).value_or(QString());
        const bool isWord = words.contains(answer);
        const bool isUnknown = answer == QString::fromLatin1(kUnknownAnswer);
        if (isWord || isUnknown)
            day->hide();
        else if (!answer.isEmpty())
            day->show();
        if (isWord)
            choice->setCurrent(static_cast<int>(words.indexOf(answer)));
        else if (isUnknown)
            choice->setCurrent(ChoiceSegment::kUnknown);
        else
            choice->setCurrent(day->isHidden() ? std::nullopt : std::optional(onADate));
    });
    return both;
}

void StoryStep::buildLoadChanges(QVBoxLayout* column)
{
    Card* card = addCard(column, QuestionText::question(u"load_changes"_s));
    auto* area = new QWidget(card);
    auto* chips = new FlowLayout(area, Space::x2, Space::x2);
    const IntakeQuestion* question = findIntakeQuestion(u"load_changes"_s);
    for (const QString& word : question->words) {
        auto* chip = new ChipToggle(QuestionText::word(question->key, word), area);
        chip->setObjectName(u"load_changes."_s + word);
        chips->addWidget(chip);
        if (word == question->words.first())
            nameField(question->key, chip);
        connect(chip, &QAbstractButton::clicked, this, [this, word, question](bool on) {
            QStringList chosen = viewModel()
                                     .answerTo(question->key)
                                     .value_or(QString())
                                     .split(u',', Qt::SkipEmptyParts);
            chosen.removeAll(word);
            if (on)
                chosen.append(word);
            viewModel().chooseLoadChanges(chosen);
        });
        onChange([this, chip, word, question] {
            chip->setChecked(viewModel()
                                 .answerTo(question->key)
                                 .value_or(QString())
                                 .split(u',', Qt::SkipEmptyParts)
                                 .contains(word));
        });
    }
    auto* nothing = new ChipToggle(tr("Nothing known"), area);
    nothing->setObjectName(u"load_changes.nothing"_s);
    chips->addWidget(nothing);
    connect(nothing, &QAbstractButton::clicked, this, [this](bool on) {
        if (on)
            viewModel().sayNoLoadChange();
        else
            viewModel().answer(u"load_changes"_s, std::nullopt);
    });
    onChange([this, nothing] {
        nothing->setChecked(viewModel().answerTo(u"load_changes"_s) == QString(u""_s));
    });
    card->body()->addWidget(area);
    addAnswer(card, keyOf(Finding::LoadIncreaseBefore));
}

void StoryStep::buildWords(QVBoxLayout* column)
{
    Card* card = addCard(column, tr("Story"));
    QGridLayout* table = addTable(card);
    for (const QString& key : {u"treatment_so_far"_s, u"goal"_s, u"own_words"_s})
        addRow(table, key, makeLine(key));
}

void StoryStep::buildScreening(QVBoxLayout* column)
{
    addScreening(column, tr("What happened"),
                 {keyOf(Finding::SuddenSnapOrKick), keyOf(Finding::SuddenSharpOnset),
                  keyOf(Finding::RestOrNightPain)});
    const QString quinolone = keyOf(Finding::Fluoroquinolone);
    Card* medicines = addScreening(
        column, tr("Medicines"),
        {keyOf(Finding::SystemicCorticosteroids), keyOf(Finding::PreviousCorticosteroidInjection)},
        {quinolone});
    addStacked(medicines, quinolone,
               makeChoice(quinolone, {u"none"_s, u"current"_s, u"within_6_months"_s}, true));
    addScreening(column, tr("General health"),
                 {keyOf(Finding::BreathlessnessOrChestPain),
                  keyOf(Finding::RecentSurgeryOrImmobilisation),
                  keyOf(Finding::RecentWoundOrInjection), keyOf(Finding::Fever),
                  keyOf(Finding::UnexplainedWeightLoss), keyOf(Finding::HistoryOfCancer)});
    addScreening(column, tr("Rheumatic signs"),
                 {keyOf(Finding::InflammatoryBackPain), keyOf(Finding::Psoriasis),
                  keyOf(Finding::Uveitis), keyOf(Finding::InflammatoryBowelDisease),
                  keyOf(Finding::DactylitisOrOtherEnthesitis), keyOf(Finding::FamilyHistorySpa)});
    addScreening(column, tr("Cholesterol and heart"),
                 {keyOf(Finding::KnownHighCholesterol), keyOf(Finding::FamilyEarlyHeartDisease),
                  keyOf(Finding::XanthomaElsewhereOrCornealArcus)});
}

} // namespace ach
