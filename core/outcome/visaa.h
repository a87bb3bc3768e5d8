// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/outcome.h"

#include <QList>

#include <array>
#include <optional>

namespace ach {

/// Which part of item 8 was filled in: no pain in sport, pain that does not stop it, pain that
/// stops it.
enum class VisaABranch { A, B, C };

inline constexpr Codes kVisaABranchCodes{
    std::array{std::pair<VisaABranch, const char*>{VisaABranch::A, "A"},
               std::pair<VisaABranch, const char*>{VisaABranch::B, "B"},
               std::pair<VisaABranch, const char*>{VisaABranch::C, "C"}}};

/// How long one can train or practise, as a band of minutes.
enum class VisaAMinutes { Nil, From1To10, From11To20, From21To30, Over30 };

inline constexpr Codes kVisaAMinutesCodes{
    std::array{std::pair<VisaAMinutes, const char*>{VisaAMinutes::Nil, "nil"},
               std::pair<VisaAMinutes, const char*>{VisaAMinutes::From1To10, "1-10"},
               std::pair<VisaAMinutes, const char*>{VisaAMinutes::From11To20, "11-20"},
               std::pair<VisaAMinutes, const char*>{VisaAMinutes::From21To30, "21-30"},
               std::pair<VisaAMinutes, const char*>{VisaAMinutes::Over30, ">30"}}};

/// The parts of the form that can be missing or wrong. Q1-Q7 are 0-6, so that they index the
/// answers.
enum class VisaAItem { Q1, Q2, Q3, Q4, Q5, Q6, Q7, Q8Branch, Q8Minutes };

inline constexpr Codes kVisaAItemCodes{
    std::array{std::pair<VisaAItem, const char*>{VisaAItem::Q1, "q1"},
               std::pair<VisaAItem, const char*>{VisaAItem::Q2, "q2"},
               std::pair<VisaAItem, const char*>{VisaAItem::Q3, "q3"},
               std::pair<VisaAItem, const char*>{VisaAItem::Q4, "q4"},
               std::pair<VisaAItem, const char*>{VisaAItem::Q5, "q5"},
               std::pair<VisaAItem, const char*>{VisaAItem::Q6, "q6"},
               std::pair<VisaAItem, const char*>{VisaAItem::Q7, "q7"},
               std::pair<VisaAItem, const char*>{VisaAItem::Q8Branch, "q8_branch"},
               std::pair<VisaAItem, const char*>{VisaAItem::Q8Minutes, "q8_minutes"}}};

inline constexpr int kVisaANumberedItems = 7;

/// A filled-in form as it came, wrong values included: paper forms and files hold them, and scoring
/// says so.
struct VisaAAnswers {
    /// Q1-Q6 as ticked on the line, Q7 as its points. Empty: left out.
    std::array<std::optional<double>, kVisaANumberedItems> numbers;
    QList<VisaABranch> branches; ///< the branches that were filled in; a valid form has one
    std::optional<VisaAMinutes> minutes;
    QList<VisaAItem> unreadable; ///< parts of item 8 that hold something that is not on the form
    /// Walking for 30 minutes is impossible because of the pain: item 3 counts 0, whatever stands
    /// there.
    bool cannotWalkHalfAnHour = false;
};

struct VisaAProblem {
    enum class Kind {
        Missing,
        NotOnTheForm, ///< a value that the item does not have
        SeveralBranches,
        TrainsWithoutActivity, ///< soft: item 7 says no sport, item 8 counts training minutes
    };
    VisaAItem item;
    Kind kind;
    friend bool operator==(const VisaAProblem&, const VisaAProblem&) = default;
};

/// VISA-A (Robinson 2001, S27/S28): 0-100, 100 means no complaints.
struct VisaAScore {
    OutcomeStatus status = OutcomeStatus::Ok;
    std::optional<int> total; ///< only when the status is Ok; nothing is imputed
    QList<VisaAProblem> problems; ///< may hold a soft one although the status is Ok
};

VisaAScore scoreVisaA(const VisaAAnswers& answers);

/// The points of item 8.
int visaATrainingPoints(VisaABranch branch, VisaAMinutes minutes);

/// The smallest change of the total that patients notice, with its 95 % interval (S31, n = 61).
struct ImportantChange {
    int points;
    int from;
    int to;
    const char* source;
};
/// For two totals that lie `weeks` apart: 14 up to 16 weeks, 7 from 20 weeks (app rule around the
/// 12 and 24 weeks of the study); empty between the two and for a negative time.
std::optional<ImportantChange> visaAImportantChange(double weeks);

} // namespace ach
