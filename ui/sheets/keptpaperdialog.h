// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/keptdocument.h"
#include "core/service/documentservice.h"
#include "ui/sheets/sheetpreferences.h"

#include <QDialog>

namespace ach {

class ActionButton;
class Banner;
class Navigator;
class PreviewPane;
class Prompts;

/// A paper that was handed out, as it was given: to read, to print once more, to save. Enter
/// prints, Ctrl+S saves, Esc closes.
class KeptPaperDialog : public QDialog {
    Q_OBJECT

public:
    /// Opens the paper over `parent`; the window goes with `parent` or when it is closed. When its
    /// file is gone or was changed nothing opens and the error says so.
    static Status show(ClinicSession& session, const DocumentId& document, Navigator& navigator,
                       Prompts& prompts, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    KeptPaperDialog(ClinicSession& session, KeptDocument document, QByteArray pdf,
                    Navigator& navigator, Prompts& prompts, QWidget* parent);
    void print();
    void save();
    QString fileName() const;
    void finish(GivenAgain how, const QString& sentence, const QString& file);
    void showFault(const QString& sentence);

    ClinicSession& m_session;
    KeptDocument m_document;
    QByteArray m_pdf;
    Navigator& m_navigator;
    Prompts& m_prompts;
    SheetPreferences m_preferences;
    Banner* m_fault;
    PreviewPane* m_preview;
    ActionButton* m_print;
    ActionButton* m_save;
};

} // namespace ach
