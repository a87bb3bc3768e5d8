// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/patientdialog.h"

#include "core/base/clock.h"
#include "ui/patients/emailnote.h"
#include "ui/shell/languagetext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/answerrow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labelledfield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
const QStringList kLanguages{u""_s, u"en"_s, u"nl"_s, u"de"_s};
}

QString PatientDialog::sexText(RecordedSex sex)
{
    switch (sex) {
    case RecordedSex::NotRecorded:
        return tr("not recorded");
    case RecordedSex::Female:
        return tr("female");
    case RecordedSex::Male:
        return tr("male");
    case RecordedSex::Other:
        return tr("other");
    }
    Q_UNREACHABLE();
    return {};
}

PatientDialog::PatientDialog(const Patient& patient, const Clock& clock, QWidget* parent)
    : QDialog(parent), m_patient(patient), m_givenName(new QLineEdit(patient.givenName, this)),
      m_namePrefix(new QLineEdit(patient.namePrefix, this)),
      m_familyName(new QLineEdit(patient.familyName, this)),
      m_formerName(new QLineEdit(patient.formerName, this)),
      m_preferredName(new QLineEdit(patient.preferredName, this)),
      m_birthDate(new DateField(clock, this)), m_sex(new QComboBox(this)),
      m_phone(new QLineEdit(patient.phone, this)), m_email(new QLineEdit(patient.email, this)),
      m_address(new QLineEdit(patient.address, this)),
      m_practitioner(new QLineEdit(patient.generalPractitioner, this)),
      m_language(new QComboBox(this)),
      m_keepRecord(new AnswerRow(tr("May we keep this record?"), this)),
      m_shareWithGp(new AnswerRow(tr("May we share it with the general practitioner?"), this)),
      m_error(new Banner(Banner::Tone::Danger, {}, this)), m_today(clock.today())
{
    setWindowTitle(tr("Person"));
    m_error->hide();
    m_givenName->setObjectName(u"givenName"_s);
    m_familyName->setObjectName(u"familyName"_s);
    m_phone->setObjectName(u"phone"_s);
    m_email->setObjectName(u"email"_s);
    if (patient.birthDate.isValid())
        m_birthDate->setDate(patient.birthDate);
    for (const auto& [sex, code] : kRecordedSexCodes.rows)
        m_sex->addItem(sexText(sex), QLatin1StringView(code));
    m_sex->setCurrentIndex(m_sex->findData(kRecordedSexCodes.toCode(patient.recordedSex)));
    for (const QString& code : kLanguages)
        m_language->addItem(languageText(code), code);
    if (m_language->findData(patient.language) < 0) // a language of a later version stays as it is
        m_language->addItem(languageText(patient.language), patient.language);
    m_language->setCurrentIndex(m_language->findData(patient.language));
    m_keepRecord->setAnswer(patient.consent.keepRecord);
    m_shareWithGp->setAnswer(patient.consent.shareWithGp);

    auto* fields = new QGridLayout;
    fields->setHorizontalSpacing(Space::x4);
    fields->setVerticalSpacing(Space::x2);
    int position = 0;
    const auto add = [this, fields, &position](const QString& label, QWidget* field) {
        auto* labelled = new LabelledField(label, field, this);
        fields->addWidget(labelled, position / 2, position % 2);
        ++position;
        return labelled;
    };
    add(tr("Given name"), m_givenName);
    add(tr("Preferred name"), m_preferredName);
    add(tr("Prefix, such as “van der”"), m_namePrefix);
    add(tr("Family name"), m_familyName);
    add(tr("Former name"), m_formerName);
    add(tr("Birth date"), m_birthDate);
    add(tr("Sex as recorded"), m_sex);
    add(tr("Language of sheets"), m_language);
    add(tr("Phone"), m_phone);
    LabelledField* email = add(tr("E-mail"), m_email);
    EmailNote::attach(*email);
    EmailNote::refresh(*email);
    add(tr("Address"), m_address);
    add(tr("General practitioner"), m_practitioner);

    auto* save = new ActionButton(ActionButton::Role::Primary, tr("Save"), this);
    save->setObjectName(u"saveButton"_s);
    save->setKey(QKeySequence(u"Ctrl+Return"_s));
    auto* cancel = new ActionButton(ActionButton::Role::Secondary, tr("Cancel"), this);
    connect(save, &QAbstractButton::clicked, this, [this] {
        if (m_birthDate->hasError())
            showError(tr("The birth date cannot be read: %1. Type it again, such as 14-6-1985.")
                          .arg(m_birthDate->reading()));
        else
            accept();
    });
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::x5, Space::x5, Space::x5, Space::x5);
    column->setSpacing(Space::x3);
    column->addWidget(m_error);
    column->addLayout(fields);
    column->addWidget(m_keepRecord);
    column->addWidget(m_shareWithGp);
    column->addStretch();
    column->addLayout(buttons);
    m_givenName->setFocus();
}

Patient PatientDialog::patient() const
{
    Patient changed = m_patient;
    changed.givenName = m_givenName->text().trimmed();
    changed.namePrefix = m_namePrefix->text().trimmed();
    changed.familyName = m_familyName->text().trimmed();
    changed.formerName = m_formerName->text().trimmed();
    changed.preferredName = m_preferredName->text().trimmed();
    changed.birthDate = m_birthDate->date().value_or(QDate());
    changed.recordedSex =
        kRecordedSexCodes.fromCode(m_sex->currentData().toString()).value_or(m_patient.recordedSex);
    changed.phone = m_phone->text().trimmed();
    changed.email = m_email->text().trimmed();
    changed.address = m_address->text().trimmed();
    changed.generalPractitioner = m_practitioner->text().trimmed();
    changed.language = m_language->currentData().toString();
    changed.consent.keepRecord = m_keepRecord->answer();
    changed.consent.shareWithGp = m_shareWithGp->answer();
    if (changed.consent != m_patient.consent)
        changed.consent.askedOn = m_today;
    return changed;
}

void PatientDialog::showError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

} // namespace ach
