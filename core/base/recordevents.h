// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QObject>

namespace ach {

/// Says after a commit what changed, so that view-models refill. Nothing is emitted for a change
/// that was rolled back.
class RecordEvents : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void clinicChanged();
    void patientChanged(const ach::PatientId& patient);
    void episodeChanged(const ach::EpisodeId& episode);
    void intakeChanged(const ach::IntakeId& intake);
    void notesChanged(const ach::EpisodeId& episode);
    void programmeChanged(const ach::EpisodeId& episode);
    void diaryChanged(const ach::EpisodeId& episode);
    void outcomesChanged(const ach::EpisodeId& episode);
    /// The films of the clinic, whether of a patient or not.
    void filmsChanged();
    /// A paper left the clinic and is kept.
    void papersChanged(const ach::EpisodeId& episode);
    /// A change was stored; carries the moment for "Saved 10:42".
    void saved(const QDateTime& at);
};

} // namespace ach
