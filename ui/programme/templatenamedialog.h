// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programmetemplate.h"

#include <QDialog>

class QLineEdit;

namespace ach {

class Banner;
class LabelledField;

/// Asks what a new plan template of the clinic is called: in the language of the screen, and in the
/// others when there is a name for them. Storing is the caller's, who closes the dialog or shows a
/// refusal. Keys: Ctrl+Enter saves, Esc leaves.
class TemplateNameDialog : public QDialog {
    Q_OBJECT

public:
    explicit TemplateNameDialog(QWidget* parent);
    ~TemplateNameDialog() override;

    /// The names that were typed, without empty ones.
    LocalText name() const;
    void showError(const QString& sentence);

Q_SIGNALS:
    /// There is a name to save under.
    void saveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void save();

    QList<std::pair<QString, QLineEdit*>> m_names; ///< by language; that of the screen first
    LabelledField* m_needed;
    Banner* m_error;
};

} // namespace ach
