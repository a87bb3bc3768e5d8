// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/accessviewmodel.h"
#include "ui/widgets/tokenwidget.h"

namespace ach {

class ActionButton;
class TextLabel;

/// The first page of all: make a clinic, open one, or look at the sample.
class WelcomePage : public TokenWidget {
    Q_OBJECT

public:
    WelcomePage(AccessViewModel& model, QWidget* parent);
    ~WelcomePage() override;

    /// Gives the keyboard to "Create a clinic".
    void startOver();

Q_SIGNALS:
    void openRequested();

protected:
    void refresh() override;

private:
    void showFailure(const Error& error);

    AccessViewModel& m_model;
    TextLabel* m_title;
    TextLabel* m_text;
    ActionButton* m_create;
    TextLabel* m_createText;
    ActionButton* m_open;
    TextLabel* m_openText;
    ActionButton* m_sample;
    TextLabel* m_sampleText;
    TextLabel* m_failure;
};

} // namespace ach
