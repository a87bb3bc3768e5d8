// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recordcontext.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace ach {

class IntakeViewModel;
class Navigator;
class Prompts;
class ReferralPage;

/// The newest intake of the record to read: what the rules suggest beside what was decided, the red
/// flags, the place of the pain and the VISA-A. "Decide again" signs a new decision beside the old
/// one; answers are changed in the wizard.
class AssessmentPage : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the page.
    AssessmentPage(RecordContext& context, Navigator& navigator, Prompts& prompts, QWidget* parent);
    ~AssessmentPage() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeEmpty();
    QWidget* makeSummary(QWidget* parent);
    QWidget* makeAssessment();
    void openReferral();
    void closeReferral();

    RecordContext& m_context;
    Navigator& m_navigator;
    Prompts& m_prompts;
    std::unique_ptr<IntakeViewModel> m_viewModel; ///< empty while the episode has no intake
    QStackedWidget* m_stack;
    ReferralPage* m_referral = nullptr; ///< over the assessment while it is written
};

} // namespace ach
