// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/logorepository.h"

#include "core/storage/rowreading.h"

namespace ach {

using namespace Qt::StringLiterals;

Result<std::optional<ClinicLogo>> LogoRepository::find() const
{
    Query query(m_database, u"SELECT png FROM clinic_logo"_s);
    if (auto status = query.exec(); !status)
        return status.error();
    if (!query.next()) {
        if (auto status = query.status(); !status)
            return status.error();
        return std::optional<ClinicLogo>();
    }
    auto logo = ClinicLogo::fromPng(QByteArray::fromBase64(query.text(0).toLatin1()));
    if (!logo)
        return unreadableRow(u"clinic_logo"_s);
    return std::optional(*std::move(logo));
}

QByteArray LogoRepository::pngOrNone() const
{
    const auto logo = find();
    return logo && *logo ? (*logo)->png() : QByteArray();
}

Status LogoRepository::insert(const ClinicId& clinic, const ClinicLogo& logo)
{
    Query query(m_database, u"INSERT INTO clinic_logo (clinic_id, png) VALUES (?, ?)"_s);
    return query.bind(clinic).bind(QString::fromLatin1(logo.png().toBase64())).exec();
}

Status LogoRepository::remove()
{
    return Query(m_database, u"DELETE FROM clinic_logo"_s).exec();
}

} // namespace ach
