// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/diaryfilequery.h"

#include "core/document/homesheetbuilder.h"
#include "core/storage/diaryrepository.h"
#include "core/storage/episoderepository.h"
#include "core/storage/programmerepository.h"

namespace ach {

namespace {

/// The version of `episode` that has this number; the newest one when two should have it.
Result<std::optional<Programme>> versionOf(Database& database, const EpisodeId& episode,
                                           const QString& sheetId)
{
    const auto versions = ProgrammeRepository(database).versions(episode);
    if (!versions)
        return versions.error();
    std::optional<Programme> found;
    for (const Programme& version : *versions) {
        if (sheetIdOf(version.id) == sheetId)
            found = version;
    }
    return found;
}

} // namespace

Result<DiarySheet> findDiarySheet(Database& database, const PatientId& patient,
                                  const QString& sheetId)
{
    const auto candidates = ProgrammeRepository(database).episodesByIdEnd(sheetId.mid(2).toLower());
    if (!candidates)
        return candidates.error();
    DiarySheet sheet;
    QList<PatientId> owners;
    for (const EpisodeId& candidate : *candidates) {
        const auto episode = EpisodeRepository(database).find(candidate);
        if (!episode)
            return episode.error();
        if (!owners.contains(episode->patient))
            owners.append(episode->patient);
        if (episode->patient != patient)
            continue;
        auto version = versionOf(database, candidate, sheetId);
        if (!version)
            return version.error();
        sheet.programme = *version;
    }
    if (sheet.programme)
        sheet.owner = patient;
    else if (owners.size() == 1)
        sheet.owner = owners.first();
    return sheet;
}

Result<QList<DayMerge>> previewDiary(Database& database, const DiaryFile& file,
                                     const Programme& programme, const QDate& today)
{
    QStringList onSheet;
    for (const Phase& phase : programme.phases) {
        for (const Prescription& dose : phase.prescriptions)
            onSheet.append(dose.exercise);
    }
    QList<DayMerge> days;
    for (const DiaryFileDay& told : file.days) {
        const auto day = DiaryRepository(database).day(programme.episode, told.day);
        if (!day)
            return day.error();
        days.append(mergeDay(file, told, *day, onSheet, today));
    }
    return days;
}

} // namespace ach
