// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/reportviewmodel.h"
#include "ui/shell/pagefactory.h"
#include "ui/widgets/tokenwidget.h"

#include <QTimer>

class QComboBox;

namespace ach {

class ActionButton;
class Banner;
class ChoiceSegment;
class LabelledField;
class Navigator;
class ParagraphField;
class PreviewPane;
class Prompts;
class TextLabel;

/// The progress report to the general practitioner as it will be printed, with its paragraphs
/// beside it to be written in. A red flag does not block it: then it is wanted most, and names the
/// flag first. Keys: Enter prints, Ctrl+S saves a PDF.
class ReportPage : public TokenWidget, public StoresLate {
    Q_OBJECT

public:
    /// All must outlive the page.
    ReportPage(const RecordContext& context, Navigator& navigator, Prompts& prompts,
               QWidget* parent);

    void storeNow() override { m_viewModel.flush(); }
    /// The keyboard goes to the first action.
    void begin();

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeChoices();
    void showReport();
    void showPages();
    void print();
    void savePdf();
    Result<QByteArray> pdf() const;
    /// The record keeps what left the clinic; `file` is empty for what was printed.
    void finish(const Result<QByteArray>& pdf, const QString& sentence, const QString& file);
    void showFault(const QString& sentence);

    Navigator& m_navigator;
    Prompts& m_prompts;
    ReportViewModel m_viewModel;
    Banner* m_fault;
    Banner* m_consent;
    Banner* m_flag;
    PreviewPane* m_preview;
    ActionButton* m_print = nullptr;
    ActionButton* m_pdf = nullptr;
    TextLabel* m_help = nullptr;
    QComboBox* m_language = nullptr;
    LabelledField* m_languageField = nullptr;
    ChoiceSegment* m_paper = nullptr;
    LabelledField* m_paperField = nullptr;
    QList<ParagraphField*> m_fields; ///< in the order of kReportPartCodes
    QTimer m_painting; ///< so that typing does not wait for the pages
};

} // namespace ach
