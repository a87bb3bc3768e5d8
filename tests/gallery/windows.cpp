// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/gallerypages.h"
#include "ui/shell/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/navbar.h"
#include "ui/widgets/recordheader.h"
#include "ui/widgets/recordtabs.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/wizardfooter.h"
#include "ui/widgets/wizardrail.h"

#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ach::gallery {

namespace {

/// A window with its menu and the bar at the side; what stands beside that goes into `row`.
struct Frame {
    QWidget* whole;
    NavBar* nav;
    QHBoxLayout* row;
};

Frame frame()
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
    return {whole, nav, row};
}

} // namespace

QWidget* recordWindow()
{
    const auto [whole, nav, row] = frame();
    auto* page = new QVBoxLayout;
    page->setSpacing(0);
    row->addLayout(page, 1);
    auto* banner = new Banner(Banner::Tone::Caution,
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
        u"No diary yet"_s, u"Type the two weeks from paper, or bring in the file of the patient."_s,
        whole);
    empty->setIconName("office-chart-line");
    empty->addButton(u"Type the diary"_s, ActionButton::Role::Primary);
    empty->addButton(u"Import a file\u2026"_s, ActionButton::Role::Quiet);
    page->addWidget(empty, 1);
    auto* toast = new Toast(whole);
    toast->showMessage(u"Seated heel rise removed from Heavy strength"_s, u"Undo"_s);
    return whole;
}

QWidget* intakeWindow()
{
    const auto [whole, nav, row] = frame();
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
    auto* page = new QVBoxLayout;
    page->setSpacing(0);
    row->addLayout(page, 1);
    page->addWidget(clinical(whole), 1);
    auto* footer = new WizardFooter(whole);
    footer->setSkip(u"Skip, mark as not assessed"_s);
    footer->setUndo({}, true);
    footer->setNext(u"Body chart"_s);
    page->addWidget(footer);
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

} // namespace ach::gallery
