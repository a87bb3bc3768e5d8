// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/diaryservice.h"

#include "core/base/datelimits.h"
#include "core/base/textlimits.h"
#include "core/service/recordchange.h"
#include "core/storage/diaryrepository.h"
#include "core/storage/episoderepository.h"

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

template<class Number>
QString text(const std::optional<Number>& value)
{
    return value ? QString::number(value->value()) : QString();
}

/// "E11 right: yes, E12 right: no".
QString text(const QMap<ExerciseOnSide, bool>& exercises)
{
    QStringList lines;
    for (auto noted = exercises.begin(); noted != exercises.end(); ++noted)
        lines.append(u"%1 %2: %3"_s.arg(noted.key().exercise, kSideCodes.toCode(noted.key().side),
                                        noted.value() ? u"yes"_s : u"no"_s));
    return lines.join(u", "_s);
}

AuditFields auditFields(const DiaryDay& day)
{
    return {{u"pain_during"_s, text(day.painDuring)},
            {u"pain_after"_s, text(day.painAfter)},
            {u"pain_next_morning"_s, text(day.painNextMorning)},
            {u"stiffness_minutes"_s, text(day.stiffness)},
            {u"run_metres"_s, text(day.run)},
            {u"exercises_done"_s,
             !day.exercisesDone       ? QString()
                 : *day.exercisesDone ? u"yes"_s
                                      : u"no"_s},
            {u"exercises"_s, text(day.exercises)},
            {u"source"_s, kDiarySourceCodes.toCode(day.source)},
            {u"note"_s, day.note}};
}

AuditFields auditFields(const TrainingSession& session)
{
    return {{u"day"_s, session.day.toString(Qt::ISODate)},
            {u"kind"_s, kSessionKindCodes.toCode(session.kind)},
            {u"effort"_s, text(session.effort)},
            {u"minutes"_s, text(session.minutes)},
            {u"metres"_s, text(session.distance)},
            {u"hills"_s, kAnswerCodes.toCode(session.hills)},
            {u"note"_s, session.note}};
}

Status checkDay(const ServiceContext& context, const QDate& day, const QString& note)
{
    if (!day.isValid() || isBeforeMemory(day, context.clock.today()))
        return Error{Fault::Invalid, u"day"_s, Cause::DateInvalid};
    if (day > context.clock.today())
        return Error{Fault::Invalid, u"day"_s, Cause::DayInFuture};
    return checkText(note, u"note"_s);
}

} // namespace

Status DiaryService::saveDay(const DiaryDay& day)
{
    if (auto status = checkDay(m_context, day.day, day.note); !status)
        return status;
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    DiaryRepository diary(m_context.database);
    const auto before = diary.day(day.episode, day.day);
    if (!before)
        return before.error();
    const QList<FieldChange> changes = changesBetween(auditFields(*before), auditFields(day));
    if (changes.isEmpty() || (before->isBlank() && day.isBlank()))
        return Done{};
    const auto episode = EpisodeRepository(m_context.database).find(day.episode);
    if (!episode)
        return episode.error();
    if (auto status = diary.save(day); !status)
        return status;
    if (auto status = change->note(AuditEvent::DiaryChanged, u"diary_day"_s,
                                   day.episode.toString() + u'/' + day.day.toString(Qt::ISODate),
                                   episode->patient, changes);
        !status)
        return status;
    if (auto status = change->commit(); !status)
        return status;
    Q_EMIT m_context.events.diaryChanged(day.episode);
    return Done{};
}

Status DiaryService::saveDays(const QList<DiaryDay>& days)
{
    if (days.isEmpty())
        return Done{};
    const EpisodeId episodeId = days.first().episode;
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    const auto episode = EpisodeRepository(m_context.database).find(episodeId);
    if (!episode)
        return episode.error();
    DiaryRepository diary(m_context.database);
    bool isChanged = false;
    for (const DiaryDay& day : days) {
        Q_ASSERT(day.episode == episodeId);
        if (auto status = checkDay(m_context, day.day, day.note); !status)
            return status;
        const auto before = diary.day(episodeId, day.day);
        if (!before)
            return before.error();
        const QList<FieldChange> changes = changesBetween(auditFields(*before), auditFields(day));
        const bool isBlank = before->isBlank() && day.isBlank();
        if (changes.isEmpty() || isBlank)
            continue;
        isChanged = true;
        if (auto status = diary.save(day); !status)
            return status;
        if (auto status = change->note(AuditEvent::DiaryChanged, u"diary_day"_s,
                                       episodeId.toString() + u'/' + day.day.toString(Qt::ISODate),
                                       episode->patient, changes);
            !status)
            return status;
    }
    if (!isChanged)
        return Done{};
    if (auto status = change->commit(); !status)
        return status;
    Q_EMIT m_context.events.diaryChanged(episodeId);
    return Done{};
}

Status DiaryService::add(const TrainingSession& session)
{
    if (auto status = checkDay(m_context, session.day, session.note); !status)
        return status;
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    const auto episode = EpisodeRepository(m_context.database).find(session.episode);
    if (!episode)
        return episode.error();
    if (auto status = DiaryRepository(m_context.database).insert(session); !status)
        return status;
    if (auto status =
            change->note(AuditEvent::SessionAdded, u"training_session"_s, session.id.toString(),
                         episode->patient, changesBetween({}, auditFields(session)));
        !status)
        return status;
    if (auto status = change->commit(); !status)
        return status;
    Q_EMIT m_context.events.diaryChanged(session.episode);
    return Done{};
}

} // namespace ach
