// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/handoutservice.h"

#include "core/base/textlimits.h"
#include "core/service/clinicchange.h"
#include "core/storage/handoutrepository.h"

namespace ach {

using namespace Qt::StringLiterals;

Status HandoutService::save(const QString& page, SheetLanguage language, const QString& text)
{
    if (auto status = checkText(text, u"handout"_s); !status)
        return status;
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    HandoutRepository handouts(m_context.database);
    const auto before = handouts.find(page, language);
    if (!before)
        return before.error();
    const HandoutText after{page, language, text.trimmed(), m_context.actor, change->at()};
    const QString old = *before ? (*before)->text : QString();
    if (old == after.text)
        return Done{};
    const bool goes = after.text.isEmpty();
    if (auto status = goes ? handouts.remove(page, language)
            : *before      ? handouts.update(after)
                           : handouts.insert(after);
        !status)
        return status;
    return finishClinicChange(m_context, *change, AuditEvent::HandoutChanged, u"handout_text"_s,
                              page + u'/' + kSheetLanguageCodes.toCode(language),
                              {{u"text"_s, old, after.text}});
}

} // namespace ach
