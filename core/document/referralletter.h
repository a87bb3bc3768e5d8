// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/sheettexts.h"
#include "core/intake/intake.h"
#include "core/intake/stagesuggestion.h"
#include "core/patient/clinic.h"
#include "core/patient/episode.h"
#include "core/patient/patient.h"

#include <vector>

namespace ach {

/// One raised red flag as the doctor reads it, in the language of the letter.
struct LetterFlag {
    RedFlag flag;
    QString name;
    QString urgency; ///< "Today"
    QString message; ///< what is asked of the doctor (evidence 1.4)
    QStringList why; ///< the findings that raised it
    QString setAside; ///< the clinician's written reason to go on in spite of it; empty while open
};

/// A referral to the general practitioner, content without layout. It reports what was asked, what
/// was answered and what nobody asked; it never says that something is excluded, clear or safe.
struct ReferralLetter {
    SheetLanguage language = SheetLanguage::English;
    QString practiceName;
    QString practiceAddress;
    QString practicePhone;
    QByteArray practiceLogo; ///< PNG of a ClinicLogo; empty without one
    QString recipient; ///< the doctor's name; empty when it is not recorded
    QString patientName;
    QDate birthDate; ///< invalid when it is not recorded
    Side side = Side::Right;
    QDate date;
    QString clinician;
    std::vector<LetterFlag> flags; ///< most urgent first; without one there is nothing to refer for
    QStringList facts; ///< place, onset and stiffness, as far as they are known
    QStringList answeredYes; ///< of the screening, with the number where there is one
    QStringList answeredNo;
    QStringList notKnown; ///< asked, and the answer was not known
    QStringList notAsked;
    QString advice; ///< what the patient was told
    QString remark; ///< the clinician's own words, any language
};

/// What a letter is made from. All of it is read, nothing is kept.
struct ReferralSource {
    const Clinic& clinic;
    const Patient& patient;
    const Episode& episode;
    const Findings& findings;
    const Assessment& assessment;
    const QList<RedFlagOverride>& overrides;
    QString clinician;
    QDate today;
};

/// The fixed words of the letter; fails as SheetTexts::load() does.
Result<SheetTexts> loadLetterTexts(SheetLanguage language);

/// The letter about the red flags that are raised now. Its advice is that of the flags no clinician
/// has set aside; `advice` and `remark` are the clinician's to change.
ReferralLetter buildReferralLetter(const ReferralSource& source, const SheetTexts& texts);

} // namespace ach
