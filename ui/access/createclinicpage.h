// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/accessviewmodel.h"
#include "ui/widgets/tokenwidget.h"

#include <functional>

class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace ach {

class ActionButton;
class LabelledField;
class PassphraseField;
class TextLabel;
class WizardFooter;
class WizardRail;

/// Making a clinic in five steps, with the sheet header growing beside the first two.
class CreateClinicPage : public TokenWidget {
    Q_OBJECT

public:
    /// Asks for a folder, beginning at the one given; empty when the user gave up.
    using FolderChooser = std::function<QString(QWidget* parent, const QString& start)>;

    CreateClinicPage(AccessViewModel& access, FolderChooser chooseFolder, QWidget* parent);
    ~CreateClinicPage() override;

    void startOver();

protected:
    void refresh() override;

private:
    QWidget* makeClinicStep();
    QWidget* makePersonStep();
    QWidget* makePassphraseStep();
    QWidget* makeRecoveryStep();
    QWidget* makeFolderStep();
    QVBoxLayout* stepColumn(QWidget* step);
    void showStep(int step);
    void next();
    void back();
    void edited();
    void showSheetHeader();
    void showStrength();
    void showGap();
    void showFooter();
    QString gapText(CreateClinicViewModel::Gap gap) const;

    AccessViewModel& m_access;
    CreateClinicViewModel& m_model;
    FolderChooser m_chooseFolder;
    int m_step = 0;
    WizardRail* m_rail;
    WizardFooter* m_footer;
    QStackedWidget* m_stack;
    QList<TextLabel*> m_titles;
    QList<TextLabel*> m_intros;
    QLineEdit* m_name;
    QLineEdit* m_address;
    QLineEdit* m_phone;
    QLineEdit* m_hours;
    QLineEdit* m_person;
    QLineEdit* m_profession;
    PassphraseField* m_passphrase;
    PassphraseField* m_repeat;
    QLineEdit* m_first;
    QLineEdit* m_second;
    QLineEdit* m_folder;
    QList<LabelledField*> m_fields; // in the order of the members above
    TextLabel* m_sheetName;
    TextLabel* m_sheetLines;
    TextLabel* m_sheetTitle;
    TextLabel* m_strength;
    ActionButton* m_suggest;
    QList<TextLabel*> m_groups;
    ActionButton* m_print;
    TextLabel* m_printed;
    TextLabel* m_byHand;
    ActionButton* m_chooser;
    TextLabel* m_gap;
};

} // namespace ach
