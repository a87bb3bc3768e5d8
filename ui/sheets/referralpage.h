// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/referralviewmodel.h"
#include "ui/widgets/tokenwidget.h"

class QComboBox;
class QPlainTextEdit;

namespace ach {

class ActionButton;
class Banner;
class ChoiceSegment;
class LabelledField;
class Navigator;
class PreviewPane;
class Prompts;
class TextLabel;

/// The letter to the general practitioner as it will be printed, with what the clinician may change
/// beside it. Keys: Enter prints, Ctrl+S saves a PDF, Esc goes back.
class ReferralPage : public TokenWidget {
    Q_OBJECT

public:
    ReferralPage(const IntakeViewModel& intake, Prompts& prompts, QWidget* parent);

Q_SIGNALS:
    /// The stage is wanted again.
    void closed();
    /// A sentence for the bottom of the window: what was done. `file` is what was saved, or empty.
    void done(const QString& sentence, const QString& file);

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeChoices();
    QPlainTextEdit* makeText(const QString& name, void (ReferralViewModel::*set)(const QString&),
                             QWidget* parent);
    void showLetter();
    void print();
    void savePdf();
    Result<QByteArray> pdf() const;
    /// The record keeps what left the clinic; `file` is empty for what was printed.
    void finish(const QByteArray& pdf, const QString& sentence, const QString& file);
    void showNotKept(const Error& error);
    void showFault(const QString& sentence);

    Prompts& m_prompts;
    ReferralViewModel m_viewModel;
    Banner* m_fault;
    PreviewPane* m_preview;
    ActionButton* m_back = nullptr;
    ActionButton* m_print = nullptr;
    ActionButton* m_pdf = nullptr;
    Banner* m_consent;
    TextLabel* m_title = nullptr;
    QComboBox* m_language = nullptr;
    LabelledField* m_languageField = nullptr;
    ChoiceSegment* m_paper = nullptr;
    LabelledField* m_paperField = nullptr;
    QPlainTextEdit* m_advice = nullptr;
    LabelledField* m_adviceField = nullptr;
    QPlainTextEdit* m_remark = nullptr;
    LabelledField* m_remarkField = nullptr;
};

} // namespace ach
