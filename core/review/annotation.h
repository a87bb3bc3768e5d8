// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>

namespace ach {

/// What a clinician wrote at one day of the course, such as "new shoes"; one a day, kept in the
/// record and shown on the chart. It is no diary entry and no rule reads it.
struct Annotation {
    EpisodeId episode;
    QDate day;
    QString text; ///< never blank, at most kLongestName characters
    AccountId writtenBy;
    QDateTime writtenAt;

    friend bool operator==(const Annotation&, const Annotation&) = default;
};

} // namespace ach
