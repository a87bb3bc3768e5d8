// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"

#include <QStringList>

namespace ach {

inline const QString kReactiveTemplate = QStringLiteral("reactive_seed");
inline const QString kDegenerativeTemplate = QStringLiteral("degenerative_seed");

/// The ids of the plan templates, in the order in which they are offered.
QStringList programmeTemplates();

/// A programme made from template `id` for `side`; empty for an unknown id.
/// - reactive_seed: soleus and gastrocnemius holds, 3 x 10 holds of 15 s per side (evidence 4.3,
/// seed Z9 Z10); once a
///   day, 12 s between holds and 90 s between sets are app rules. Running limit 0, exercise limit 2
///   (4.1, app rule).
/// - degenerative_seed: heel drop with extended and with bent knee, 3 x 15 twice a day for 12
/// weeks, 3 s down
///   (evidence 4.4, seed Z13). Limits 5 (4.1).
std::optional<Programme> programmeFromTemplate(const QString& id, EpisodeId episode, Side side,
                                               const QDate& startsOn, AccountId author);

/// The template that goes with a stage decision (evidence 4.2): reactive and an acute flare on a
/// degenerative tendon start with the reactive plan, dysrepair and degenerative with the
/// degenerative one; empty while the stage is open.
QString templateForDecision(const QString& stageDecision);

} // namespace ach
