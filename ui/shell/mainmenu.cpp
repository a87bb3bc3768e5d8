// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "ui/shell/menucorner.h"

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
    if (m_possible.isOpen) {
        // The section bar owns the key; a second owner would make it ambiguous.
        file->addAction(tr("&Lock") + u'\t'
                            + QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText),
                        this, &MainMenu::lock);
    }
    file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &MainMenu::quit);
}

void MainMenu::buildPatient()
{
    QMenu* const patient = addMenu(tr("&Patient"));
    if (m_possible.intake)
        patient->addAction(tr("New &intake"), QKeySequence(Qt::CTRL | Qt::Key_N), this,
                           &MainMenu::newIntake);
    patient->addSeparator();
    QAction* const next =
        patient->addAction(tr("Ne&xt open record"), QKeySequence(Qt::CTRL | Qt::Key_Tab), this,
                           [this] { Q_EMIT nextRecord(1); });
    QAction* const previous = patient->addAction(tr("Pre&vious open record"),
                                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
                                                 this, [this] { Q_EMIT nextRecord(-1); });
    QAction* const close = patient->addAction(
        tr("&Close record"), QKeySequence(Qt::CTRL | Qt::Key_W), this, &MainMenu::closeRecord);
    next->setEnabled(m_possible.records > 0);
    previous->setEnabled(m_possible.records > 0);
    close->setEnabled(m_possible.record);
}

void MainMenu::buildEdit()
{
    QMenu* const edit = addMenu(tr("&Edit"));
    QAction* const undo = m_undo.createUndoAction(edit, tr("Undo"));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QAction* const redo = m_undo.createRedoAction(edit, tr("Redo"));
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    edit->addActions({undo, redo});
}

void MainMenu::buildView()
{
    QMenu* const view = addMenu(tr("&View"));
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
    view->addAction(tr("&Full screen"), QKeySequence(Qt::Key_F11), this, &MainMenu::fullScreen);
}

} // namespace ach
