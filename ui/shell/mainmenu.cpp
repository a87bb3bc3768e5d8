// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "ui/shell/menucorner.h"
#include "ui/shell/painting.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QUndoGroup>

namespace ach {

using namespace Qt::StringLiterals;

MainMenu::MainMenu(QMenuBar& bar, Preferences& preferences, QUndoGroup& undo, QObject* parent)
    : QObject(parent), m_bar(bar), m_preferences(preferences), m_undo(undo)
{
    build();
}

void MainMenu::setPossible(const Possible& possible)
{
    if (possible == m_possible)
        return;
    m_possible = possible;
    build();
}

QMenu* MainMenu::addMenu(const QString& title)
{
    auto* menu = new QMenu(title, &m_bar);
    m_bar.addMenu(menu);
    return menu;
}

QAction* MainMenu::add(QMenu& menu, Command command, void (MainMenu::*wish)(), KeyOwner owner)
{
    const QString text = Shortcuts::menuText(command);
    // A key that a button or page has itself is only written out: a second owner would make it
    // ambiguous.
    QAction* const action = owner == KeyOwner::Page
        ? menu.addAction(text + u'\t' + Paint::keyText(Shortcuts::key(command)))
        : menu.addAction(text, Shortcuts::key(command));
    connect(action, &QAction::triggered, this, wish);
    return action;
}

void MainMenu::build()
{
    const QList<QAction*> old = m_bar.actions();
    m_bar.clear();
    for (QAction* const action : old) {
        if (QMenu* const menu = action->menu())
            menu->deleteLater(); // may be the one whose entry was chosen
    }
    buildFile();
    if (m_possible.isOpen) {
        buildPatient();
        buildEdit();
    }
    buildView();
    QMenu* const help = addMenu(tr("&Help"));
    add(*help, Command::Help, &MainMenu::help);
    help->addAction(tr("&About Achillea"), this, &MainMenu::about);
}

void MainMenu::buildFile()
{
    QMenu* const file = addMenu(tr("&File"));
    file->addAction(tr("&Create a clinic…"), this, &MainMenu::createClinic);
    file->addAction(tr("&Open a clinic…"), QKeySequence(QKeySequence::Open), this,
                    &MainMenu::openClinic);
    if (m_possible.sample)
        file->addAction(tr("&Try with sample clinic"), this, &MainMenu::trySample);
    file->addSeparator();
    if (m_possible.isOpen)
        add(*file, Command::Lock, &MainMenu::lock, KeyOwner::Page);
    add(*file, Command::Quit, &MainMenu::quit);
}

void MainMenu::buildPatient()
{
    QMenu* const patient = addMenu(tr("&Patient"));
    if (m_possible.intake)
        add(*patient, Command::NewIntake, &MainMenu::newIntake);
    if (m_possible.episode) {
        patient->addSeparator();
        add(*patient, Command::PrintSheet, &MainMenu::printSheet, KeyOwner::Page);
        add(*patient, Command::NewNote, &MainMenu::newNote, KeyOwner::Page);
    }
    patient->addSeparator();
    const auto addStep = [&](Command command, int step) {
        QAction* const action =
            patient->addAction(Shortcuts::menuText(command), Shortcuts::key(command), this,
                               [this, step] { Q_EMIT nextRecord(step); });
        action->setEnabled(m_possible.records > 0);
    };
    addStep(Command::NextRecord, 1);
    addStep(Command::PreviousRecord, -1);
    add(*patient, Command::CloseRecord, &MainMenu::closeRecord)->setEnabled(m_possible.record);
}

void MainMenu::buildEdit()
{
    QMenu* const edit = addMenu(tr("&Edit"));
    QAction* const undo = m_undo.createUndoAction(edit, Shortcuts::text(Command::Undo));
    undo->setShortcut(Shortcuts::key(Command::Undo));
    QAction* const redo = m_undo.createRedoAction(edit, Shortcuts::text(Command::Redo));
    redo->setShortcut(Shortcuts::key(Command::Redo));
    edit->addActions({undo, redo});
    edit->addSeparator();
    add(*edit, Command::Palette, &MainMenu::palette);
}

void MainMenu::buildView()
{
    QMenu* const view = addMenu(tr("&View"));
    for (const Possible::Section& section : m_possible.sections)
        view->addAction(section.title + u'\t' + Paint::keyText(section.key), this,
                        [this, id = section.id] { Q_EMIT showSection(id); });
    if (!m_possible.sections.isEmpty())
        view->addSeparator();
    MenuCorner::fillLanguages(*view->addMenu(tr("&Language")), m_preferences);
    MenuCorner::fillThemes(*view->addMenu(tr("&Theme")), m_preferences);
    QMenu* const size = view->addMenu(tr("Text &size"));
    auto* group = new QActionGroup(size);
    for (const int percent : Preferences::textSizes()) {
        QAction* const action = size->addAction(tr("%1 %").arg(percent));
        action->setCheckable(true);
        action->setChecked(percent == m_preferences.textPercent());
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, percent] { m_preferences.setTextPercent(percent); });
    }
    view->addSeparator();
    add(*view, Command::FullScreen, &MainMenu::fullScreen);
}

} // namespace ach
