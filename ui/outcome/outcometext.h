// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/outcome/change.h"
#include "core/outcome/formscore.h"
#include "core/outcome/questionnaire.h"
#include "core/review/dueoutcomes.h"

#include <QCoreApplication>

#include <optional>

namespace ach {

/// The words of the measures in the language of the window.
class OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(ach::OutcomeText)

public:
    static QString name(Instrument instrument);
    /// What it measures, in a line.
    static QString purpose(Instrument instrument);
    /// A value with its unit: "64 of 100", "18 rises".
    static QString value(Instrument instrument, double value);
    /// A difference with its sign and unit.
    static QString difference(Instrument instrument, double points);
    /// "higher is worse" where that holds; else empty.
    static QString direction(Instrument instrument);
    /// What may be said of a change, in a sentence.
    static QString meaning(const Change& change);
    /// "better", "worse", "the same".
    static QString direction(const Change& change);
    /// What the change is held against, with source and measurement error.
    static QString limits(Instrument instrument, const Change& change);
    /// Why a form has no total, or what to know about it; `item` is the word for the item.
    static QString problem(const FormProblem& problem, const QString& item);
    /// What a heel-rise test recorded beside its rises: the peak heights with their symmetry, and
    /// which leg was first. Empty where nobody wrote it down; `sore` is the side that is treated.
    static QStringList heelRiseFacts(const FormScore& score, std::optional<Side> sore);
    static QString due(const DueOutcome& due, const QDate& today);
    static QString fault(const WordingFault& fault);
    static QString wording(Wording wording);
};

} // namespace ach
