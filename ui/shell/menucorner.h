// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/preferences.h"
#include "ui/widgets/tokenwidget.h"

#include <QDateTime>

class QMenu;

namespace ach {

class ActionButton;
class TextLabel;

/// The end of the menu bar: language and theme while no clinic is open, else whether everything is
/// stored.
class MenuCorner : public TokenWidget {
    Q_OBJECT

public:
    MenuCorner(Preferences& preferences, QWidget* parent);
    ~MenuCorner() override;

    void showPickers();
    /// Nothing was stored yet in this session.
    void showNothingSaved();
    void showSaved(const QDateTime& at);
    void showSaving();
    /// How old the last backup is, in words, beside what was saved; empty shows nothing.
    void showBackup(const QString& age, bool needsAttention);
    /// With 0 the last saved() shows again.
    void showNotSaved(int answersWaiting);

    /// Fills `menu` with the languages or themes to choose from.
    static void fillLanguages(QMenu& menu, Preferences& preferences);
    static void fillThemes(QMenu& menu, Preferences& preferences);

protected:
    void refresh() override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class State { Pickers, Nothing, Saved, Saving, NotSaved };
    void showState(State state);
    void refreshBackup();

    Preferences& m_preferences;
    State m_state = State::Pickers;
    QDateTime m_savedAt;
    int m_waiting = 0;
    QString m_backupAge;
    bool m_backupNeedsAttention = false;
    ActionButton* m_language;
    ActionButton* m_theme;
    TextLabel* m_saved;
    TextLabel* m_backup;
};

} // namespace ach
