// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

#include <QByteArray>

class QLabel;

namespace ach {

class ActionButton;
class Prompts;
class TextLabel;

/// Shows the logo of the clinic on paper ground and lets a person choose another one or take it
/// away. A file that is not taken leaves the logo as it is, with a sentence that says why.
class LogoField : public TokenWidget {
    Q_OBJECT

public:
    LogoField(Prompts& prompts, QWidget* parent);
    ~LogoField() override;

    /// `png` of a ClinicLogo; empty without one.
    void setLogo(const QByteArray& png);
    const QByteArray& logo() const { return m_png; }
    void showFault(const QString& sentence);

Q_SIGNALS:
    /// By the person. Empty: taken away.
    void logoChanged(const QByteArray& png);

protected:
    void refresh() override;

private:
    void choose();
    void showLogo();

    Prompts& m_prompts;
    QByteArray m_png;
    QLabel* m_preview;
    ActionButton* m_choose;
    ActionButton* m_remove;
    TextLabel* m_fault;
};

} // namespace ach
