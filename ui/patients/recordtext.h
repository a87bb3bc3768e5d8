// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/patientsummary.h"
#include "core/storage/patientrepository.h"

#include <QCoreApplication>

namespace ach {

/// The clinic's words for codes that more than one page shows, in the language of the window.
class RecordText {
    Q_DECLARE_TR_FUNCTIONS(ach::RecordText)

public:
    /// "Right side".
    static QString side(Side side);
    /// Of a stage decision ("reactive_on_degenerative"); empty for a word that is no decision.
    static QString stage(const QString& decision);
    static QString phase(PhaseKind kind);
    static QString state(RecordState state);
    /// What a state means and what to do about it, in one or two sentences.
    static QString stateExplained(RecordState state);
    /// "Heavy strength · week 11 · Degenerative", or what is still to be done.
    static QString standing(const PatientSummary& summary);
    /// The whole row of a patient in one sentence, for screen readers.
    static QString row(const PatientRow& row, std::optional<int> age,
                       const PatientSummary& summary);
};

} // namespace ach
