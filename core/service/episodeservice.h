// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/episode.h"
#include "core/service/servicecontext.h"

namespace ach {

/// The only way to change episodes and visits.
class EpisodeService {
public:
    explicit EpisodeService(const ServiceContext& context) : m_context(context) { }

    Status open(const Episode& episode);
    Status change(const Episode& episode);
    Result<Visit> recordVisit(const EpisodeId& episode, VisitKind kind);

private:
    const ServiceContext& m_context;
};

} // namespace ach
