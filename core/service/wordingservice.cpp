// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/wordingservice.h"

#include "core/service/clinicchange.h"
#include "core/storage/wordingrepository.h"

namespace ach {

using namespace Qt::StringLiterals;

Status WordingService::load(const QByteArray& file)
{
    if (const auto fault = wordingFaultOf(file))
        return Error{Fault::Invalid, u"wording: "_s + fault->item, Cause::ValueOutOfRange};
    const Questionnaire questionnaire = questionnaireFromFhir(file).questionnaire;
    if (questionnaire.wording == Wording::Paraphrase)
        return Error{Fault::Invalid, u"wording"_s, Cause::ValueOutOfRange};
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    const LoadedWording wording{createTimeOrderedUuid().toString(QUuid::WithoutBraces),
                                questionnaire.instrument,
                                questionnaire.language,
                                questionnaire.title,
                                QString::fromUtf8(file),
                                m_context.actor,
                                change->at()};
    if (auto status = WordingRepository(m_context.database).insert(wording); !status)
        return status;
    return finishClinicChange(m_context, *change, AuditEvent::ClinicChanged,
                              u"questionnaire_wording"_s, wording.id,
                              {{u"instrument"_s, {}, kInstrumentCodes.toCode(wording.instrument)},
                               {u"language"_s, {}, wording.language},
                               {u"title"_s, {}, wording.title}});
}

std::optional<Questionnaire> questionnaireFor(Database& database, Instrument instrument,
                                              const QString& language)
{
    const auto own = WordingRepository(database).newest(instrument, language);
    if (own && !own->isEmpty()) {
        ReadWording read = questionnaireFromFhir(own->toUtf8());
        if (!read.fault)
            return read.questionnaire;
    }
    return builtInQuestionnaire(instrument, language);
}

} // namespace ach
