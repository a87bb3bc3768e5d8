// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/gallerypages.h"
#include "ui/widgets/answerrow.h"
#include "ui/widgets/busyoverlay.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/metrictile.h"
#include "ui/widgets/nrsscale.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/stagecontinuum.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trafficlight.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ach::gallery {

namespace {

Card* symptomCard(QWidget* page)
{
    auto* symptoms = new Card({}, page);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    symptoms->body()->addLayout(grid);
    const auto segment = [&](int row, const QString& label, const QStringList& choices,
                             std::optional<int> chosen) {
        grid->addWidget(new TextLabel(label, Theme::Type::Small, Theme::Text, symptoms), row, 0);
        auto* choice = new ChoiceSegment(symptoms);
        choice->setChoices(choices);
        choice->setCurrent(chosen);
        grid->addWidget(choice, row, 1);
        return choice;
    };
    segment(0, u"Morning stiffness"_s, {u"0"_s, u"5"_s, u"12"_s, u"20"_s, u"30+"_s}, 2);
    segment(1, u"Stiffness in the calf"_s, {u"None"_s, u"Some"_s, u"A lot"_s}, std::nullopt)
        ->setUnknownAllowed(true);
    segment(2, u"24 hours after loading"_s,
            {u"Same"_s, u"Up, settled in 24 h"_s, u"Up, over 24 h"_s, u"Not tried yet"_s}, 1);
    return symptoms;
}

Card* painCard(QWidget* page)
{
    auto* pain = new Card(u"Which activities provoke it?"_s, page);
    pain->setSubtitle(u"pain 0\u201310 in the last week"_s);
    auto* scores = new QGridLayout;
    pain->body()->addLayout(scores);
    const QStringList activities{u"Walking"_s, u"Climbing stairs"_s, u"During a run"_s,
                                 u"Jumping"_s};
    for (int row = 0; row < 4; ++row) {
        scores->addWidget(new TextLabel(activities.at(row), Theme::Type::Small, Theme::Text, pain),
                          row, 0);
        auto* scale = new NrsScale(pain);
        if (row < 2)
            scale->setScore(PainScore::from(2 + 3 * row));
        if (row == 3)
            scale->setNotDone(true);
        scores->addWidget(scale, row, 1);
    }
    return pain;
}

Card* answerCard(QWidget* page)
{
    auto* answers = new Card({}, page);
    const Answer given[] = {Answer::Yes, Answer::No, Answer::Unknown, Answer::NotAsked};
    const QStringList questions{u"Lump moves with the ankle"_s, u"Redness"_s,
                                u"Gap in the tendon"_s, u"Calf squeeze moves the foot"_s};
    for (int row = 0; row < 4; ++row) {
        auto* answer = new AnswerRow(questions.at(row), answers);
        answer->setAnswer(given[row]);
        answers->body()->addWidget(answer);
    }
    return answers;
}

Card* pinchCard(QWidget* page)
{
    auto* pinch = new Card(u"Pinch (palpation) pain"_s, page);
    auto* scale = new NrsScale(pinch);
    scale->setAnchors(u"No pain"_s, u"Worst imaginable"_s);
    scale->setScore(PainScore::of(5));
    scale->setObjectName(u"focusMe"_s);
    pinch->body()->addWidget(scale);
    return pinch;
}

Card* stageCard(QWidget* page)
{
    auto* stage = new Card({}, page);
    auto* continuum = new StageContinuum(stage);
    continuum->setStages({u"Reactive"_s, u"Dysrepair"_s, u"Degenerative"_s},
                         {u"weeks, load jump, swelling"_s, u"in between, thickening"_s,
                          u"months, lumps, older changes"_s});
    continuum->setSuggestion(0.44, u"Suggested: dysrepair, close to reactive"_s);
    continuum->setRange(std::pair{0.24, 0.58}, u"likely range with the answers given"_s);
    stage->body()->addWidget(continuum);
    auto* second = new StageContinuum(stage);
    second->setStages({u"Reactive"_s, u"Dysrepair"_s, u"Degenerative"_s}, {});
    second->setSuggestion(0.44, u"Suggested: dysrepair"_s);
    second->setDecision(0.17, u"Your decision: reactive"_s);
    stage->body()->addWidget(second);
    return stage;
}

Card* goodCard(QWidget* page)
{
    auto* good = new Card({}, page);
    good->setTone(Card::Tone::Good);
    good->body()->addWidget(
        new TrafficLight(Light::Go, u"Ready to progress to energy storage"_s, good));
    good->body()->addWidget(
        new TextLabel(u"Morning pain at most 2 for 14 days, heel rises 88 % of the left side."_s,
                      Theme::Type::Small, Theme::Text, good));
    return good;
}

QHBoxLayout* tileRow(QWidget* page)
{
    auto* tiles = new QHBoxLayout;
    auto* visa = new MetricTile(u"VISA-A"_s, page);
    visa->setValue(u"79"_s, u"/ 100"_s);
    visa->setChange(u"31 since intake"_s, MetricTile::Direction::Up, Theme::Good);
    tiles->addWidget(visa);
    auto* morning = new MetricTile(u"Morning pain, 7 days"_s, page);
    morning->setValue(u"1.4"_s, u"/ 10"_s);
    morning->setChange(u"3.2 since intake"_s, MetricTile::Direction::Down, Theme::Good);
    tiles->addWidget(morning);
    auto* none = new MetricTile(u"Sheet adherence"_s, page);
    none->setChange(u"no diary yet"_s);
    tiles->addWidget(none);
    return tiles;
}

Card* busyCard(QWidget* page)
{
    auto* busy = new Card(u"Export"_s, page);
    busy->setMinimumHeight(120);
    auto* overlay = new BusyOverlay(busy);
    overlay->start(u"Writing the take-home folder"_s, true);
    overlay->setProgress(3, 8);
    return busy;
}

} // namespace

QWidget* clinical(QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* columns = new QHBoxLayout(page);
    columns->setContentsMargins(Space::x6, Space::x5, Space::x6, Space::x5);
    columns->setSpacing(Space::x4);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    left->addWidget(new TextLabel(u"Load and symptoms"_s, Theme::Type::H1, Theme::Text, page));
    left->addWidget(
        new TextLabel(u"What changed before it started, and how the tendon answers to load"_s,
                      Theme::Type::Small, Theme::Text2, page));
    left->addWidget(symptomCard(page));
    left->addWidget(painCard(page));
    left->addWidget(answerCard(page));
    left->addStretch(1);

    right->addWidget(pinchCard(page));
    right->addWidget(stageCard(page));
    right->addWidget(goodCard(page));
    right->addLayout(tileRow(page));
    auto* spark = new Sparkline(page);
    spark->setValues({3, 4, 3, 3, std::nullopt, 2, 2}, 0, 10);
    right->addWidget(spark);
    right->addWidget(busyCard(page));
    right->addStretch(1);
    return page;
}

} // namespace ach::gallery
