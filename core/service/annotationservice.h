// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/annotation.h"
#include "core/service/servicecontext.h"

namespace ach {

/// The only way to change what is written at the days of the chart, and the place where its going
/// out of the clinic is noted.
class AnnotationService {
public:
    explicit AnnotationService(const ServiceContext& context) : m_context(context) { }

    /// Replaces the text of the day; a blank one takes it away, the audit trail keeps it.
    /// DateInvalid, DayInFuture, TextTooLong.
    Status write(const EpisodeId& episode, const QDate& day, const QString& text);
    /// Notes that the chart or its numbers from `first` to `last` went into a file of `format`
    /// ("png", "svg", "pdf", "csv").
    Status noteExported(const EpisodeId& episode, const QDate& first, const QDate& last,
                        const QString& format);

private:
    const ServiceContext& m_context;
};

} // namespace ach
