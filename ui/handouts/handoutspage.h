// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handouts/handoutsviewmodel.h"
#include "ui/handouts/owntextviewmodel.h"
#include "ui/shell/pagefactory.h"
#include "ui/widgets/tokenwidget.h"

class QListWidget;
class QStackedWidget;

namespace ach {

class ActionButton;
class Banner;
class EmptyState;
class HandoutChoices;
class HandoutView;
class Navigator;
class OwnTextEditor;
class Prompts;
class SearchField;
class TextLabel;

/// The leaflets: a list to choose from, the leaflet to read, and what goes onto paper. Ctrl+F
/// searches, Ctrl+P prints, Ctrl+S writes a PDF.
class HandoutsPage : public TokenWidget, public StoresLate {
    Q_OBJECT

public:
    /// All must outlive the page. `preferencesFile` as for SheetPreferences.
    HandoutsPage(ClinicSession& session, Navigator& navigator, Prompts& prompts,
                 const QString& preferencesFile, QWidget* parent);

    /// In the language of the moment.
    static QString title() { return tr("Handouts"); }
    HandoutsViewModel& viewModel() { return m_viewModel; }
    void storeNow() override { m_own.flush(); }

protected:
    void refresh() override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeReading();
    void showRows();
    void showHandout();
    void print();
    void savePdf();
    void showFault(const QString& sentence);

    Navigator& m_navigator;
    Prompts& m_prompts;
    HandoutsViewModel m_viewModel;
    OwnTextViewModel m_own;
    TextLabel* m_title;
    SearchField* m_search;
    QListWidget* m_list;
    EmptyState* m_noMatch;
    Banner* m_fault;
    QStackedWidget* m_stack;
    HandoutView* m_view;
    EmptyState* m_empty;
    ActionButton* m_begin;
    OwnTextEditor* m_editor;
    HandoutChoices* m_choices;
};

} // namespace ach
