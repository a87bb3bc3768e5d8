// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/wordingservice.h"

#include "core/service/clinicchange.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// The title of a loaded file; empty for none.
QString titleOf(const QString& content)
{
    return content.isEmpty() ? QString()
                             : questionnaireFromFhir(content.toUtf8()).questionnaire.title;
}

} // namespace

Status WordingService::load(const QByteArray& file)
{
    if (const auto fault = wordingFaultOf(file))
        return Error{Fault::Invalid, u"wording: "_s + fault->item, Cause::ValueOutOfRange};
    const Questionnaire questionnaire = questionnaireFromFhir(file).questionnaire;
    if (questionnaire.wording == Wording::Paraphrase)
        return Error{Fault::Invalid, u"wording"_s, Cause::ValueOutOfRange};
    const auto before = WordingRepository(m_context.database)
                            .newest(questionnaire.instrument, questionnaire.language);
    if (!before)
        return before.error();
    return store({{},
                  questionnaire.instrument,
                  questionnaire.language,
                  questionnaire.title,
                  QString::fromUtf8(file),
                  m_context.actor,
                  {}},
                 titleOf(*before));
}

Status WordingService::withdraw(Instrument instrument, const QString& language)
{
    const auto before = WordingRepository(m_context.database).newest(instrument, language);
    if (!before)
        return before.error();
    if (before->isEmpty())
        return Error{Fault::NotFound, u"wording"_s};
    return store({{}, instrument, language, {}, {}, m_context.actor, {}}, titleOf(*before));
}

Status WordingService::store(LoadedWording wording, const QString& titleBefore)
{
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    wording.id = createTimeOrderedUuid().toString(QUuid::WithoutBraces);
    wording.loadedAt = change->at();
    if (auto status = WordingRepository(m_context.database).insert(wording); !status)
        return status;
    return finishClinicChange(m_context, *change, AuditEvent::WordingChanged,
                              u"questionnaire_wording"_s, wording.id,
                              {{u"instrument"_s, {}, kInstrumentCodes.toCode(wording.instrument)},
                               {u"language"_s, {}, wording.language},
                               {u"title"_s, titleBefore, wording.title}});
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
