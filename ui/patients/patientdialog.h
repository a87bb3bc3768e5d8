// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/patient.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace ach {

class AnswerRow;
class Banner;
class Clock;
class DateField;

/// Edits the details of a person. Storing is the caller's; a refusal is shown with showError() and
/// the dialog run again.
class PatientDialog : public QDialog {
    Q_OBJECT

public:
    PatientDialog(const Patient& patient, const Clock& clock, QWidget* parent);

    /// The person with what was typed.
    Patient patient() const;
    void showError(const QString& sentence);

    static QString sexText(RecordedSex sex);

private:
    Patient m_patient;
    QLineEdit* m_givenName;
    QLineEdit* m_namePrefix;
    QLineEdit* m_familyName;
    QLineEdit* m_formerName;
    QLineEdit* m_preferredName;
    DateField* m_birthDate;
    QComboBox* m_sex;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QLineEdit* m_address;
    QLineEdit* m_practitioner;
    QComboBox* m_language;
    AnswerRow* m_keepRecord;
    AnswerRow* m_shareWithGp;
    Banner* m_error;
    QDate m_today;
};

} // namespace ach
