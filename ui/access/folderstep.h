// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/createstep.h"

#include <functional>

namespace ach {

class ActionButton;

/// Where the clinic is kept.
class FolderStep : public CreateStep {
    Q_OBJECT

public:
    /// Asks for a folder, beginning at the one given; empty when the user gave up.
    using FolderChooser = std::function<QString(QWidget* parent, const QString& start)>;

    /// `clinics` is where a folder is suggested.
    FolderStep(CreateClinicViewModel& model, const QString& clinics, FolderChooser chooseFolder,
               QWidget* parent);
    ~FolderStep() override;

    void store() override;
    void enter() override;
    QWidget* firstStop() const override;

protected:
    void refresh() override;

private:
    QString m_clinics;
    FolderChooser m_chooseFolder;
    LabelledField* m_folder;
    QLineEdit* m_line;
    ActionButton* m_chooser;
};

} // namespace ach
