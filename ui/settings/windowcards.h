// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingscard.h"
#include "ui/shell/preferences.h"

class QCheckBox;

namespace ach {

class ChoiceSegment;
class UnitField;

/// The language of the window, which changes at once.
class LanguageCard final : public SettingsCard {
    Q_OBJECT

public:
    LanguageCard(Preferences& preferences, QWidget* parent);
    ~LanguageCard() override;

protected:
    void refresh() override;

private:
    Preferences& m_preferences;
    ChoiceSegment* m_language;
};

/// Theme, text size, motion.
class AppearanceCard final : public SettingsCard {
    Q_OBJECT

public:
    AppearanceCard(Preferences& preferences, QWidget* parent);
    ~AppearanceCard() override;

protected:
    void refresh() override;

private:
    Preferences& m_preferences;
    ChoiceSegment* m_scheme;
    ChoiceSegment* m_textSize;
    QCheckBox* m_lessMotion;
};

/// Whether letters alone act.
class KeyboardCard final : public SettingsCard {
    Q_OBJECT

public:
    KeyboardCard(Preferences& preferences, QWidget* parent);
    ~KeyboardCard() override;

protected:
    void refresh() override;

private:
    Preferences& m_preferences;
    QCheckBox* m_singleKeys;
};

/// When the window locks by itself.
class SecurityCard final : public SettingsCard {
    Q_OBJECT

public:
    SecurityCard(Preferences& preferences, QWidget* parent);
    ~SecurityCard() override;

protected:
    void refresh() override;

private:
    Preferences& m_preferences;
    UnitField* m_lockAfter;
};

} // namespace ach
