// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/samplecommands.h"

#include "app/commands/reportcommands.h"
#include "app/commands/sheetcommands.h"
#include "app/commands/takehomecommands.h"
#include "core/intake/assessmentjson.h"
#include "core/intake/findingsjson.h"
#include "core/intake/intakefindings.h"
#include "core/programme/programmetemplates.h"
#include "core/sample/sampleclinic.h"
#include "core/service/assessmentquery.h"
#include "core/service/clinicsession.h"
#include "core/service/episodeservice.h"
#include "core/service/intakeservice.h"
#include "core/service/patientservice.h"
#include "core/service/programmeservice.h"
#include "core/storage/intakerepository.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ExitCode runSample(const Arguments& arguments)
{
    int patients = sampleStoryCount();
    if (const auto wanted = arguments.value(u"patients"_s)) {
        bool isNumber = false;
        patients = wanted->toInt(&isNumber);
        if (!isNumber || patients < 1 || patients > kMostSamplePatients) {
            complain(
                u"The command was not understood: --patients takes a whole number from 1 to %1. "
                "See: achillea sample --help"_s.arg(kMostSamplePatients));
            return ExitCode::Usage;
        }
    }
    const SystemClock clock;
    const QString folder = arguments.positional().first();
    if (auto status = makeSampleClinic(folder, patients, clock); !status)
        return fail(status.error());
    return print(QJsonObject{{u"clinic"_s, QFileInfo(folder).absoluteFilePath()},
                             {u"patients"_s, patients},
                             {u"passphrase"_s, QString::fromLatin1(kSamplePassphrase)}});
}

/// What the tour did, step by step.
struct Tour {
    Patient patient;
    Assessment assessment;
    QString decision;
    Programme programme;
};

Result<Episode> admit(const ServiceContext& context, Patient& patient)
{
    const auto added = PatientService(context).add(patient, PatientService::Duplicates::Refuse);
    if (!added)
        return added.error();
    patient = *added;
    const QDate today = context.clock.today();
    const Episode episode{
        EpisodeId::create(), patient.id,         u"Left heel cord sore since the hill training"_s,
        Side::Left,          today.addDays(-21), today};
    if (auto status = EpisodeService(context).open(episode); !status)
        return status.error();
    return episode;
}

Result<Intake> takeIntake(const ServiceContext& context, const EpisodeId& episode)
{
    IntakeService service(context);
    const auto intake = service.start(episode);
    if (!intake)
        return intake.error();
    const QMap<QString, QString> answers = sampleIntakeAnswers(context.clock.today());
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (auto before = service.answer(intake->id, answer.key(), answer.value()); !before)
            return before.error();
    }
    if (auto status = service.finish(intake->id); !status)
        return status.error();
    return IntakeRepository(context.database).find(intake->id);
}

/// One new patient from the first question to a programme.
Result<Tour> walk(const ServiceContext& context)
{
    Patient patient{PatientId::create()};
    patient.givenName = u"Ruben"_s;
    patient.familyName = u"Proefpersoon"_s;
    patient.birthDate = context.clock.today().addYears(-29).addDays(-100);
    patient.consent = {Answer::Yes, Answer::Yes, context.clock.today()};
    const auto episode = admit(context, patient);
    if (!episode)
        return episode.error();
    const auto intake = takeIntake(context, episode->id);
    if (!intake)
        return intake.error();
    const auto assessment = assessmentOf(context.database, episode->id);
    if (!assessment)
        return assessment.error();
    const QString suggestion = kAssessmentOutcomeCodes.toCode(assessment->outcome);
    const QString decision = suggestion.toLower();
    const Findings findings = findingsOf(*intake, patient, *episode);
    if (auto status = IntakeService(context).decideStage({episode->id,
                                                          intake->id,
                                                          suggestion,
                                                          assessment->rulesVersion,
                                                          compact(toJson(findings)),
                                                          compact(toJson(*assessment)),
                                                          decision,
                                                          {},
                                                          context.actor,
                                                          {}});
        !status)
        return status.error();
    const auto planned = programmeFromTemplate(templateForDecision(decision), episode->id,
                                               episode->side, context.clock.today(), context.actor);
    if (!planned)
        return Error{Fault::NotFound, u"no plan goes with this stage"_s, Cause::NoProgramme};
    const auto programme = ProgrammeService(context).save(*planned);
    if (!programme)
        return programme.error();
    return Tour{patient, *assessment, decision, *programme};
}

QJsonObject toJson(const Programme& programme)
{
    QJsonArray exercises;
    for (const Phase& phase : programme.phases) {
        for (const Prescription& dose : phase.prescriptions) {
            exercises.append(QJsonObject{
                {u"exercise"_s, dose.exercise},
                {u"sets"_s, dose.sets},
                {u"repetitions"_s, dose.repetitions},
                {u"hold_s"_s, dose.holdSeconds ? QJsonValue(*dose.holdSeconds) : QJsonValue()}});
        }
    }
    return {{u"id"_s, programme.id.toString()},
            {u"template"_s, programme.templateId},
            {u"version"_s, programme.version},
            {u"exercises"_s, exercises}};
}

ExitCode runTour(const Arguments& arguments)
{
    const auto out = arguments.value(u"out"_s);
    if (!out) {
        complain(
            u"The command was not understood: tour needs --out DIR. See: achillea tour --help"_s);
        return ExitCode::Usage;
    }
    const QDir folder(QFileInfo(*out).absoluteFilePath());
    const bool isFree = !QFileInfo::exists(folder.path())
        || (folder.exists()
            && folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    if (!isFree)
        return fail({Fault::Conflict, folder.path(), Cause::FolderNotEmpty});
    if (!folder.mkpath(u"."_s))
        return fail({Fault::Io, folder.path(), Cause::NotWritable});

    const SystemClock clock;
    const QString clinic = folder.filePath(u"clinic"_s);
    if (auto status = makeSampleClinic(clinic, sampleStoryCount(), clock); !status)
        return fail(status.error());
    const auto session =
        ClinicSession::open(clinic, {}, SecretBytes::copyOf(kSamplePassphrase), clock);
    if (!session)
        return fail(session.error(), true);
    const auto tour = walk((*session)->context());
    if (!tour)
        return fail(tour.error());
    const QString sheet = folder.filePath(u"home-sheet.pdf"_s);
    if (auto status =
            writeHomeSheet(**session, tour->patient, sheetLanguageOf(tour->patient), {}, sheet);
        !status)
        return fail(status.error());
    const QString takeHomeFolder = folder.filePath(u"take-home"_s);
    const WrittenTakeHome takeHome =
        writeTakeHome(**session, tour->patient, sheetLanguageOf(tour->patient), {}, takeHomeFolder);
    if (!takeHome.files)
        return takeHome.code;
    const QString report = folder.filePath(u"progress-report.pdf"_s);
    if (const auto written =
            writeProgressReport(**session, tour->patient, reportLanguage(), SheetPaper::A4, report);
        !written)
        return fail(written.error());
    return print(QJsonObject{{u"clinic"_s, clinic},
                             {u"passphrase"_s, QString::fromLatin1(kSamplePassphrase)},
                             {u"patient"_s,
                              QJsonObject{{u"id"_s, tour->patient.id.toString()},
                                          {u"name"_s, tour->patient.displayName()}}},
                             {u"assessment"_s, toJson(tour->assessment)},
                             {u"decision"_s, tour->decision},
                             {u"programme"_s, toJson(tour->programme)},
                             {u"sheet"_s, sheet},
                             {u"takeHome"_s, takeHomeFolder},
                             {u"report"_s, report}});
}

} // namespace

QList<Command> sampleCommands()
{
    return {{"sample",
             "DIR [--patients N]",
             "makes a clinic of invented patients in DIR; its passphrase is: sample",
             1,
             1,
             {{"patients", "N", "how many patients (default: only those with a story)"}},
             false,
             false,
             runSample},
            {"tour",
             "--out DIR",
             "does the main job without a display: sample clinic, intake, stage, programme, home "
             "sheet, "
             "take-home folder, progress report",
             0,
             0,
             {{"out", "DIR", "an empty or new folder for all of it"}},
             true,
             false,
             runTour}};
}

} // namespace ach
