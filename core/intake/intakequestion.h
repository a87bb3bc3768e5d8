// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/finding.h"
#include "core/intake/intake.h"

#include <QList>

namespace ach {

/// How the answer to a question of the intake is written down. Every kind may also hold "unknown":
/// asked, and nobody knows. A question without an answer was not asked.
enum class QuestionKind {
    YesNo, ///< "yes" or "no"
    Choice, ///< one of the words
    Choices, ///< some of the words, parted by commas; the empty text is "asked: none of them"
    Number, ///< a decimal number within the range, or one of the words
    Count, ///< a whole number within the range
    Score, ///< 0 to 10, or "not_done"
    Day, ///< ISO date, or one of the words
    Text, ///< free text
    Json, ///< an object with a reader of its own (body chart, running of twelve weeks)
};

struct IntakeQuestion {
    QString key;
    IntakeStep step;
    QuestionKind kind;
    QStringList words = {};
    double min = 0;
    double max = 0;
};

inline constexpr char kUnknownAnswer[] = "unknown";
inline constexpr char kNotDoneAnswer[] = "not_done";

/// Every question of the eight steps in the order in which they are asked. Most are findings of the
/// rules under their own key; the others are told in docs/clinical-rules.md ("Intake").
const QList<IntakeQuestion>& intakeQuestions();
/// Null for a key that no version of the intake asks.
const IntakeQuestion* findIntakeQuestion(const QString& key);
/// Invalid (UnknownKey, ValueOutOfRange) with what is allowed.
Status checkIntakeAnswer(const QString& key, const QString& value);

/// The findings that are asked at a step under their own key, for the panels that list them.
QList<Finding> findingsAskedAt(IntakeStep step);

} // namespace ach
