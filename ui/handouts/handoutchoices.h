// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handouts/handoutsviewmodel.h"
#include "ui/widgets/tokenwidget.h"

class QCheckBox;
class QLineEdit;

namespace ach {

class ActionButton;
class ChoiceSegment;
class LabelledField;
class UnitField;

/// Beside the leaflet: printing it, and what the person chooses for the paper.
class HandoutChoices : public TokenWidget {
    Q_OBJECT

public:
    /// `viewModel` must outlive the widget.
    HandoutChoices(HandoutsViewModel& viewModel, QWidget* parent);

    /// While the clinic's own page is being written nothing is printed.
    void setWriting(bool writing);

Q_SIGNALS:
    void printRequested();
    void pdfRequested();
    void writeRequested();

protected:
    void refresh() override;

private:
    void showChoices();
    void takeLimits();

    HandoutsViewModel& m_viewModel;
    bool m_isWriting = false;
    ActionButton* m_print;
    ActionButton* m_pdf;
    ActionButton* m_write;
    ChoiceSegment* m_scope;
    LabelledField* m_scopeField;
    ChoiceSegment* m_language;
    LabelledField* m_languageField;
    UnitField* m_exerciseLimit;
    LabelledField* m_exerciseLimitField;
    UnitField* m_runningLimit;
    LabelledField* m_runningLimitField;
    ChoiceSegment* m_paper;
    LabelledField* m_paperField;
    QCheckBox* m_largePrint;
    QLineEdit* m_name;
    LabelledField* m_nameField;
};

} // namespace ach
