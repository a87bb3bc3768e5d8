// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/accessviewmodel.h"
#include "ui/widgets/tokenwidget.h"

class QLineEdit;
class QVBoxLayout;

namespace ach {

class ActionButton;
class LabelledField;
class PassphraseField;
class PersonButton;
class TextLabel;

/// Who is working, and the passphrase; or the recovery key and a new passphrase.
class LockPage : public TokenWidget {
    Q_OBJECT

public:
    LockPage(AccessViewModel& model, QWidget* parent);
    ~LockPage() override;

    /// One line below the buttons, such as why the window locked; empty takes it away.
    void setNote(const QString& note);
    /// Empties what was typed and gives the keyboard to the passphrase.
    void startOver();

Q_SIGNALS:
    void openAnotherRequested();

protected:
    void refresh() override;

private:
    void fillPeople();
    void showRecovery(bool recovery);
    void submit();
    void showState();
    void showFailure(const Error& error);

    AccessViewModel& m_access;
    LockViewModel& m_model;
    bool m_recovery = false;
    QString m_failure;
    TextLabel* m_title;
    TextLabel* m_place;
    TextLabel* m_who;
    QVBoxLayout* m_people;
    QList<PersonButton*> m_persons;
    QLineEdit* m_recoveryKey;
    LabelledField* m_recoveryField;
    PassphraseField* m_passphrase;
    LabelledField* m_passphraseField;
    ActionButton* m_unlock;
    ActionButton* m_useRecovery;
    ActionButton* m_openAnother;
    ActionButton* m_sample;
    TextLabel* m_note;
};

} // namespace ach
