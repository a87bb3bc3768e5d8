// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/patient.h"

#include <QStringList>

namespace ach {

using namespace Qt::StringLiterals;

QString Patient::displayName() const
{
    QStringList parts{preferredName.isEmpty() ? givenName : preferredName, namePrefix, familyName};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString Patient::initials() const
{
    QString letters;
    for (const QString& name : {preferredName.isEmpty() ? givenName : preferredName, familyName}) {
        if (name.isEmpty())
            continue;
        // A letter outside the basic plane is two units long.
        letters += name.left(name.at(0).isHighSurrogate() ? 2 : 1).toUpper();
    }
    return letters;
}

std::optional<int> Patient::ageOn(const QDate& day) const
{
    if (!birthDate.isValid() || !day.isValid() || birthDate > day)
        return std::nullopt;
    const bool birthdayAhead =
        std::pair(day.month(), day.day()) < std::pair(birthDate.month(), birthDate.day());
    return day.year() - birthDate.year() - (birthdayAhead ? 1 : 0);
}

Status checkPatient(const Patient& patient, const QDate& today)
{
    if (patient.familyName.trimmed().isEmpty() && patient.givenName.trimmed().isEmpty())
        return Error{Fault::Invalid, u"name"_s, Cause::NameMissing};
    for (const QString& name :
         {patient.givenName, patient.namePrefix, patient.familyName, patient.formerName,
          patient.preferredName, patient.phone, patient.email}) {
        if (name.size() > kLongestName)
            return Error{Fault::Invalid, u"name"_s, Cause::NameTooLong};
    }
    for (const QString& text : {patient.address, patient.generalPractitioner}) {
        if (auto status = checkText(text, u"contact"_s); !status)
            return status;
    }
    if (patient.birthDate.isValid()) {
        if (patient.birthDate > today)
            return Error{Fault::Invalid, u"birth_date"_s, Cause::BirthDateInFuture};
        if (isBeforeMemory(patient.birthDate, today))
            return Error{Fault::Invalid, u"birth_date"_s, Cause::BirthDateTooLongAgo};
    }
    return Done{};
}

} // namespace ach
