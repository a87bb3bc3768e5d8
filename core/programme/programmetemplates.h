// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programmetemplate.h"

#include <QByteArray>

namespace ach {

inline const QString kReactiveTemplate = QStringLiteral("reactive_seed");
inline const QString kDegenerativeTemplate = QStringLiteral("degenerative_seed");
inline const QString kRunningTemplate = QStringLiteral("return_to_running");

/// The plan templates that come with the program (resources/programmes), in the order in which they
/// are offered; each dose with its source (evidence 4.3 to 4.9):
/// - reactive_seed: soleus and gastrocnemius holds, 3 x 10 holds of 15 s per side (seed Z9 Z10);
///   once a day and 90 s between sets are app rules. Running limit 0, exercise limit 2 (4.1).
/// - degenerative_seed: heel drop with extended and with bent knee, 3 x 15 twice a day for 12
///   weeks, 3 s down (seed Z13), and calf strength beyond them. Limits 5 (4.1), as all that follow.
/// - silbernagel: four phases by status (4.5). heavy_slow_resistance: the table of weeks (4.6).
/// - alfredson (4.4). stanish_curwin: historic, option only (4.7).
/// - return_to_running: the walk-run ladder (4.9).
const QList<ProgrammeTemplate>& builtInTemplates();
/// Null for an unknown id.
const ProgrammeTemplate* findBuiltInTemplate(const QString& id);
/// The phase that Phase::templatePhase names, of a built-in template; null when it is none.
const TemplatePhase* findTemplatePhase(const QString& templatePhase);

/// One condition as a sentence in `language`.
QString sentenceOf(const PhaseCriterion& criterion, const QString& language);

/// The ids of the built-in templates, in the order in which they are offered.
QStringList programmeTemplates();
/// The two plans of the source article: what to do first.
QStringList seedTemplates();

/// A programme made from the built-in template `id` for `side`; empty for an unknown id.
std::optional<Programme> programmeFromTemplate(const QString& id, EpisodeId episode, Side side,
                                               const QDate& startsOn, AccountId author);

/// The templates that go with a stage decision, the first choice first (evidence 4.2): reactive and
/// an acute flare on a degenerative tendon start with the reactive plan; dysrepair and degenerative
/// with the degenerative one, or one of the three programmes with similar results, by preference,
/// equipment and time. Empty while the stage is open.
QStringList templatesForDecision(const QString& stageDecision);
/// The first of templatesForDecision(); empty while the stage is open.
QString templateForDecision(const QString& stageDecision);

/// What is wrong in the files of resources/programmes; for the tests.
Result<QList<ProgrammeTemplate>> readTemplates(const QList<QByteArray>& files);

} // namespace ach
