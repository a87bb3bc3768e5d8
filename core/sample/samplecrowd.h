// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/samplerandom.h"
#include "core/service/servicecontext.h"

namespace ach {

/// Fills a clinic with generated patients, so that lists and searches can be tried at the size of a
/// large one. Each has an episode, a finished intake, a programme and two weeks of diary; they were
/// admitted one after the other in the ten years before the people with a story. Patients go
/// through their service and its audit, the rest straight into the repositories: a hundred thousand
/// patients must not take an hour.
class SampleCrowd {
public:
    SampleCrowd(const ServiceContext& context, FixedClock& clock, const QDate& today);

    Status add(int patients);

private:
    Status addOne(const QDate& admitted);
    Status addCare(const PatientId& patient, int age, const QDate& admitted);

    const ServiceContext& m_context;
    FixedClock& m_clock;
    QDate m_today;
    SampleRandom m_random{20260101};
    SampleIds m_ids;
};

} // namespace ach
