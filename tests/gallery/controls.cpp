// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/gallery/gallerypages.h"
#include "tests/gallery/glyphsheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chiptoggle.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/passphrasefield.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/trafficlight.h"
#include "ui/widgets/unitfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ach::gallery {

namespace {

const FixedClock& galleryClock()
{
    static const FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(10, 42)));
    return clock;
}

Card* buttonCard(QWidget* page)
{
    auto* buttons = new Card(u"Buttons"_s, page);
    auto* flow = new FlowLayout(nullptr);
    buttons->body()->addLayout(flow);
    auto add = [&](ActionButton::Role role, const char* icon, const QString& text,
                   const QKeySequence& key) {
        auto* button = new ActionButton(role, text, buttons);
        button->setIconName(icon);
        button->setKey(key);
        flow->addWidget(button);
        return button;
    };
    add(ActionButton::Role::Primary, "list-add-user", u"New intake"_s, QKeySequence(u"Ctrl+N"_s));
    add(ActionButton::Role::Secondary, "document-print", u"Print sheet"_s,
        QKeySequence(u"Ctrl+P"_s));
    add(ActionButton::Role::Quiet, "list-add", u"Add"_s, {});
    add(ActionButton::Role::Secondary, "edit-undo", {}, {})->setToolTip(u"Undo"_s);
    add(ActionButton::Role::Primary, "document-print", u"Not now"_s, {})->setEnabled(false);
    add(ActionButton::Role::Secondary, "document-save", u"Disabled"_s, {})->setEnabled(false);
    auto* loop = add(ActionButton::Role::Secondary, "media-playlist-repeat", u"Loop"_s,
                     QKeySequence(u"L"_s));
    loop->setCheckable(true);
    loop->setChecked(true);
    auto* hold = add(ActionButton::Role::Secondary, nullptr, u"Hold"_s, QKeySequence(u"H"_s));
    hold->setLight(Light::Care);
    auto* large =
        add(ActionButton::Role::Primary, "object-unlocked", u"Unlock"_s, QKeySequence(u"Return"_s));
    large->setHeightClass(ActionButton::Height::Large);
    auto* small =
        add(ActionButton::Role::Secondary, nullptr, u"Ask it now"_s, QKeySequence(u"Q"_s));
    small->setHeightClass(ActionButton::Height::Small);
    flow->addWidget(new QPushButton(u"Plain push button"_s, buttons));
    return buttons;
}

Card* fieldCard(QWidget* page)
{
    auto* fields = new Card(u"Fields"_s, page);
    auto* form = new QGridLayout;
    fields->body()->addLayout(form);
    auto* search = new SearchField(fields);
    search->setPlaceholderText(u"Name, number, stage, phase, or \u201Cpain>5\u201D"_s);
    form->addWidget(search, 0, 0, 1, 2);
    auto* passphrase = new PassphraseField(fields);
    passphrase->setText(u"correct horse"_s);
    passphrase->setWrong(u"That is not the passphrase of Noor Sjabloon."_s);
    form->addWidget(new LabelledField(u"Passphrase"_s, passphrase, fields), 1, 0, 1, 2);
    auto* name = new LabelledField(u"Family name"_s, new QLineEdit(u"Eksempel"_s, fields), fields);
    name->setHelp(u"As on the insurance card"_s);
    form->addWidget(name, 2, 0);
    auto* wrong = new LabelledField(u"First name"_s, new QLineEdit(fields), fields);
    wrong->setError(u"Every record needs a name"_s);
    form->addWidget(wrong, 2, 1);
    auto* combo = new QComboBox(fields);
    combo->addItems({u"Nederlands"_s, u"English"_s, u"Deutsch"_s});
    form->addWidget(new LabelledField(u"Language of this sheet"_s, combo, fields), 3, 0);
    auto* spin = new QSpinBox(fields);
    spin->setValue(24);
    spin->setSuffix(u" h"_s);
    form->addWidget(new LabelledField(u"Back to baseline within"_s, spin, fields), 3, 1);
    auto* date = new DateField(galleryClock(), fields);
    date->setDate(QDate(2026, 8, 14));
    form->addWidget(new LabelledField(u"Started"_s, date, fields), 4, 0);
    auto* minutes = new MinutesField(fields);
    minutes->setValue(12);
    form->addWidget(new LabelledField(u"Morning stiffness"_s, minutes, fields), 4, 1,
                    Qt::AlignLeft);
    auto* note = new QPlainTextEdit(u"Burns at the start, goes away after ten minutes."_s, fields);
    note->setMaximumHeight(64);
    form->addWidget(note, 5, 0);
    auto* off = new QLineEdit(u"Read only"_s, fields);
    off->setReadOnly(true);
    form->addWidget(off, 5, 1);
    return fields;
}

void addToggles(Card* checks)
{
    auto* toggles = new FlowLayout(nullptr);
    checks->body()->addLayout(toggles);
    const QStringList changes{u"More kilometres"_s, u"More hills"_s,     u"Faster or intervals"_s,
                              u"New shoes"_s,       u"Harder surface"_s, u"Back after a break"_s,
                              u"Nothing known"_s};
    for (const QString& change : changes) {
        auto* toggle = new ChipToggle(change, checks);
        toggle->setChecked(change.startsWith(u"More"_s));
        toggles->addWidget(toggle);
    }
    auto* decision = new ChipToggle(u"Reactive"_s, checks);
    decision->setRadioLook(true);
    decision->setKeyCap(u"1"_s);
    decision->setChecked(true);
    toggles->addWidget(decision);
    auto* decision2 = new ChipToggle(u"Dysrepair"_s, checks);
    decision2->setRadioLook(true);
    decision2->setKeyCap(u"2"_s);
    toggles->addWidget(decision2);
}

Card* checkCard(QWidget* page)
{
    auto* checks = new Card(u"Checks, lights, chips"_s, page);
    auto* boxes = new FlowLayout(nullptr, 16);
    checks->body()->addLayout(boxes);
    for (int index = 0; index < 3; ++index) {
        auto* check = new QCheckBox(u"Exercises, %1 of 5"_s.arg(index), checks);
        check->setChecked(index != 1);
        check->setEnabled(index != 2);
        boxes->addWidget(check);
        auto* radio = new QRadioButton(u"Choice %1"_s.arg(index), checks);
        radio->setChecked(index == 0);
        boxes->addWidget(radio);
    }
    auto* chips = new FlowLayout(nullptr);
    checks->body()->addLayout(chips);
    chips->addWidget(new Chip(u"Right side"_s, Chip::Tone::Neutral, checks));
    chips->addWidget(new Chip(u"Late dysrepair"_s, Chip::Tone::Info, checks));
    chips->addWidget(
        new Chip(u"Phase 2 \u00b7 Heavy strength \u00b7 week 11"_s, Chip::Tone::Accent, checks));
    auto* jump = new Chip(u"25 \u2192 37 km in 3 weeks"_s, Chip::Tone::Caution, checks);
    jump->setLight(Light::Care);
    chips->addWidget(jump);
    chips->addWidget(new Chip(u"Plays offline"_s, Chip::Tone::Good, checks));
    chips->addWidget(new Chip(u"Step back"_s, Chip::Tone::Danger, checks));
    auto* lights = new FlowLayout(nullptr, 16);
    checks->body()->addLayout(lights);
    lights->addWidget(new TrafficLight(Light::Go, u"Carry on"_s, checks));
    lights->addWidget(new TrafficLight(Light::Care, u"Watch the morning"_s, checks));
    lights->addWidget(new TrafficLight(Light::Stop, u"Stop"_s, checks));
    lights->addWidget(new TrafficLight(Light::Unknown, u"Not asked"_s, checks));
    addToggles(checks);
    return checks;
}

Card* listCard(QWidget* page)
{
    auto* lists = new Card(u"Lists and bars"_s, page);
    auto* table = new QTableWidget(3, 3, lists);
    table->setHorizontalHeaderLabels({u"Exercise"_s, u"Sets"_s, u"Reps"_s});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    for (int row = 0; row < 3; ++row) {
        table->setItem(row, 0, new QTableWidgetItem(u"Heel drop, knee straight"_s));
        table->setItem(row, 1, new QTableWidgetItem(u"3"_s));
        table->setItem(row, 2, new QTableWidgetItem(u"15"_s));
    }
    table->selectRow(1);
    table->setMaximumHeight(110);
    table->horizontalHeader()->setStretchLastSection(true);
    lists->body()->addWidget(table);
    auto* progress = new QProgressBar(lists);
    progress->setValue(42);
    lists->body()->addWidget(progress);
    lists->body()->addWidget(new GlyphSheet(lists));
    return lists;
}

} // namespace

QWidget* controls(QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* grid = new QHBoxLayout(page);
    grid->setContentsMargins(Space::x6, Space::x5, Space::x6, Space::x5);
    grid->setSpacing(Space::x4);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    grid->addLayout(left, 1);
    grid->addLayout(right, 1);

    left->addWidget(buttonCard(page));
    left->addWidget(fieldCard(page));
    left->addStretch(1);
    right->addWidget(checkCard(page));
    right->addWidget(listCard(page));
    right->addStretch(1);
    return page;
}

} // namespace ach::gallery
