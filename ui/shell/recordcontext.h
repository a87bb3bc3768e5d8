// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/clinicsession.h"

#include <QUndoStack>

namespace ach {

/// What the pages of one open record share: the clinic, whose record it is, which episode is shown,
/// and one undo stack, so that Ctrl+Z takes back the last change wherever it was made. The session
/// and the stack outlive the pages and a lock of the window, so a command on the stack may hold the
/// session and values, but no page and no view-model (see UndoTarget).
struct RecordContext {
    ClinicSession& session;
    PatientId patient;
    EpisodeId episode;
    QUndoStack& undo;
};

} // namespace ach
