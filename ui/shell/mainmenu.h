// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/preferences.h"
#include "ui/shell/shortcuts.h"

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QUndoGroup;

namespace ach {

/// The menu bar. It is made anew with each language and holds nothing that does not work now.
class MainMenu : public QObject {
    Q_OBJECT

public:
    MainMenu(QMenuBar& bar, Preferences& preferences, QUndoGroup& undo, QObject* parent);

    /// What can be done at the moment.
    struct Possible {
        bool isOpen = false; ///< a clinic is open
        bool intake = false;
        bool record = false; ///< a record is shown
        bool episode = false; ///< and it has an episode, so there is something to print
        int records = 0;
        bool sample = false;
        /// The sections at the side, whose keys belong to their buttons.
        struct Section {
            QString id;
            QString title;
            QKeySequence key;

            friend bool operator==(const Section&, const Section&) = default;
        };
        QList<Section> sections;

        friend bool operator==(const Possible&, const Possible&) = default;
    };
    void setPossible(const Possible& possible);
    /// In the language of the moment.
    void build();

Q_SIGNALS:
    void createClinic();
    void openClinic();
    void trySample();
    void lock();
    void quit();
    void newIntake();
    void closeRecord();
    void nextRecord(int step);
    void printSheet();
    void newNote();
    void palette();
    void showSection(const QString& id);
    void fullScreen();
    void help();
    void about();

private:
    enum class KeyOwner { Menu, Page };

    QMenu* addMenu(const QString& title);
    QAction* add(QMenu& menu, Command command, void (MainMenu::*wish)(),
                 KeyOwner owner = KeyOwner::Menu);
    void buildFile();
    void buildPatient();
    void buildEdit();
    void buildView();

    QMenuBar& m_bar;
    Preferences& m_preferences;
    QUndoGroup& m_undo;
    Possible m_possible;
};

} // namespace ach
