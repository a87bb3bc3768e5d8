// SPDX-License-Identifier: GPL-3.0-or-later
// Shows all widgets, or saves them as pictures: achillea_gallery [--out DIR]
#include "core/base/clock.h"
#include "ui/shell/appearance.h"
#include "ui/shell/glyphs.h"
#include "ui/shell/icons.h"
#include "ui/widgets/answerrow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busyoverlay.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chiptoggle.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/metrictile.h"
#include "ui/widgets/navbar.h"
#include "ui/widgets/nrsscale.h"
#include "ui/widgets/passphrasefield.h"
#include "ui/widgets/recordheader.h"
#include "ui/widgets/recordtabs.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/stagecontinuum.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/trafficlight.h"
#include "ui/widgets/unitfield.h"
#include "ui/widgets/wizardfooter.h"
#include "ui/widgets/wizardrail.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ach {
namespace {

const FixedClock& galleryClock()
{
    static const FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(10, 42)));
    return clock;
}

class GlyphSheet final : public TokenWidget {
public:
    explicit GlyphSheet(QWidget* parent) : TokenWidget(parent) { setMinimumHeight(150); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        int x = 0;
        for (const Light light : {Light::Go, Light::Care, Light::Stop, Light::Unknown}) {
            Glyphs::paintLight(painter, QRectF(x, 0, 30, 30), light);
            Glyphs::paintLight(painter, QRectF(x, 36, 14, 14), light);
            x += 38;
        }
        const std::pair<MarkGlyph, Theme::Token> marks[] = {
            {MarkGlyph::Pain, Theme::ChartPain},
            {MarkGlyph::Thickening, Theme::ChartDose},
            {MarkGlyph::Swelling, Theme::ChartSymmetry},
            {MarkGlyph::Crepitus, Theme::Text}};
        for (const auto& [mark, ink] : marks) {
            Glyphs::paintMark(painter, QRectF(x, 0, 30, 30), mark, Theme::color(ink));
            Glyphs::paintMark(painter, QRectF(x, 36, 18, 18), mark, Theme::color(ink));
            x += 38;
        }
        Glyphs::paintYarrow(painter, QRectF(x, 0, 52, 52), Theme::color(Theme::Accent));
        x = 0;
        int y = 66;
        for (const QString& name : Icons::names()) {
            painter.drawPixmap(x, y, Icons::pixmap(name, 18, Theme::Text2, devicePixelRatioF()));
            x += 26;
            if (x + 26 > width()) {
                x = 0;
                y += 26;
            }
        }
    }
};

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
    left->addWidget(buttons);

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
    left->addWidget(fields);
    left->addStretch(1);

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
    right->addWidget(checks);

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
    right->addWidget(lists);
    right->addStretch(1);
    return page;
}

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
    left->addWidget(symptoms);

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
    left->addWidget(pain);
    auto* answers = new Card({}, page);
    const Answer given[] = {Answer::Yes, Answer::No, Answer::Unknown, Answer::NotAsked};
    const QStringList questions{u"Lump moves with the ankle"_s, u"Redness"_s,
                                u"Gap in the tendon"_s, u"Calf squeeze moves the foot"_s};
    for (int row = 0; row < 4; ++row) {
        auto* answer = new AnswerRow(questions.at(row), answers);
        answer->setAnswer(given[row]);
        answers->body()->addWidget(answer);
    }
    left->addWidget(answers);
    left->addStretch(1);

    auto* pinch = new Card(u"Pinch (palpation) pain"_s, page);
    auto* scale = new NrsScale(pinch);
    scale->setAnchors(u"No pain"_s, u"Worst imaginable"_s);
    scale->setScore(PainScore::of(5));
    scale->setObjectName(u"focusMe"_s);
    pinch->body()->addWidget(scale);
    right->addWidget(pinch);
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
    right->addWidget(stage);

    auto* good = new Card({}, page);
    good->setTone(Card::Tone::Good);
    good->body()->addWidget(
        new TrafficLight(Light::Go, u"Ready to progress to energy storage"_s, good));
    good->body()->addWidget(
        new TextLabel(u"Morning pain at most 2 for 14 days, heel rises 88 % of the left side."_s,
                      Theme::Type::Small, Theme::Text, good));
    right->addWidget(good);
    auto* tiles = new QHBoxLayout;
    right->addLayout(tiles);
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
    auto* spark = new Sparkline(page);
    spark->setValues({3, 4, 3, 3, std::nullopt, 2, 2}, 0, 10);
    right->addWidget(spark);
    auto* busy = new Card(u"Export"_s, page);
    busy->setMinimumHeight(120);
    auto* overlay = new BusyOverlay(busy);
    overlay->start(u"Writing the take-home folder"_s, true);
    overlay->setProgress(3, 8);
    right->addWidget(busy);
    right->addStretch(1);
    return page;
}

QWidget* window(bool record)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* menu = new QMenuBar(whole);
    for (const char* title : {"&File", "&Patient", "&Edit", "&View", "&Library", "&Help"})
        menu->addMenu(QString::fromLatin1(title));
    column->addWidget(menu);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    auto* nav = new NavBar(whole);
    nav->setHeader(u"Sample clinic"_s, u"Oefenzaal Noord"_s);
    nav->addSection(u"patients"_s, "user-others", u"Patients"_s, QKeySequence(u"Ctrl+1"_s));
    nav->addSection(u"review"_s, "view-task", u"Needs review"_s, QKeySequence(u"Ctrl+2"_s));
    nav->addSection(u"library"_s, "view-media-playlist", u"Exercise library"_s,
                    QKeySequence(u"Ctrl+3"_s));
    nav->addSection(u"handouts"_s, "documentation", u"Handouts"_s, QKeySequence(u"Ctrl+4"_s));
    nav->addSection(u"reports"_s, "document-multiple", u"Reports"_s, QKeySequence(u"Ctrl+5"_s));
    nav->setBadge(u"review"_s, 6);
    nav->setCurrent(u"patients"_s);
    nav->setRecords({{u"1"_s, u"Ilse Voorbeeld"_s},
                     {u"2"_s, u"Joost Fictief"_s},
                     {u"3"_s, u"Hanna Beispiel"_s}});
    nav->setCurrentRecord(u"1"_s);
    nav->addBottomItem(u"settings"_s, "configure", u"Settings"_s);
    nav->addBottomItem(u"lock"_s, "system-lock-screen", u"Lock"_s, QKeySequence(u"Ctrl+L"_s));
    nav->setStatus(Light::Go, u"Backup today 08:05"_s);
    row->addWidget(nav);
    auto* page = new QVBoxLayout;
    page->setSpacing(0);
    if (record) {
        row->addLayout(page, 1);
        auto* banner =
            new Banner(Banner::Tone::Caution,
                       u"The last backup outside this computer is 12 days old."_s, whole);
        banner->addButton(u"Back up now"_s);
        banner->setClosable(true);
        page->addWidget(banner);
        auto* sample = new Banner(Banner::Tone::Info,
                                  u"This is the sample clinic. Nobody in it is real."_s, whole);
        page->addWidget(sample);
        auto* header = new RecordHeader(whole);
        header->setPerson(u"Ilse Voorbeeld"_s, u"41 y \u00b7 runner \u00b7 intake 24 Aug 2026"_s);
        header->setChips({{u"Right side"_s, Chip::Tone::Neutral},
                          {u"Late dysrepair"_s, Chip::Tone::Info},
                          {u"Phase 2 \u00b7 Heavy strength \u00b7 week 11"_s, Chip::Tone::Accent}});
        header->setNote(u"Review 1:04"_s);
        header->addButton(ActionButton::Role::Secondary, "document-edit", u"Note"_s,
                          QKeySequence(u"Ctrl+J"_s));
        header->addButton(ActionButton::Role::Secondary, "document-export", u"GP report"_s);
        header->addButton(ActionButton::Role::Primary, "document-print", u"Print sheet"_s,
                          QKeySequence(u"Ctrl+P"_s));
        page->addWidget(header);
        auto* tabs = new RecordTabs(whole);
        for (const char* title :
             {"Overview", "Assessment", "Programme", "Progress", "Sheets and reports", "Journal"})
            tabs->addTab(QString::fromLatin1(title));
        tabs->setCurrentIndex(3);
        page->addWidget(tabs);
        auto* empty = new EmptyState(
            u"No diary yet"_s,
            u"Type the two weeks from paper, or bring in the file of the patient."_s, whole);
        empty->setIconName("office-chart-line");
        empty->addButton(u"Type the diary"_s, ActionButton::Role::Primary);
        empty->addButton(u"Import a file\u2026"_s, ActionButton::Role::Quiet);
        page->addWidget(empty, 1);
        auto* toast = new Toast(whole);
        toast->showMessage(u"Seated heel rise removed from Heavy strength"_s, u"Undo"_s);
    } else {
        nav->setCollapsed(true);
        auto* rail = new WizardRail(whole);
        rail->setHeading(u"Intake"_s, u"Mia Eksempel \u00b7 39 y"_s);
        rail->setSteps({u"Person and consent"_s, u"Story and training"_s, u"Load and symptoms"_s,
                        u"Body chart"_s, u"Function tests"_s, u"VISA-A"_s, u"Stage"_s,
                        u"First programme"_s});
        rail->setState(0, WizardRail::State::Done);
        rail->setState(1, WizardRail::State::Skipped);
        rail->setCurrent(2);
        rail->setElapsed(126, 480);
        rail->setNote(u"Saved after every answer. You can stop at any point and carry on later."_s);
        row->addWidget(rail);
        row->addLayout(page, 1);
        page->addWidget(clinical(whole), 1);
        auto* footer = new WizardFooter(whole);
        footer->setSkip(u"Skip, mark as not assessed"_s);
        footer->setUndo({}, true);
        footer->setNext(u"Body chart"_s);
        page->addWidget(footer);
    }
    return whole;
}

QWidget* menuSheet()
{
    auto* menu = new QMenu;
    menu->addAction(Icons::icon("document-print", Theme::Text), u"&Print sheet"_s)
        ->setShortcut(QKeySequence(u"Ctrl+P"_s));
    QAction* checked = menu->addAction(u"Show key caps"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addSeparator();
    menu->addMenu(u"Language"_s)->addAction(u"English"_s);
    menu->addAction(u"Not possible"_s)->setEnabled(false);
    menu->setActiveAction(checked);
    return menu;
}

void save(const QString& folder, const QString& name)
{
    const auto shoot = [&](QWidget* widget, QSize size, const QString& part) {
        widget->resize(size);
        widget->show();
        widget->activateWindow();
        if (auto* target = widget->findChild<QWidget*>(u"focusMe"_s))
            target->setFocus(Qt::TabFocusReason);
        for (int turn = 0; turn < 5; ++turn)
            QApplication::processEvents();
        widget->grab().save(folder + u'/' + part + u'-' + name + u".png"_s);
        delete widget;
    };
    auto* sheet = new QWidget;
    (new QVBoxLayout(sheet))->addWidget(controls(sheet));
    shoot(sheet, {1300, 860}, u"controls"_s);
    shoot(window(true), {1440, 700}, u"record"_s);
    shoot(window(true), {1100, 700}, u"recordsmall"_s);
    shoot(window(false), {1440, 900}, u"intake"_s);
    QWidget* menu = menuSheet();
    shoot(menu, menu->sizeHint(), u"menu"_s);
}

} // namespace
} // namespace ach

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const qsizetype out = arguments.indexOf(u"--out"_s);
    if (out < 0 || out + 1 >= arguments.size()) {
        ach::applyAppearance(application, ach::SchemeChoice::System, 100);
        const std::unique_ptr<QWidget> record(ach::window(true));
        const std::unique_ptr<QWidget> intake(ach::window(false));
        QWidget sheet;
        (new QVBoxLayout(&sheet))->addWidget(ach::controls(&sheet));
        for (QWidget* widget : {record.get(), intake.get(), &sheet})
            widget->show();
        return QApplication::exec();
    }
    const QString folder = arguments.at(out + 1);
    QDir().mkpath(folder);
    ach::applyAppearance(application, ach::SchemeChoice::Light, 100);
    ach::save(folder, u"light"_s);
    ach::applyAppearance(application, ach::SchemeChoice::Dark, 100);
    ach::save(folder, u"dark"_s);
    ach::applyAppearance(application, ach::SchemeChoice::Light, 130);
    ach::save(folder, u"large"_s);
    ach::applyAppearance(application, ach::SchemeChoice::Light, 100);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    ach::save(folder, u"rtl"_s);
    return 0;
}
