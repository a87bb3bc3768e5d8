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

    const auto addDay = [this](const QString& key) {
        auto* day = new DateField(viewModel().session().clock(), this);
        day->setObjectName(key);
        day->setRange(std::nullopt, viewModel().session().clock().today());
        day->setFieldName(QuestionText::question(key));
        connect(day, &DateField::dateChanged, this, [this, key, day](std::optional<QDate> date) {
            if (!day->hasError())
                viewModel().answer(
                    key, date ? std::optional(date->toString(Qt::ISODate)) : std::nullopt);
        });
        onChange([this, key, day] {
            const QDate stored =
                QDate::fromString(viewModel().answerTo(key).value_or(QString()), Qt::ISODate);
            const auto date = stored.isValid() ? std::optional(stored) : std::nullopt;
            if (!day->hasError() && day->date() != date)
                day->setDate(date);
        });
        return day;
    };
    DateField* onset = addDay(u"onset"_s);
    nameField(u"onset"_s, onset->lineEdit());
    addRow(table, u"onset"_s, onset);
    addRow(table, u"onset_kind"_s,
           makeChoice(u"onset_kind"_s, {u"slow"_s, u"within_days"_s, u"sudden"_s}, true));

    // A day and the two words are one answer.
    auto* worsening = new QWidget(this);
    auto* parts = new QVBoxLayout(worsening);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(Space::x1);
    parts->addWidget(makeChoice(u"worsening"_s, {u"none"_s, u"since_onset"_s}, true));
    DateField* since = addDay(u"worsening"_s);
    since->setObjectName(u"worsening.day"_s);
    since->lineEdit()->setPlaceholderText(tr("or since a day"));
    parts->addWidget(since);
    addRow(table, u"worsening"_s, worsening);

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
