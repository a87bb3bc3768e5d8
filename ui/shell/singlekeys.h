// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ach {

/// Keeps letters that are pressed alone from acting as commands, for people who speak to the
/// computer or press keys by accident. Text is still typed, digits still score, and letters still
/// choose in menus and lists of choices.
class SingleKeys : public QObject {
    Q_OBJECT

public:
    SingleKeys();
    ~SingleKeys() override;

    void setAllowed(bool allowed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_allowed = true;
};

} // namespace ach
