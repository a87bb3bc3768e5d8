// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/account.h"

#include <QAbstractButton>

namespace ach {

/// One of the people who work in the clinic, to be chosen before the passphrase is typed.
class PersonButton : public QAbstractButton {
    Q_OBJECT

public:
    /// `number` from 1; up to 9 it is chosen with Alt and that digit.
    PersonButton(const Account& account, int number, QWidget* parent);
    ~PersonButton() override;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString secondLine() const;
    void describe();

    Account m_account;
};

} // namespace ach
