// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "ui/access/accessviewmodel.h"
#include "ui/settings/backupviewmodel.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/systemprompts.h"

#include <QHash>
#include <QPointer>

namespace ach {

class HandoutsPage;
class IntakePage;
class LibraryPage;
class ProgrammePage;

/// Builds everything the window needs, once, and knows which page belongs where.
class Composition {
public:
    /// `makeSample` may be empty: then no sample is offered.
    Composition(const Clock& clock, AccessViewModel::SampleMaker makeSample);
    ~Composition();

    /// Shows the window at the lock page of `folder`; without one where the set-up of a clinic was
    /// left, at the clinic of last time, or at the welcome page.
    void start(const QString& folder = {});
    /// Shows the window with the clinic open.
    void start(UnlockedClinic unlocked);
    MainWindow& window() { return *m_window; }
    Preferences& preferences() { return m_preferences; }
    Navigator& navigator() { return m_navigator; }
    Prompts& prompts() { return m_prompts; }

private:
    void showWindow();
    PageFactory pages();
    QList<SettingsPage::MakeCard> settingsCards(ClinicSession& session);
    void connectIntake(IntakePage& page);
    void explain(const EpisodeId& episode, const QString& page);
    QWidget* makeLibrary(ClinicSession& session, QWidget* parent);
    QWidget* makeOverview(RecordContext& context, QWidget* parent);
    QWidget* makeProgramme(const RecordContext& context, QWidget* parent);
    /// Opens the programme of the patient and adds the exercise to what is written there.
    void addToProgramme(const PatientId& patient, const QString& exercise);
    /// Shows the clip as the patient does it, with the way back to `tab` of the record.
    void showClip(const RecordContext& context, const QString& tab, const QString& exercise,
                  Side side);

    const Clock& m_clock;
    Preferences m_preferences;
    Navigator m_navigator;
    SystemPrompts m_prompts;
    AccessViewModel m_access;
    BackupViewModel m_backups;
    std::unique_ptr<MainWindow> m_window;
    QPointer<HandoutsPage> m_handouts; ///< of the open clinic, once it was shown
    QPointer<LibraryPage> m_library; ///< the same
    std::function<void()> m_wayBack; ///< from the library to where its clip was asked for
    QHash<QString, QPointer<ProgrammePage>> m_programmes; ///< of open records, by patient
};

} // namespace ach
