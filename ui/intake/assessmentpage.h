// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recordcontext.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace ach {

class IntakeViewModel;
class Navigator;

/// The newest intake of the record to read: what the rules suggest beside what was decided, the red
/// flags, the place of the pain and the VISA-A. "Decide again" signs a new decision beside the old
/// one; answers are changed in the wizard.
class AssessmentPage : public QWidget {
    Q_OBJECT

public:
    AssessmentPage(RecordContext& context, Navigator& navigator, QWidget* parent);
    ~AssessmentPage() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeEmpty();
    QWidget* makeSummary(QWidget* parent);
    QWidget* makeAssessment();

    RecordContext& m_context;
    Navigator& m_navigator;
    std::unique_ptr<IntakeViewModel> m_viewModel; ///< empty while the episode has no intake
    QStackedWidget* m_stack;
};

} // namespace ach
