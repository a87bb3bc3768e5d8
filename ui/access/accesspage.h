// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/accessviewmodel.h"
#include "ui/access/createclinicpage.h"

class QScrollArea;
class QStackedWidget;

namespace ach {

class LockPage;
class WelcomePage;

/// All that is seen while no clinic is open: welcome, the steps to create one, the lock page.
class AccessPage : public TokenWidget {
    Q_OBJECT

public:
    AccessPage(AccessViewModel& model, CreateClinicPage::FolderChooser chooseFolder,
               Prompts& prompts, QWidget* parent);
    ~AccessPage() override;

    /// Asks for the folder of a clinic and goes to its lock page.
    void chooseClinic();
    /// A line on the lock page, such as why the window locked; empty takes it away.
    void setLockNote(const QString& note);
    /// Gives the keyboard to the page that is shown.
    void startOver();
    /// Of the page that is shown, one of HelpId.
    QString helpId() const;

private:
    void showPage();
    QScrollArea* centred(QWidget* page);

    AccessViewModel& m_model;
    CreateClinicPage::FolderChooser m_chooseFolder;
    Prompts& m_prompts;
    QStackedWidget* m_outer;
    QStackedWidget* m_inner;
    WelcomePage* m_welcome;
    LockPage* m_lock;
    CreateClinicPage* m_create = nullptr;
};

} // namespace ach
