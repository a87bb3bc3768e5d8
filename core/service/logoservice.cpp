// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/logoservice.h"

#include "core/service/clinicchange.h"
#include "core/storage/clinicrepository.h"
#include "core/storage/logorepository.h"

#include <QCryptographicHash>

namespace ach {

using namespace Qt::StringLiterals;

QString auditTextOf(const std::optional<ClinicLogo>& logo)
{
    if (!logo)
        return {};
    constexpr qsizetype kDigits = 16;
    const QByteArray hash =
        QCryptographicHash::hash(logo->png(), QCryptographicHash::Sha256).toHex().first(kDigits);
    return u"png, %1 bytes, sha256 %2"_s.arg(logo->png().size()).arg(QString::fromLatin1(hash));
}

Status LogoService::change(const std::optional<ClinicLogo>& logo)
{
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    const auto clinic = ClinicRepository(m_context.database).clinic();
    if (!clinic)
        return clinic.error();
    LogoRepository logos(m_context.database);
    const auto before = logos.find();
    // One that cannot be read is replaced all the same.
    const auto known = before ? *before : std::nullopt;
    if (before && known == logo)
        return Done{};
    if (auto status = logos.remove(); !status)
        return status;
    if (logo) {
        if (auto status = logos.insert(clinic->id, *logo); !status)
            return status;
    }
    return finishClinicChange(m_context, *change, AuditEvent::ClinicChanged, u"clinic"_s,
                              clinic->id.toString(),
                              {{u"logo"_s, auditTextOf(known), auditTextOf(logo)}});
}

} // namespace ach
