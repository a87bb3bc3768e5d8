// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/questionnaire.h"
#include "ui/intake/intakesteppage.h"

namespace ach {

/// Step 6: the eight questions of the VISA-A in the words that the clinic loaded, else in our own
/// (evidence 3.1). The total is there only when all are answered; nothing is filled in for the
/// patient.
class VisaAStep : public IntakeStepPage {
    Q_OBJECT

public:
    VisaAStep(IntakeViewModel& viewModel, QWidget* parent);

private:
    void addItem(QVBoxLayout* column, int number, const QString& text, QWidget* control);
    void buildLines(QVBoxLayout* column);
    void buildActivity(QVBoxLayout* column);
    void buildTotal(QVBoxLayout* column);
    ChoiceSegment* makeWorded(const Question& question);
    QString missingText(const VisaAScore& score) const;

    Questionnaire m_form; ///< in the language of the window
};

} // namespace ach
