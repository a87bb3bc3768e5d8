// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <compare>
#include <functional>
#include <optional>

namespace ach {

/// A new UUID, version 7: ids made later sort later, so rows of one record lie side by side in an
/// index.
QUuid createTimeOrderedUuid();

/// The id of one kind of record. `Tag` keeps the id of a patient from being passed as that of an
/// episode.
template<class Tag>
class Id {
public:
    static Id create() { return Id(createTimeOrderedUuid()); }
    /// Empty unless `text` is a UUID that is not null.
    static std::optional<Id> fromString(QStringView text)
    {
        const QUuid uuid = QUuid::fromString(text);
        if (uuid.isNull())
            return std::nullopt;
        return Id(uuid);
    }
    /// For ids that are computed (sample data); `uuid` must not be null.
    static Id fromUuid(const QUuid& uuid)
    {
        Q_ASSERT(!uuid.isNull());
        return Id(uuid);
    }

    /// Lower case with hyphens, without braces.
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    const QUuid& uuid() const noexcept { return m_uuid; }

    friend bool operator==(const Id& a, const Id& b) noexcept { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id& a, const Id& b) noexcept { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid& uuid) : m_uuid(uuid) { }
    QUuid m_uuid;
};

using ClinicId = Id<struct ClinicIdTag>;
using AccountId = Id<struct AccountIdTag>;
using PatientId = Id<struct PatientIdTag>;
using EpisodeId = Id<struct EpisodeIdTag>;
using VisitId = Id<struct VisitIdTag>;
using NoteId = Id<struct NoteIdTag>;
using IntakeId = Id<struct IntakeIdTag>;
using ProgrammeId = Id<struct ProgrammeIdTag>;
using SessionId = Id<struct SessionIdTag>;
using FilmId = Id<struct FilmIdTag>;
using DocumentId = Id<struct DocumentIdTag>;

} // namespace ach
