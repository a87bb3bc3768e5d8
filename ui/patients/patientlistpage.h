// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patients/glanceviewmodel.h"
#include "ui/patients/patientlistmodel.h"

#include <QWidget>

class QListView;
class QScrollArea;

namespace ach {

class ActionButton;
class Chip;
class ChipToggle;
class EmptyState;
class Navigator;
class PatientListHead;
class SearchField;
class TextLabel;

/// The patients of the clinic: search, list, and the selected one at a glance.
class PatientListPage : public QWidget {
    Q_OBJECT

public:
    static QString title() { return tr("Patients"); }

    PatientListPage(ClinicSession& session, Navigator& navigator, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makePreview();
    void retranslate();
    void showCounts();
    void showEmptyState();
    void showNoMatch();
    void showPreview();
    void selectFirst();
    std::optional<PatientId> selected() const;
    void openSelected();
    void printSelected();

    ClinicSession& m_session;
    Navigator& m_navigator;
    PatientListModel m_model;
    GlanceViewModel m_glance;
    TextLabel* m_title;
    TextLabel* m_count;
    ActionButton* m_newIntake;
    SearchField* m_search;
    ChipToggle* m_active;
    ChipToggle* m_archived;
    QListView* m_list;
    PatientListHead* m_head;
    EmptyState* m_empty;
    ActionButton* m_meant;
    ActionButton* m_emptyIntake;
    QScrollArea* m_preview;
    TextLabel* m_name;
    TextLabel* m_detail;
    Chip* m_stage;
    Chip* m_phase;
    ActionButton* m_open;
    ActionButton* m_sheet;
    bool m_counted = false;
};

} // namespace ach
