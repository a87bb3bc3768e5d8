// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/intake/redflags.h"
#include "ui/widgets/card.h"

namespace ach {

class IntakeViewModel;

/// The raised flags that close the programme and that nobody overrode, most urgent first.
QList<RedFlag> openFlags(const IntakeViewModel& viewModel);

/// What keeps the programme closed, each with a button that leads there: the open red flags, then
/// the red-flag questions without an answer. Hidden when nothing does.
class OpenQuestions : public Card {
    Q_OBJECT

public:
    OpenQuestions(const IntakeViewModel& viewModel, QWidget* parent);

    /// Shows what is open now. Tab reaches the buttons in their order after `before`.
    void showOpen(QWidget* before);

Q_SIGNALS:
    /// The question of that key, or on the stage step the flag of that code.
    void stepRequested(ach::IntakeStep step, const QString& key);

private:
    void addLink(const QString& text, const QString& name, IntakeStep step, const QString& key);
    void addGroup(const QString& heading);

    const IntakeViewModel& m_viewModel;
    QWidget* m_links;
    QWidget* m_last = nullptr; // in the order of Tab
};

} // namespace ach
