// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/homesheetviewmodel.h"
#include "ui/widgets/tokenwidget.h"

class QStackedWidget;

namespace ach {

class ActionButton;
class Banner;
class EmptyState;
class Navigator;
class Prompts;
class SheetPreview;
class TakeHomeSection;
class TextLabel;
class TrafficLight;

/// The exercise sheet exactly as it will be printed, and everything about printing it. Enter
/// prints, Ctrl+S writes a PDF, Ctrl+K the take-home folder. While the red-flag rules forbid the
/// sheet there is neither preview nor action.
class HomeSheetPage : public TokenWidget {
    Q_OBJECT

public:
    /// All must outlive the page.
    HomeSheetPage(RecordContext& context, Navigator& navigator, Prompts& prompts, QWidget* parent);

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeSheetSide();
    QWidget* makeBlockedSide();
    void showState();
    void showSheet();
    void print();
    void savePdf();
    /// The record keeps what left the clinic; `file` is empty for what was printed.
    void finish(const Result<QByteArray>& pdf, const QString& success, const QString& file);
    void showFault(const QString& sentence);

    RecordContext& m_context;
    Navigator& m_navigator;
    Prompts& m_prompts;
    HomeSheetViewModel m_viewModel;
    QStackedWidget* m_stack;
    Banner* m_fault;
    QWidget* m_sheetSide;
    SheetPreview* m_preview;
    TrafficLight* m_fits;
    ActionButton* m_print;
    ActionButton* m_pdf;
    TakeHomeSection* m_takeHome;
    TextLabel* m_manyHint;
    QWidget* m_blockedSide;
    Banner* m_blocked;
    ActionButton* m_assessment;
    EmptyState* m_withheld;
    EmptyState* m_noProgramme;
    ActionButton* m_template;
};

} // namespace ach
