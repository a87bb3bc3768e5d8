// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakesteppage.h"
#include "ui/programme/programmeviewmodel.h"

#include <memory>

class QCheckBox;

namespace ach {

class Banner;
class DateField;
class OpenQuestions;

/// Step 8: a plan from a template by the decided stage, what goes with it, and the end of the
/// intake. Closed while a red flag is open or a red-flag question was not asked; then it leads to
/// each of them.
class ProgrammeStep : public IntakeStepPage {
    Q_OBJECT

public:
    ProgrammeStep(IntakeViewModel& viewModel, QWidget* parent);
    ~ProgrammeStep() override;
    QString primaryText() const override;
    QString primaryBlocked() const override;
    bool takePrimary() override;
    /// Begins at the template of the plan that is shown.
    void focusQuestion(const QString& key) override;

Q_SIGNALS:
    /// The intake is finished.
    void finished(const ach::EpisodeId& episode);
    void printSheet(const ach::EpisodeId& episode);

private:
    void buildTemplates(QVBoxLayout* column);
    void buildPlan(QVBoxLayout* column);
    void buildAdjuncts(QVBoxLayout* column);
    void openPlan();
    /// What is shown: the plan, or the template that goes with the decision.
    std::optional<Programme> shownPlan() const;
    /// The plan, begun from the shown template where there is none yet.
    ProgrammeViewModel* begunPlan();
    bool isClosed() const;
    void showPlan();
    void finish();

    Banner* m_closed;
    OpenQuestions* m_questions;
    Banner* m_failed;
    QWidget* m_open; // everything that is hidden while the step is closed
    std::unique_ptr<ProgrammeViewModel> m_plan;
    QHash<QString, Card*> m_templates;
    Card* m_exercises = nullptr;
    QWidget* m_rows = nullptr;
    TextLabel* m_painRule = nullptr;
    DateField* m_start = nullptr;
    QHash<int, QCheckBox*> m_adjuncts;
};

} // namespace ach
