// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/clinicrepository.h"

#include "core/storage/rowreading.h"

namespace ach {

using namespace Qt::StringLiterals;

Result<Clinic> ClinicRepository::clinic() const
{
    Query query(m_database,
                u"SELECT id, name, address, phone, opening_hours, is_sample FROM clinic"_s);
    if (auto status = query.exec(); !status)
        return status.error();
    if (!query.next())
        return Error{Fault::Corrupt, u"the clinic has no row of its own"_s, Cause::DatabaseDamaged};
    RowReader row(query);
    Clinic clinic{row.id<ClinicId>(0), query.text(1), query.text(2),
                  query.text(3),       query.text(4), query.integer(5) != 0};
    if (!row.ok())
        return unreadableRow(u"clinic"_s);
    return clinic;
}

Status ClinicRepository::insert(const Clinic& clinic)
{
    Query query(m_database,
                u"INSERT INTO clinic (id, name, address, phone, opening_hours, is_sample) "
                "VALUES (?, ?, ?, ?, ?, ?)"_s);
    query.bind(clinic.id)
        .bind(clinic.name)
        .bind(clinic.address)
        .bind(clinic.phone)
        .bind(clinic.openingHours);
    return query.bind(clinic.isSample).exec();
}

Status ClinicRepository::update(const Clinic& clinic)
{
    Query query(m_database,
                u"UPDATE clinic SET name = ?, address = ?, phone = ?, opening_hours = ?"_s);
    return query.bind(clinic.name)
        .bind(clinic.address)
        .bind(clinic.phone)
        .bind(clinic.openingHours)
        .exec();
}

Result<QList<Account>> ClinicRepository::accounts() const
{
    Query query(m_database, u"SELECT id, name, profession, role FROM account ORDER BY name"_s);
    if (auto status = query.exec(); !status)
        return status.error();
    QList<Account> accounts;
    while (query.next()) {
        RowReader row(query);
        accounts.append(
            {row.id<AccountId>(0), query.text(1), query.text(2), row.code(3, kRoleCodes)});
        if (!row.ok())
            return unreadableRow(u"account"_s);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return accounts;
}

Status ClinicRepository::insert(const Account& account)
{
    Query query(
        m_database,
        u"INSERT INTO account (id, name, profession, role, disabled) VALUES (?, ?, ?, ?, 0)"_s);
    return query.bind(account.id)
        .bind(account.name)
        .bind(account.profession)
        .bind(kRoleCodes.toCode(account.role))
        .exec();
}

} // namespace ach
