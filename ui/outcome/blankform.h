// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/questionnaire.h"
#include "ui/outcome/blankpaper.h"

namespace ach {

/// An empty questionnaire, to be filled in with a pen. Each page says whose words these are,
/// because the licences of the official forms differ. The page reads in the language of the
/// questionnaire.
class BlankForm : public BlankPaper {
public:
    explicit BlankForm(const Questionnaire& questionnaire);

private:
    void addLegend();
    void addQuestion(const Question& question, int number);

    Questionnaire m_questionnaire;
};

} // namespace ach
