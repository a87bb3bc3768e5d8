// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/formscore.h"

#include <algorithm>

namespace ach {

OutcomeStatus statusOf(const QList<FormProblem>& problems)
{
    using Kind = FormProblem::Kind;
    const auto isGap = [](Kind kind) {
        return kind == Kind::Missing || kind == Kind::TooFewAnswered;
    };
    OutcomeStatus status = OutcomeStatus::Ok;
    for (const FormProblem& problem : problems) {
        if (isSoft(problem.kind))
            continue;
        if (!isGap(problem.kind))
            return OutcomeStatus::Invalid;
        status = OutcomeStatus::Incomplete;
    }
    return status;
}

} // namespace ach
