// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/questionnaire.h"
#include "core/service/servicecontext.h"
#include "core/storage/wordingrepository.h"

namespace ach {

/// The only way to give a clinic the official wording of a questionnaire. Loading once more in the
/// same language replaces what is shown; the earlier file stays, because forms were filled in with
/// it.
class WordingService {
public:
    explicit WordingService(const ServiceContext& context) : m_context(context) { }

    /// Stores the FHIR Questionnaire in `file`. Refused where wordingFaultOf() finds something, and
    /// a file that calls itself a paraphrase: ours are in the application already.
    Status load(const QByteArray& file);
    /// Asks in our words again; what was loaded stays, because forms were filled in with it.
    /// NotFound when the clinic has no wording of its own in use there.
    Status withdraw(Instrument instrument, const QString& language);

private:
    Status store(LoadedWording wording, const QString& titleBefore);

    const ServiceContext& m_context;
};

/// The words in which to ask: those of the clinic in `language`, else ours; empty for an instrument
/// that asks nothing.
std::optional<Questionnaire> questionnaireFor(Database& database, Instrument instrument,
                                              const QString& language);

} // namespace ach
