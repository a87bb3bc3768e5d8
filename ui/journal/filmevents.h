// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalevent.h"

namespace ach {

/// When films of the patient were taken in, and when one went because consent was withdrawn. A film
/// is of the patient, so it stands in the journal of each episode.
QList<JournalEvent> filmEvents(Database& database, const PatientId& patient);

} // namespace ach
