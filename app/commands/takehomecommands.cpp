// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/takehomecommands.h"

#include "app/commands/clinicaccess.h"
#include "app/commands/sheetcommands.h"
#include "core/document/takehomefolder.h"
#include "core/service/takehomeservice.h"
#include "core/storage/patientrepository.h"
#include "ui/sheets/takehometext.h"

#include <QDir>
#include <QFileInfo>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

ExitCode misused(const QString& sentence)
{
    complain(u"The command was not understood: %1. See: achillea take-home --help"_s.arg(sentence));
    return ExitCode::Usage;
}

ExitCode runTakeHome(const Arguments& arguments)
{
    const auto out = arguments.value(u"out"_s);
    if (!out || out->isEmpty())
        return misused(u"take-home needs --out DIR"_s);
    const auto wanted = arguments.value(u"language"_s);
    const auto language = wanted ? kSheetLanguageCodes.fromCode(*wanted) : std::nullopt;
    if (wanted && !language)
        return misused(u"--language takes en, nl or de"_s);
    const TakeHomeOptions options{arguments.has(u"with-name"_s), arguments.has(u"single-file"_s)};

    const SystemClock clock;
    const OpenedClinic clinic = openClinic(arguments, clock);
    if (!clinic.session)
        return clinic.code;
    const auto patient = PatientRepository(clinic.session->database())
                             .findByReference(arguments.positional().first());
    if (!patient)
        return fail(patient.error());
    const SheetLanguage used = language.value_or(sheetLanguageOf(*patient));
    const WrittenTakeHome written = writeTakeHome(*clinic.session, *patient, used, options, *out);
    if (!written.files)
        return written.code;
    return print(QJsonObject{{u"folder"_s, QFileInfo(*out).absoluteFilePath()},
                             {u"page"_s, written.files->first()},
                             {u"files"_s, QJsonArray::fromStringList(*written.files)},
                             {u"patient"_s, patient->id.toString()},
                             {u"language"_s, kSheetLanguageCodes.toCode(used)}});
}

} // namespace

WrittenTakeHome writeTakeHome(const ClinicSession& session, const Patient& patient,
                              SheetLanguage language, const TakeHomeOptions& options,
                              const QString& folder)
{
    const auto prepared = prepareHomeSheet(session, patient, language);
    if (!prepared)
        return {std::nullopt, fail(prepared.error())};
    const auto takeHome = takeHomeOf(prepared->sheet, {}, options);
    if (!takeHome)
        return {std::nullopt, fail(takeHome.error())};
    const auto files = takeHomeFiles(*takeHome);
    if (!files)
        return {std::nullopt, fail(files.error())};
    if (const TakeHomePlace place = lookAtPlace(folder, *files); !place.mayBeWritten()) {
        complain(TakeHomeText::refusal(place));
        return {std::nullopt, ExitCode::Refused};
    }
    if (auto status = writeTakeHomeFolder(folder, *files); !status)
        return {std::nullopt, fail(status.error())};
    if (auto status = TakeHomeService(session.context())
                          .noteMade(prepared->programme, kSheetLanguageCodes.toCode(language),
                                    options.withName);
        !status)
        return {std::nullopt, fail(status.error())};
    const QDir place(QFileInfo(folder).absoluteFilePath());
    QStringList paths;
    for (const TakeHomeFile& file : *files)
        paths.append(place.filePath(file.path));
    return {paths, ExitCode::Done};
}

QList<Command> takeHomeCommands()
{
    return {{"take-home",
             "PATIENT --out DIR",
             "writes a folder with the exercises, their clips and a diary for any browser",
             1,
             1,
             {{"out", "DIR", "a new or empty folder, or a take-home folder to replace"},
              {"language", "CODE", "en, nl or de (default: the patient's)"},
              {"with-name", nullptr, "the patient's name stands in it (default: it does not)"},
              {"single-file", nullptr, "all of it in one index.html, for telephones and e-mail"}},
             true,
             true,
             runTakeHome}};
}

} // namespace ach
