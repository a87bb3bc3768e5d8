// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/outcome.h"
#include "core/service/servicecontext.h"

namespace ach {

/// The only way to add measurements. They are never overwritten: a correction is a new entry.
class OutcomeService {
public:
    explicit OutcomeService(const ServiceContext& context) : m_context(context) { }

    /// Stores `outcome` as taken by the acting account now; its id is made when it is empty.
    Status record(Outcome outcome);

private:
    const ServiceContext& m_context;
};

} // namespace ach
