// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/sheetcommands.h"

#include "app/commands/clinicaccess.h"
#include "core/document/homesheetbuilder.h"
#include "core/review/patientsummary.h"
#include "core/service/assessmentquery.h"
#include "core/service/documentservice.h"
#include "core/service/exerciseservice.h"
#include "core/service/sheetpictures.h"
#include "core/storage/episoderepository.h"
#include "core/storage/logorepository.h"
#include "core/storage/patientrepository.h"
#include "core/storage/programmerepository.h"
#include "ui/sheets/paperpdf.h"
#include "ui/sheets/sheetpdf.h"

#include <QFileInfo>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// The episode that the record shows.
Result<Episode> episodeOf(Database& database, const PatientId& patient)
{
    const auto episodes = EpisodeRepository(database).ofPatient(patient);
    if (!episodes)
        return episodes.error();
    if (const auto current = currentEpisode(*episodes))
        return *current;
    return Error{Fault::NotFound, u"the patient has no episode"_s, Cause::NoProgramme};
}

ExitCode refuseValue(const QString& option, const QString& allowed)
{
    complain(u"The command was not understood: --%1 takes %2. See: achillea sheet --help"_s.arg(
        option, allowed));
    return ExitCode::Usage;
}

ExitCode runSheet(const Arguments& arguments)
{
    const auto pdf = arguments.value(u"pdf"_s);
    if (!pdf)
        return refuseValue(u"pdf"_s, u"a file and must be there"_s);
    SheetOptions options;
    options.largePrint = arguments.has(u"large"_s);
    const QString paper = arguments.value(u"paper"_s).value_or(u"a4"_s);
    if (paper != u"a4" && paper != u"letter")
        return refuseValue(u"paper"_s, u"a4 or letter"_s);
    options.paper = paper == u"a4" ? SheetPaper::A4 : SheetPaper::Letter;
    const auto wanted = arguments.value(u"language"_s);
    const auto language = wanted ? kSheetLanguageCodes.fromCode(*wanted) : std::nullopt;
    if (wanted && !language)
        return refuseValue(u"language"_s, u"en, nl or de"_s);

    const SystemClock clock;
    const OpenedClinic clinic = openClinic(arguments, clock);
    if (!clinic.session)
        return clinic.code;
    const auto patient = PatientRepository(clinic.session->database())
                             .findByReference(arguments.positional().first());
    if (!patient)
        return fail(patient.error());
    const SheetLanguage used = language.value_or(sheetLanguageOf(*patient));
    if (auto status = writeHomeSheet(*clinic.session, *patient, used, options, *pdf); !status)
        return fail(status.error());
    return print(QJsonObject{{u"sheet"_s, QFileInfo(*pdf).absoluteFilePath()},
                             {u"patient"_s, patient->id.toString()},
                             {u"language"_s, kSheetLanguageCodes.toCode(used)}});
}

} // namespace

SheetLanguage sheetLanguageOf(const Patient& patient)
{
    return kSheetLanguageCodes.fromCode(patient.language.section(u'-', 0, 0))
        .value_or(SheetLanguage::English);
}

Result<PreparedSheet> prepareHomeSheet(const ClinicSession& session, const Patient& patient,
                                       SheetLanguage language)
{
    const auto episode = episodeOf(session.database(), patient.id);
    if (!episode)
        return episode.error();
    // The gate comes first: with an open red flag "no programme" would be the wrong thing to hear.
    if (auto status = mayPrintSheet(session.database(), episode->id); !status)
        return status.error();
    const auto versions = ProgrammeRepository(session.database()).versions(episode->id);
    if (!versions)
        return versions.error();
    if (versions->isEmpty())
        return Error{Fault::NotFound, u"the episode has no programme"_s, Cause::NoProgramme};
    const auto clinic = session.clinic();
    if (!clinic)
        return clinic.error();
    const auto texts = SheetTexts::load(language);
    if (!texts)
        return texts.error();

    HomeSheetSource source{*clinic,
                           patient,
                           *episode,
                           versions->last(),
                           std::nullopt,
                           session.account().name,
                           session.clock().today()};
    if (versions->size() > 1)
        source.replaces = versions->at(versions->size() - 2).createdAt.toLocalTime().date();
    const auto known = ExerciseService(session.context()).catalogue();
    if (!known)
        return known.error();
    PreparedSheet prepared{buildHomeSheet(source, *known, *texts), versions->last()};
    prepared.sheet.practiceLogo = LogoRepository(session.database()).pngOrNone();
    addExercisePictures(prepared.sheet, session.database());
    return prepared;
}

Status writeHomeSheet(const ClinicSession& session, const Patient& patient, SheetLanguage language,
                      const SheetOptions& options, const QString& pdf)
{
    const auto prepared = prepareHomeSheet(session, patient, language);
    if (!prepared)
        return prepared.error();
    const auto texts = SheetTexts::load(language);
    if (!texts)
        return texts.error();
    const auto bytes = sheetPdf(prepared->sheet, options);
    if (!bytes)
        return bytes.error();
    if (auto status = writePdf(*bytes, pdf); !status)
        return status;
    const auto kept = DocumentService(session).keep(
        outgoingSheet(prepared->sheet, *texts, prepared->programme, *bytes));
    if (!kept)
        return kept.error();
    return Done{};
}

QList<Command> sheetCommands()
{
    return {{"sheet",
             "PATIENT --pdf FILE",
             "writes the home sheet of a patient (id, number, or a search that fits one) as PDF",
             1,
             1,
             {{"pdf", "FILE", "where the sheet is written"},
              {"language", "CODE", "en, nl or de (default: the patient's)"},
              {"large", nullptr, "large print"},
              {"paper", "SIZE", "a4 or letter (default: a4)"}},
             true,
             true,
             runSheet}};
}

} // namespace ach
