// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagefactory.h"
#include "ui/widgets/tokenwidget.h"

class QStackedWidget;

namespace ach {

class ChoiceSegment;
class HandedOutList;
class HomeSheetPage;
class Navigator;
class Prompts;
class ReportPage;

/// The papers of a record: the exercise sheet, the progress report, and what was handed out. The
/// report is made when it is first shown, so that Ctrl+P stays quick.
class PapersPage : public TokenWidget, public StoresLate {
    Q_OBJECT

public:
    enum class Paper { Sheet, Report, HandedOut };

    /// All must outlive the page.
    PapersPage(RecordContext& context, Navigator& navigator, Prompts& prompts, QWidget* parent);

    void storeNow() override;
    void show(Paper paper);

protected:
    void refresh() override;

private:
    RecordContext& m_context;
    Navigator& m_navigator;
    Prompts& m_prompts;
    ChoiceSegment* m_choice;
    QStackedWidget* m_stack;
    HomeSheetPage* m_sheet;
    ReportPage* m_report = nullptr;
    HandedOutList* m_handedOut = nullptr;
};

} // namespace ach
