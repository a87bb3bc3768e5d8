// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigator.h"
#include "ui/shell/openrecords.h"
#include "ui/shell/pagefactory.h"
#include "ui/widgets/tokenwidget.h"

#include <QPointer>

#include <optional>

class QStackedWidget;
class QUndoGroup;

namespace ach {

class ActionButton;
class Banner;
class NavBar;
class RecordPage;
class Toast;
class UndoStacks;

/// Everything that is seen of an open clinic: the sections at the side, the open records, one page
/// at a time. It goes away as a whole when the window locks.
class Workspace : public TokenWidget {
    Q_OBJECT

public:
    /// Where the user was, to come back to after unlocking. Ids only.
    struct Place {
        struct Record {
            PatientId patient;
            QString tab;
        };
        QList<Record> records;
        std::optional<PatientId> current; ///< empty while no record is shown
        QString section; ///< the id of the section, when one is shown
        std::optional<IntakeRequest> intake; ///< the wizard, when it is shown
    };

    Workspace(ClinicSession& session, const PageFactory& pages, Navigator& navigator,
              QUndoGroup& undoGroup, UndoStacks& undoStacks, QWidget* parent);
    ~Workspace() override;

    /// `id` is one of SectionId; one that does not exist shows the first section.
    void showSection(const QString& id);
    /// Does nothing where the section of the settings does not exist.
    void showSetting(Setting setting);
    /// The section that is shown; empty while a record or the intake is.
    QString currentSection() const;
    /// False when the record cannot be read. `tab` is one of RecordTabId; empty leaves the tab as
    /// it is.
    bool openRecord(const PatientId& patient, const QString& tab = {});
    void startIntake(const IntakeRequest& request);
    /// Closes the record that is shown.
    void closeRecord();
    /// Shows the record `step` places after the one that is shown, in a circle.
    void showNextRecord(int step);
    bool showsRecord() const;
    /// The record that is shown has an episode.
    bool showsEpisode() const;
    /// Does nothing unless showsEpisode().
    void printSheet();
    void writeNote();
    /// The screen that help is about: SectionId, RecordTabId or HelpId.
    QString helpId() const;
    const QList<PageFactory::Section>& sections() const { return m_pages.sections; }
    /// The tabs of the record that is shown, in their order; empty while none is.
    QStringList recordTabs() const;
    /// Shows a tab of the record that is shown.
    void showTab(const QString& tab);
    /// The records that are open, in the order of opening, with their names.
    QList<std::pair<PatientId, QString>> openRecords() const { return m_records.names(); }
    int recordCount() const { return m_records.count(); }

    Place place() const;
    void restore(const Place& place);
    /// Stores what pages hold back; before the workspace goes away.
    void storeNow();
    /// A line on top, which stays, says that nothing can be changed any more.
    void warnOfDamage();

Q_SIGNALS:
    void lockRequested();
    void createClinicRequested();
    /// Another page is shown, or a record was opened or closed.
    void placeChanged();

protected:
    void refresh() override;

private:
    void connectNavigator();
    void addSections();
    void showPage(QWidget* page);
    void closeRecord(RecordPage* page);
    void leaveIntake();
    RecordPage* currentRecord() const;
    void listRecords();
    void showHeader();
    void printSheetOf(const EpisodeId& episode);
    void showMessage(const QString& text, QUndoStack* undo);
    void showSaved(const QString& text, const QString& path);

    ClinicSession& m_session;
    const PageFactory& m_pages;
    Navigator& m_navigator;
    QUndoGroup& m_undoGroup;
    UndoStacks& m_undoStacks;
    Banner* m_damage = nullptr;
    Banner* m_sample = nullptr;
    ActionButton* m_createClinic = nullptr;
    NavBar* m_nav;
    QStackedWidget* m_stack;
    QList<QWidget*> m_sections; // one for each section, null until it is made
    QWidget* m_intake = nullptr;
    IntakeRequest m_intakeRequest;
    OpenRecords m_records;
    Toast* m_toast;
    QPointer<QUndoStack> m_toastUndo;
    QString m_toastFile; ///< what was saved; empty when the toast is about something else
};

} // namespace ach
