// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/diary.h"
#include "core/service/servicecontext.h"

namespace ach {

/// The only way to change the diary and the training sessions.
class DiaryService {
public:
    explicit DiaryService(const ServiceContext& context) : m_context(context) { }

    /// Replaces the day; a blank one is taken away. DateInvalid, DayInFuture, TextTooLong.
    Status saveDay(const DiaryDay& day);
    /// Replaces several days of one episode, all of them or none; the views
    /// hear of it once. Errors as saveDay().
    Status saveDays(const QList<DiaryDay>& days);
    Status add(const TrainingSession& session);

private:
    const ServiceContext& m_context;
};

} // namespace ach
