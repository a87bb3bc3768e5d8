// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/outcome/questionnaire.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QList>

#include <optional>

namespace ach {

/// One field of a form as the page lays it out.
struct MeasureField {
    enum class Kind {
        Scale, ///< whole numbers 0-10 in cells
        Rating, ///< 0-4 in cells, perhaps "does not apply"
        Choice, ///< answers in words
        YesNo, ///< ticked or not
        Count, ///< whole number with a unit
        HeelRises, ///< a count that can be counted against a metronome
        Number, ///< with decimals
        Activity, ///< words of the patient and a scale
    };

    QString key; ///< of the answers; "activities/2" for the third activity
    Kind kind = Kind::Scale;
    QString text;
    QList<QuestionOption> options;
    QString unit;
    double lowest = 0;
    double highest = 0;
    bool isPain = false; ///< a Scale that is banded like the pain of an exercise (evidence 4.1)
    bool beginsSection = false; ///< the fields from here on stand under `section`
    QString section;
};

/// The fields of an instrument: the questions of a questionnaire, or those of a test.
class MeasureForm {
    Q_DECLARE_TR_FUNCTIONS(ach::MeasureForm)

public:
    static QList<MeasureField> ofQuestionnaire(const Questionnaire& questionnaire);
    /// In the language of the window; `sore` is the side that is treated.
    static QList<MeasureField> ofTest(Instrument instrument, std::optional<Side> sore);
    /// "Right leg, sore" and "Left leg"; without one sore side "Sore leg" and "Other leg".
    static QString legName(bool isSore, std::optional<Side> sore);
};

} // namespace ach
