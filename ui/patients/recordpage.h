// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/instrument.h"
#include "ui/patients/recordviewmodel.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pagefactory.h"
#include "ui/widgets/tokenwidget.h"

#include <QUndoStack>

#include <memory>

class QStackedWidget;

namespace ach {

class ActionButton;
class RecordHeader;
class RecordTabs;

/// One open record: its header, its tabs and the undo stack that they share, which outlives it. A
/// tab is made when it is first looked at.
class RecordPage : public TokenWidget, public StoresLate {
    Q_OBJECT

public:
    RecordPage(ClinicSession& session, const PatientId& patient, const PageFactory& pages,
               Navigator& navigator, QUndoStack& undo, QWidget* parent);
    ~RecordPage() override;

    /// In the language of the moment; `id` is one of RecordTabId.
    static QString tabTitle(const QString& id);

    PatientId patient() const { return m_id; }
    QString name() const;
    QUndoStack& undoStack() { return m_undo; }
    /// The id of the tab that is shown; empty before the first intake.
    QString currentTab() const;
    /// An id that does not exist leaves the tab as it is.
    void showTab(const QString& id);
    void storeNow() override;
    /// Whether there is an episode to print and write about.
    bool hasEpisode() const { return m_context != nullptr; }
    void printSheet();
    void writeNote();

Q_SIGNALS:
    void nameChanged();

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;

private:
    void makeTabs();
    /// The key opens the form of `instrument` from any tab.
    void measureKey(const QKeySequence& key, Instrument instrument);
    void showIndex(int index);
    void fillHeader();

    PatientId m_id;
    const PageFactory& m_pages;
    Navigator& m_navigator;
    ClinicSession& m_session;
    RecordViewModel m_model;
    QUndoStack& m_undo;
    std::unique_ptr<RecordContext> m_context;
    RecordHeader* m_header;
    ActionButton* m_print = nullptr;
    RecordTabs* m_tabs;
    QStackedWidget* m_stack;
    QList<QWidget*> m_made; // one for each tab, null until it is made
};

} // namespace ach
