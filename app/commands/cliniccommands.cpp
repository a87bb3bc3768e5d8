// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/cliniccommands.h"

#include "app/commands/clinicaccess.h"
#include "core/storage/patientrepository.h"

#include <limits>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const PatientRow& row)
{
    return {
        {u"id"_s, row.id.toString()},
        {u"number"_s, row.number},
        {u"name"_s, row.name},
        {u"birth_date"_s,
         row.birthDate.isValid() ? QJsonValue(row.birthDate.toString(Qt::ISODate)) : QJsonValue()}};
}

ExitCode runPatients(const Arguments& arguments)
{
    const SystemClock clock;
    const OpenedClinic clinic = openClinic(arguments, clock);
    if (!clinic.session)
        return clinic.code;
    constexpr int kAll = std::numeric_limits<int>::max() / 4;
    const PatientRepository patients(clinic.session->database());
    const auto rows = arguments.positional().isEmpty()
        ? patients.page(0, kAll)
        : patients.search(arguments.positional().first(), kAll);
    if (!rows)
        return fail(rows.error());
    QJsonArray answer;
    for (const PatientRow& row : *rows)
        answer.append(toJson(row));
    return print(answer);
}

ExitCode runVerify(const Arguments& arguments)
{
    const SystemClock clock;
    const OpenedClinic clinic = openClinic(arguments, clock);
    if (!clinic.session)
        return clinic.code;
    const auto found = clinic.session->verify();
    if (!found)
        return fail(found.error());
    const QJsonObject answer{
        {u"sound"_s, found->isSound()},
        {u"database_faults"_s, QJsonArray::fromStringList(found->databaseFaults)},
        {u"audit_entries"_s, found->auditEntries},
        {u"first_broken_entry"_s,
         found->firstBrokenEntry ? QJsonValue(*found->firstBrokenEntry) : QJsonValue()}};
    const ExitCode printed = print(answer);
    if (found->isSound() || printed != ExitCode::Done)
        return printed;
    if (found->databaseFaults.isEmpty())
        return fail({Fault::Invalid, {}, Cause::AuditChainBroken});
    return fail({Fault::Corrupt, {}, Cause::DatabaseDamaged}, true);
}

} // namespace

QList<Command> clinicCommands()
{
    return {{"patients",
             "[TEXT]",
             "lists the patients, or those that TEXT fits: words of names, number, birth date",
             0,
             1,
             {},
             false,
             true,
             runPatients},
            {"verify",
             "",
             "checks every page of the database and the whole audit chain",
             0,
             0,
             {},
             false,
             true,
             runVerify}};
}

} // namespace ach
