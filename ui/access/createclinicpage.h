// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/accessviewmodel.h"
#include "ui/access/folderstep.h"

#include <array>

class QStackedWidget;

namespace ach {

class PassphraseStep;
class Prompts;
class TextLabel;
class WizardFooter;
class WizardRail;

/// Making a clinic step by step. What is typed is kept, but for the secrets, so that closing
/// half-way goes on at the same step; the folder is written after the last question.
class CreateClinicPage : public TokenWidget {
    Q_OBJECT

public:
    using FolderChooser = FolderStep::FolderChooser;

    CreateClinicPage(AccessViewModel& access, FolderChooser chooseFolder, Prompts& prompts,
                     QWidget* parent);
    ~CreateClinicPage() override;

    void startOver();

protected:
    /// Enter in a field goes to the next step when this one is complete, else to the next field.
    void keyPressEvent(QKeyEvent* event) override;
    void refresh() override;

private:
    using Step = CreateClinicViewModel::Step;

    CreateStep& stepAt(int step) const { return *m_steps.at(static_cast<std::size_t>(step)); }
    QWidget* centred(QWidget* step);
    void showStep(int step);
    void next();
    void back();
    void edited();
    void showFailure(const Error& error);
    void showFooter();
    QString gapText(CreateClinicViewModel::Gap gap) const;

    AccessViewModel& m_access;
    CreateClinicViewModel& m_model;
    int m_step = 0;
    WizardRail* m_rail;
    WizardFooter* m_footer;
    QStackedWidget* m_stack;
    TextLabel* m_gap;
    PassphraseStep* m_passphrase;
    std::array<CreateStep*, CreateClinicViewModel::StepCount> m_steps;
};

} // namespace ach
