// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/accessviewmodel.h"
#include "ui/access/createclinicpage.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/preferences.h"
#include "ui/shell/undostacks.h"
#include "ui/shell/workspace.h"

#include <QMainWindow>
#include <QTimer>
#include <QUndoGroup>

class QStackedWidget;

namespace ach {

class AccessPage;
class MainMenu;
class MenuCorner;

/// The window: the way in while no clinic is open, else the workspace. Locking deletes the
/// workspace and closes the session, so that nothing of a patient is left to be seen and the key is
/// wiped. What can be undone waits in memory for the same account.
class BackupViewModel;
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Parts {
        AccessViewModel& access;
        Preferences& preferences;
        Navigator& navigator;
        const Clock& clock;
        PageFactory pages;
        CreateClinicPage::FolderChooser chooseFolder;
        Prompts& prompts;
        BackupViewModel* backups = nullptr; ///< makes none while it is null
    };

    explicit MainWindow(Parts parts);
    ~MainWindow() override;

    /// Null while no clinic is open.
    Workspace* workspace() const { return m_workspace; }
    ClinicSession* session() const { return m_workspace != nullptr ? m_session.get() : nullptr; }
    /// Closes the session and shows the lock page; `note` tells why.
    void lock(const QString& note = {});

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void enter();
    /// Takes the workspace down and closes the session.
    void takeDown();
    /// Also forgets who was here and what could be undone.
    void leave();
    void showBackupAge();
    void makeWorkspace();
    /// Every page in the language of now, with the same records, tab and intake open.
    void renewWorkspace();
    bool hasSettings() const;
    void connectMenu();
    void showHelp();
    void showPalette();
    void addLockKey(QWidget& window);
    void applyPreferences();
    void updateMenu();
    void updateTitle();
    void watchClipboard();
    void clearClipboard();

    Parts m_parts;
    QUndoGroup m_undo;
    IdleWatch m_idle;
    std::unique_ptr<ClinicSession>
        m_session; // closed but there while the window is locked: steps to undo refer to it
    UndoStacks m_undoStacks;
    QStackedWidget* m_stack;
    AccessPage* m_access;
    QTimer m_renew;
    bool m_isDamaged = false;
    Workspace* m_workspace = nullptr;
    MenuCorner* m_corner;
    MainMenu* m_menu = nullptr;
    bool m_copiedHere = false; // not every platform can tell who owns the clipboard

    std::optional<Workspace::Place> m_left; // where the account was when the window locked
};

} // namespace ach
