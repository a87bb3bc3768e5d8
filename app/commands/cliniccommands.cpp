// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/cliniccommands.h"

#include "app/commands/clinicaccess.h"
#include "core/service/auditanchors.h"
#include "core/service/documentservice.h"
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

QJsonArray toJson(const QList<LostAnchor>& lost)
{
    QJsonArray array;
    for (const LostAnchor& anchor : lost)
        array.append(QJsonObject{{u"backup"_s, anchor.backup},
                                 {u"made_at"_s, anchor.madeAt.toString(Qt::ISODate)},
                                 {u"audit_entries"_s, anchor.anchor.entries}});
    return array;
}

QJsonArray toJson(const QList<std::pair<DocumentId, Error>>& faults)
{
    QJsonArray array;
    for (const auto& [paper, error] : faults)
        array.append(QJsonObject{{u"id"_s, paper.toString()},
                                 {u"missing"_s, error.cause == Cause::PaperMissing}});
    return array;
}

ExitCode runVerify(const Arguments& arguments)
{
    const SystemClock clock;
    const FoundKey key = unlockClinic(arguments);
    const OpenedClinic clinic = openClinic(key, clock);
    if (!clinic.session)
        return clinic.code;
    const auto found = clinic.session->verify();
    if (!found)
        return fail(found.error());
    // The rows of a damaged file say nothing about what a backup holds.
    const auto anchors = found->databaseFaults.isEmpty()
        ? checkAnchors(*clinic.session, key.clinic->key)
        : AnchorCheck{};
    if (!anchors)
        return fail(anchors.error());
    const auto papers = found->databaseFaults.isEmpty() ? DocumentService(*clinic.session).check()
                                                        : DocumentService::Check{};
    if (!papers)
        return fail(papers.error());
    const bool isSound = found->isSound() && anchors->lost.isEmpty() && papers->faults.isEmpty();
    const QJsonObject answer{
        {u"sound"_s, isSound},
        {u"database_faults"_s, QJsonArray::fromStringList(found->databaseFaults)},
        {u"audit_entries"_s, found->auditEntries},
        {u"first_broken_entry"_s,
         found->firstBrokenEntry ? QJsonValue(*found->firstBrokenEntry) : QJsonValue()},
        {u"backups_compared"_s, anchors->backups},
        {u"lost_anchors"_s, toJson(anchors->lost)},
        {u"papers"_s, papers->papers},
        {u"damaged_papers"_s, toJson(papers->faults)}};
    const ExitCode printed = print(answer);
    if (isSound || printed != ExitCode::Done)
        return printed;
    if (found->firstBrokenEntry && found->databaseFaults.isEmpty())
        return fail({Fault::Invalid, {}, Cause::AuditChainBroken});
    if (found->databaseFaults.isEmpty() && !anchors->lost.isEmpty())
        return fail({Fault::Invalid, {}, Cause::AuditCutOff});
    if (found->databaseFaults.isEmpty())
        return fail(papers->faults.first().second);
    return fail({Fault::Corrupt, {}, Cause::DatabaseDamaged}, true);
}

} // namespace

QList<Command> clinicCommands()
{
    return {
        {"patients",
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
         "checks every page of the database, the whole audit chain, that it still holds what the "
         "backups hold, and every kept paper",
         0,
         0,
         {},
         false,
         true,
         runVerify}};
}

} // namespace ach
