// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakesteppage.h"

namespace ach {

class Banner;
class DateField;
class LabelledField;

/// Step 1: who it is, which side, what the patient does, and consent.
class PersonStep : public IntakeStepPage {
    Q_OBJECT

public:
    PersonStep(IntakeViewModel& viewModel, QWidget* parent);
    QString primaryBlocked() const override;

Q_SIGNALS:
    void openPatient(const ach::PatientId& patient);

private:
    LabelledField* addText(const QString& label, const QString& name, QString Patient::*value);
    void buildPerson(QVBoxLayout* column);
    void buildComplaint(QVBoxLayout* column);
    void buildConsent(QVBoxLayout* column);
    void showErrors();

    Banner* m_restored;
    Banner* m_duplicate;
    std::optional<PatientId> m_duplicateId;
    LabelledField* m_familyName = nullptr;
    LabelledField* m_birthDate = nullptr;
    TextLabel* m_needed = nullptr;
};

} // namespace ach
