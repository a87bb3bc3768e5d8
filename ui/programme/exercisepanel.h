// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"
#include "ui/widgets/card.h"

class QScrollArea;
class QVBoxLayout;

namespace ach {

class ActionButton;
class ExerciseRow;
class ProgrammeViewModel;
class Prompts;
class StepBackLine;
class UnitField;

/// The exercises of the shown phase with their doses, what to take after a red day, the warnings on
/// the plan and the version that stands.
class ExercisePanel : public Card {
    Q_OBJECT

public:
    /// `viewModel` and `prompts` must outlive the panel.
    ExercisePanel(ProgrammeViewModel& viewModel, Prompts& prompts, QWidget* parent);
    ~ExercisePanel() override;

    void refill();
    /// Gives the keyboard to the exercise whose clip was looked at, else to the first, unless one
    /// has it; without exercises, to the button that adds one.
    void focusRows();

Q_SIGNALS:
    void failed(const ach::Error& error);
    void signRequested();
    void clipRequested(const QString& exercise, ach::Side side);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addHeader();
    QWidget* makeHeads();
    QWidget* makeRows();
    void addFoot();
    void fillMenus();
    ExerciseRow* addRow(int index);
    void focusRow(qsizetype index);
    void changeDose(int index, const Prescription& dose);
    void refillRows();
    void refillWarnings();
    void refillFoot();
    void placeHeads();

    ProgrammeViewModel& m_viewModel;
    Prompts& m_prompts;
    UnitField* m_weeks = nullptr;
    ActionButton* m_add = nullptr;
    ActionButton* m_more = nullptr;
    QWidget* m_heads = nullptr;
    QList<TextLabel*> m_headTexts;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_rowColumn = nullptr;
    QList<ExerciseRow*> m_rows;
    qsizetype m_returnRow = 0; ///< whose clip was asked for
    StepBackLine* m_stepBack = nullptr;
    TextLabel* m_warning = nullptr;
    ActionButton* m_moreWarnings = nullptr;
    bool m_showsAllWarnings = false;
    TextLabel* m_version = nullptr;
    ActionButton* m_sign = nullptr;
};

} // namespace ach
