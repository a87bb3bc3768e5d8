// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/formscore.h"
#include "core/outcome/instrument.h"

namespace ach {

inline constexpr int kScaleMax = 10; ///< the end of a 0-10 scale

/// One activity that the patient chose: 0 cannot do it, 10 as before.
struct PsfsActivity {
    QString name; ///< may be empty
    FormAnswer score;
};
inline constexpr int kPsfsMostActivities = 5; ///< three on most forms, five on some (S38)

/// PSFS: the mean of the activities, 0-10, higher is better. Every activity needs its number; no
/// activity is INCOMPLETE, more than five are INVALID [APP]. Details: `mean`, `activities`.
FormScore scorePsfs(const QList<PsfsActivity>& activities);

/// When a pain rating was taken.
enum class NprsMoment { Single, Rest, Worst24h, During, After, NextMorning };

inline constexpr Codes kNprsMomentCodes{
    std::array{std::pair<NprsMoment, const char*>{NprsMoment::Single, "score"},
               std::pair<NprsMoment, const char*>{NprsMoment::Rest, "rest"},
               std::pair<NprsMoment, const char*>{NprsMoment::Worst24h, "worst_24h"},
               std::pair<NprsMoment, const char*>{NprsMoment::During, "during"},
               std::pair<NprsMoment, const char*>{NprsMoment::After, "after"},
               std::pair<NprsMoment, const char*>{NprsMoment::NextMorning, "next_morning"}}};

struct NprsRating {
    NprsMoment moment;
    FormAnswer score;
};

/// NPRS: whole numbers, 0 no pain, 10 worst imaginable (S38). Ratings of different moments are
/// never added up: there is a total when there is one rating only. What is followed over time is
/// the worst of the last 24 hours, else the only one. Details: `ratings`, `worst`.
FormScore scoreNprs(const QList<NprsRating>& ratings);

/// Whether the instrument is one number that is taken as it is: TENDINS-A and VISA-A sedentary
/// (their item weights were not found, so only the total is kept [UNSURE]), pain in ten hops,
/// minutes of morning stiffness, global change in seven steps.
bool isSingleValue(Instrument instrument);

/// `answer` within the range of the instrument; whole numbers only, except for TENDINS-A.
FormScore scoreSingleValue(Instrument instrument, const FormAnswer& answer);

} // namespace ach
