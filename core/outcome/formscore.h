// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/outcome.h"

#include <QJsonObject>
#include <QList>

#include <cmath>

namespace ach {

/// What stands at one item of a form as it came, wrong numbers included: paper forms and files hold
/// them, and scoring says so.
struct FormAnswer {
    enum class Kind { Missing, NotApplicable, Number };

    Kind kind = Kind::Missing;
    double number = 0; ///< only with Number

    static FormAnswer of(double number) { return {Kind::Number, number}; }
    static FormAnswer notApplicable() { return {Kind::NotApplicable, 0}; }
    bool isNumber() const { return kind == Kind::Number; }
    friend bool operator==(const FormAnswer&, const FormAnswer&) = default;
};

/// Something to tell about a form.
struct FormProblem {
    enum class Kind {
        Missing,
        NotOnTheForm, ///< a value that the item does not have
        SeveralBranches, ///< more than one branch of item 8 of VISA-A
        TooFewAnswered, ///< fewer items with an answer than a total needs
        TooMany, ///< more entries than the form has room for
        // Soft: these leave the status as it is.
        TrainsWithoutActivity, ///< VISA-A item 7 says no sport, item 8 counts training minutes
        LeftOut, ///< no answer; the score is that of the items that have one
        OtherSideIsZero, ///< symmetry is undefined
        BothSidesAffected, ///< symmetry says nothing; the norms do
        NeverAddedUp, ///< several ratings, each stands for itself
    };

    QString item; ///< key of the item; empty when it is the form as a whole
    Kind kind;
    QString allowed = {}; ///< English, for NotOnTheForm and TooFewAnswered
    friend bool operator==(const FormProblem&, const FormProblem&) = default;
};

/// The answer to a filled-in form.
struct FormScore {
    OutcomeStatus status = OutcomeStatus::Ok;
    /// Only when the status is Ok, and not always then: several pain ratings have no total.
    std::optional<double> total;
    QList<FormProblem> problems;
    QJsonObject details; ///< what belongs to this instrument, such as `lsi_percent`
    /// The value that is followed over time; the total except for tests of two legs, where it is
    /// what the involved leg does. In the unit of instrumentInfo().
    std::optional<double> compared;
};

/// Whether the problem forbids a total.
constexpr bool isSoft(FormProblem::Kind kind)
{
    return kind >= FormProblem::Kind::TrainsWithoutActivity;
}

/// Ok, Incomplete or Invalid from the problems: a wrong value wins over a missing one.
OutcomeStatus statusOf(const QList<FormProblem>& problems);

/// Whether the number stands on a line of whole numbers from `lowest` to `highest`.
inline bool isWholeWithin(double number, int lowest, int highest)
{
    return number >= lowest && number <= highest && std::trunc(number) == number;
}

} // namespace ach
