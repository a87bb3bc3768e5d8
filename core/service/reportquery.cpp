// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reportquery.h"

#include "core/intake/intakefindings.h"
#include "core/service/assessmentquery.h"
#include "core/service/exerciseservice.h"
#include "core/storage/diaryrepository.h"
#include "core/storage/episoderepository.h"
#include "core/storage/intakerepository.h"
#include "core/storage/logorepository.h"
#include "core/storage/outcomerepository.h"
#include "core/storage/patientrepository.h"
#include "core/storage/programmerepository.h"
#include "core/storage/reviewrepository.h"

namespace ach {

namespace {

/// Puts what was read into `target`; the error otherwise.
template<class T, class U>
Status take(Result<T> read, U& target)
{
    if (!read)
        return read.error();
    target = *std::move(read);
    return Done{};
}

Status takeIntake(Database& database, ReportRecord& record)
{
    const IntakeRepository intakes(database);
    const EpisodeId& episode = record.episode.id;
    if (auto status = take(intakes.latest(episode), record.intake); !status)
        return status;
    if (auto status = take(intakes.latestDecision(episode), record.decision); !status)
        return status;
    if (auto status = take(intakes.overrides(episode), record.overrides); !status)
        return status;
    if (!record.intake)
        return Done{};
    record.findings = findingsOf(*record.intake, record.patient, record.episode);
    return take(assessmentOf(database, episode), record.assessment);
}

Status takeTraining(const ClinicSession& session, ReportRecord& record)
{
    Database& database = session.database();
    const EpisodeId& episode = record.episode.id;
    const QDate beginning(1900, 1, 1);
    const DiaryRepository diary(database);
    if (auto status = take(diary.days(episode, beginning, record.today), record.diary); !status)
        return status;
    if (auto status = take(diary.sessions(episode, beginning, record.today), record.sessions);
        !status)
        return status;
    if (auto status = take(ProgrammeRepository(database).versions(episode), record.versions);
        !status)
        return status;
    const ReviewRepository reviews(database);
    if (auto status = take(reviews.ofEpisode(episode), record.reviews); !status)
        return status;
    if (auto status = take(reviews.newestRelease(episode), record.release); !status)
        return status;
    return take(ExerciseService(session.context()).catalogue(), record.catalogue);
}

} // namespace

Result<ReportRecord> readReportRecord(const ClinicSession& session, const EpisodeId& episode)
{
    Database& database = session.database();
    ReportRecord record{.clinic = {ClinicId::create()},
                        .patient = {PatientId::create()},
                        .episode = {episode, PatientId::create()}};
    record.clinician = session.account().name;
    record.today = session.clock().today();
    record.logo = LogoRepository(database).pngOrNone();
    if (auto status = take(session.clinic(), record.clinic); !status)
        return status.error();
    const EpisodeRepository episodes(database);
    if (auto status = take(episodes.find(episode), record.episode); !status)
        return status.error();
    if (auto status = take(episodes.visits(episode), record.visits); !status)
        return status.error();
    if (auto status =
            take(PatientRepository(database).find(record.episode.patient), record.patient);
        !status)
        return status.error();
    if (auto status = take(OutcomeRepository(database).ofEpisode(episode), record.outcomes);
        !status)
        return status.error();
    if (auto status = takeIntake(database, record); !status)
        return status.error();
    if (auto status = takeTraining(session, record); !status)
        return status.error();
    return record;
}

} // namespace ach
