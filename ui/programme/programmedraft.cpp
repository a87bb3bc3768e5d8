// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programmedraft.h"

#include "core/programme/programmejson.h"
#include "core/storage/draftrepository.h"

namespace ach {

bool isSamePlan(const std::optional<Programme>& one, const std::optional<Programme>& other)
{
    if (!one || !other)
        return one.has_value() == other.has_value();
    return withoutVersion(*one) == withoutVersion(*other);
}

Result<std::optional<Programme>> ProgrammeDraft::load() const
{
    const auto draft =
        DraftRepository(m_session->database()).find(m_session->account().id, subject());
    if (!draft)
        return draft.error();
    if (!*draft)
        return std::optional<Programme>{};
    auto programme = programmeFromJson((*draft)->content.toUtf8());
    if (!programme)
        return programme.error();
    return std::optional(*std::move(programme));
}

Status ProgrammeDraft::store(const Programme& programme) const
{
    return DraftRepository(m_session->database())
        .save(m_session->account().id,
              {subject(), QString::fromUtf8(programmeToJson(programme)), m_session->clock().now()});
}

Status ProgrammeDraft::remove() const
{
    return DraftRepository(m_session->database()).remove(m_session->account().id, subject());
}

} // namespace ach
