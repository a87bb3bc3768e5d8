// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/progressreport.h"
#include "ui/widgets/tokenwidget.h"

class QCheckBox;
class QPlainTextEdit;

namespace ach {

class ActionButton;
class TextLabel;

/// One paragraph of a letter to be written in: whether it is printed, its words, and the way back
/// to the words of the record.
class ParagraphField : public TokenWidget {
    Q_OBJECT

public:
    ParagraphField(ReportPart part, QWidget* parent);

    void setParagraph(const ReportParagraph& paragraph);
    QCheckBox* box() const { return m_printed; }
    QPlainTextEdit* edit() const { return m_edit; }
    ActionButton* back() const { return m_back; }

Q_SIGNALS:
    void written(const QString& text);
    void printedChanged(bool isPrinted);
    void takenBack();

protected:
    void refresh() override;

private:
    void takeText();
    void adaptHeight();

    QCheckBox* m_printed;
    QPlainTextEdit* m_edit;
    TextLabel* m_state;
    ActionButton* m_back;
    QString m_shown; ///< what the field was given; it gives some characters back as others
};

} // namespace ach
