// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/finding.h"
#include "core/intake/intake.h"

#include <QCoreApplication>
#include <QStringList>

namespace ach {

/// The words in which the intake asks, the same in the wizard, in the lists and in the names of
/// undo steps.
class QuestionText {
    Q_DECLARE_TR_FUNCTIONS(ach::QuestionText)

public:
    static QString stepName(IntakeStep step);
    /// The question under a key of core/intake/intakequestion.h; the key itself for one of a later
    /// version.
    static QString question(const QString& key);
    /// What a field of the person is called in the name of an undo step.
    static QString personField(const QString& field);
    /// A second, smaller line: how it is done or when it counts as yes; mostly empty.
    static QString hint(const QString& key);
    /// The answer of a Choice or a word in place of a number, as it is read on the screen.
    static QString word(const QString& key, const QString& word);
    /// An answer as it stands in a list: words, numbers with their unit, "asked, not known".
    static QString answer(const QString& key, const QString& value);
    static QString allNo();
    /// The answer 0 to a difference between both sides that was looked at and not measured.
    static QString noDifference();
    /// A finding in a list, also one that is derived: "Weeks since the first complaints".
    static QString finding(Finding finding);
    /// Where the finding is asked.
    static IntakeStep stepOf(Finding finding);
    /// The question that gives the finding: its own, or the one that it is derived from.
    static QString keyBehind(Finding finding);

private:
    static QString screeningQuestion(const QString& key);
    static QString examinationQuestion(const QString& key);
};

} // namespace ach
