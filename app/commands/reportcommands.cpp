// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reportcommands.h"

#include "app/commands/clinicaccess.h"
#include "core/review/patientsummary.h"
#include "core/service/documentservice.h"
#include "core/service/reportquery.h"
#include "core/storage/episoderepository.h"
#include "core/storage/patientrepository.h"
#include "ui/progress/progressreading.h"
#include "ui/sheets/paperpdf.h"
#include "ui/sheets/reportpdf.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

ExitCode refuseValue(const QString& option, const QString& allowed)
{
    complain(u"The command was not understood: --%1 takes %2. See: achillea report --help"_s.arg(
        option, allowed));
    return ExitCode::Usage;
}

QJsonArray flagsOf(const ProgressReport& report)
{
    QJsonArray codes;
    for (const LetterFlag& flag : report.flags)
        codes.append(kRedFlagCodes.toCode(flag.flag));
    return codes;
}

ExitCode runReport(const Arguments& arguments)
{
    const auto pdf = arguments.value(u"pdf"_s);
    if (!pdf)
        return refuseValue(u"pdf"_s, u"a file and must be there"_s);
    const QString paper = arguments.value(u"paper"_s).value_or(u"a4"_s);
    if (paper != u"a4" && paper != u"letter")
        return refuseValue(u"paper"_s, u"a4 or letter"_s);
    const auto wanted = arguments.value(u"language"_s);
    const auto language = wanted ? kSheetLanguageCodes.fromCode(*wanted) : reportLanguage();
    if (!language)
        return refuseValue(u"language"_s, u"en, nl or de"_s);

    const SystemClock clock;
    const OpenedClinic clinic = openClinic(arguments, clock);
    if (!clinic.session)
        return clinic.code;
    const auto patient = PatientRepository(clinic.session->database())
                             .findByReference(arguments.positional().first());
    if (!patient)
        return fail(patient.error());
    const auto report =
        writeProgressReport(*clinic.session, *patient, *language,
                            paper == u"a4" ? SheetPaper::A4 : SheetPaper::Letter, *pdf);
    if (!report)
        return fail(report.error());
    return print(
        QJsonObject{{u"report"_s, QFileInfo(*pdf).absoluteFilePath()},
                    {u"patient"_s, patient->id.toString()},
                    {u"language"_s, kSheetLanguageCodes.toCode(*language)},
                    {u"red_flags"_s, flagsOf(*report)},
                    {u"may_share_with_gp"_s, kAnswerCodes.toCode(patient->consent.shareWithGp)}});
}

} // namespace

SheetLanguage reportLanguage()
{
    return kSheetLanguageCodes.fromCode(QLocale::system().name().section(u'_', 0, 0))
        .value_or(SheetLanguage::English);
}

Result<ProgressReport> writeProgressReport(const ClinicSession& session, const Patient& patient,
                                           SheetLanguage language, SheetPaper paper,
                                           const QString& pdf)
{
    const auto episodes = EpisodeRepository(session.database()).ofPatient(patient.id);
    if (!episodes)
        return episodes.error();
    const auto episode = currentEpisode(*episodes);
    if (!episode)
        return Error{Fault::NotFound, u"the patient has no episode to report on"_s};
    const auto record = readReportRecord(session, episode->id);
    if (!record)
        return record.error();
    const auto course = readProgress(session, episode->id);
    if (!course)
        return course.error();
    const auto words = ReportWords::load(language);
    if (!words)
        return words.error();
    const ProgressReport report = buildProgressReport(*record, *words);
    const auto bytes = reportPdf(report, *words, *course, paper);
    if (!bytes)
        return bytes.error();
    if (auto status = writePdf(*bytes, pdf); !status)
        return status.error();
    const auto kept =
        DocumentService(session).keep(outgoingReport(report, *words, episode->id, *bytes));
    if (!kept)
        return kept.error();
    return report;
}

QList<Command> reportCommands()
{
    return {{"report",
             "PATIENT --pdf FILE",
             "writes the progress report for the general practitioner as PDF",
             1,
             1,
             {{"pdf", "FILE", "where the report is written"},
              {"language", "CODE", "en, nl or de (default: that of this computer, else en)"},
              {"paper", "SIZE", "a4 or letter (default: a4)"}},
             true,
             true,
             runReport}};
}

} // namespace ach
