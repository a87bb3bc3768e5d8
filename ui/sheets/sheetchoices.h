// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/homesheetviewmodel.h"
#include "ui/widgets/tokenwidget.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ach {

class ChoiceSegment;
class DateField;
class LabelledField;
class TextLabel;

/// What the person chooses for one sheet: language, parts, paper, name and days.
class SheetChoices : public TokenWidget {
    Q_OBJECT

public:
    /// `viewModel` must outlive the widget.
    SheetChoices(HomeSheetViewModel& viewModel, const Clock& clock, QWidget* parent);

protected:
    void refresh() override;

private:
    void showChoices();
    void takeOptions();
    void takeNextVisit();

    HomeSheetViewModel& m_viewModel;
    QComboBox* m_language;
    LabelledField* m_languageField;
    TextLabel* m_missing;
    TextLabel* m_parts;
    QCheckBox* m_diary;
    QCheckBox* m_code;
    QCheckBox* m_largePrint;
    ChoiceSegment* m_name;
    LabelledField* m_nameField;
    ChoiceSegment* m_paper;
    LabelledField* m_paperField;
    DateField* m_diaryStart;
    LabelledField* m_diaryStartField;
    DateField* m_visitDay;
    LabelledField* m_visitDayField;
    QLineEdit* m_visitTime;
    LabelledField* m_visitTimeField;
    TextLabel* m_plan;
};

} // namespace ach
