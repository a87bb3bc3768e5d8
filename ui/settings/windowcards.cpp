// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/windowcards.h"

#include "ui/widgets/choicesegment.h"
#include "ui/widgets/unitfield.h"

#include <QCheckBox>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSchemes{SchemeChoice::System, SchemeChoice::Light, SchemeChoice::Dark};
constexpr int kLockStep = 5;

ChoiceSegment* segment(QWidget* parent)
{
    auto* choice = new ChoiceSegment(parent);
    choice->setClearable(false);
    return choice;
}

} // namespace

LanguageCard::LanguageCard(Preferences& preferences, QWidget* parent)
    : SettingsCard(SettingGroup::Language, parent), m_preferences(preferences),
      m_language(segment(this))
{
    addRow(Setting::Language, m_language);
    // Queued: the whole window is named anew, this widget included.
    connect(
        m_language, &ChoiceSegment::chosen, &preferences,
        [&preferences](int index) {
            preferences.setLanguage(index == 0 ? QString()
                                               : Preferences::languages().at(index - 1).code);
        },
        Qt::QueuedConnection);
    connect(&preferences, &Preferences::changed, this, &LanguageCard::refresh);
    LanguageCard::refresh();
}

LanguageCard::~LanguageCard() = default;

void LanguageCard::refresh()
{
    SettingsCard::refresh();
    QStringList names{tr("As the system")};
    int current = 0;
    for (const Language& language : Preferences::languages()) {
        if (language.code == m_preferences.chosenLanguage())
            current = static_cast<int>(names.size());
        names.append(language.name);
    }
    m_language->setChoices(names);
    m_language->setCurrent(current);
}

AppearanceCard::AppearanceCard(Preferences& preferences, QWidget* parent)
    : SettingsCard(SettingGroup::Appearance, parent), m_preferences(preferences),
      m_scheme(segment(this)), m_textSize(segment(this)), m_lessMotion(new QCheckBox(this))
{
    addRow(Setting::Scheme, m_scheme);
    addRow(Setting::TextSize, m_textSize);
    addRow(Setting::LessMotion, m_lessMotion);
    connect(
        m_scheme, &ChoiceSegment::chosen, &preferences,
        [&preferences](int index) {
            preferences.setScheme(kSchemes.at(static_cast<std::size_t>(index)));
        },
        Qt::QueuedConnection);
    connect(
        m_textSize, &ChoiceSegment::chosen, &preferences,
        [&preferences](int index) {
            preferences.setTextPercent(Preferences::textSizes().at(index));
        },
        Qt::QueuedConnection);
    connect(m_lessMotion, &QCheckBox::clicked, &preferences, &Preferences::setLessMotion,
            Qt::QueuedConnection);
    connect(&preferences, &Preferences::changed, this, &AppearanceCard::refresh);
    AppearanceCard::refresh();
}

AppearanceCard::~AppearanceCard() = default;

void AppearanceCard::refresh()
{
    SettingsCard::refresh();
    m_scheme->setChoices({tr("As the system"), tr("Light"), tr("Dark")});
    m_scheme->setCurrent(
        static_cast<int>(std::ranges::find(kSchemes, m_preferences.scheme()) - kSchemes.begin()));
    QStringList sizes;
    for (const int percent : Preferences::textSizes())
        sizes.append(tr("%1 %").arg(percent));
    m_textSize->setChoices(sizes);
    m_textSize->setCurrent(
        static_cast<int>(Preferences::textSizes().indexOf(m_preferences.textPercent())));
    m_lessMotion->setText(tr("Keep the window still"));
    m_lessMotion->setChecked(m_preferences.lessMotion());
}

KeyboardCard::KeyboardCard(Preferences& preferences, QWidget* parent)
    : SettingsCard(SettingGroup::Keyboard, parent), m_preferences(preferences),
      m_singleKeys(new QCheckBox(this))
{
    addRow(Setting::SingleKeys, m_singleKeys);
    connect(m_singleKeys, &QCheckBox::clicked, &preferences, &Preferences::setSingleKeys);
    connect(&preferences, &Preferences::changed, this, &KeyboardCard::refresh);
    KeyboardCard::refresh();
}

KeyboardCard::~KeyboardCard() = default;

void KeyboardCard::refresh()
{
    SettingsCard::refresh();
    m_singleKeys->setText(tr("Letters act alone where no text is typed"));
    m_singleKeys->setChecked(m_preferences.singleKeys());
}

SecurityCard::SecurityCard(Preferences& preferences, QWidget* parent)
    : SettingsCard(SettingGroup::Security, parent), m_preferences(preferences),
      m_lockAfter(
          new UnitField({}, Preferences::kLeastLockMinutes, Preferences::kMostLockMinutes, this))
{
    m_lockAfter->setSingleStep(kLockStep);
    m_lockAfter->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    addRow(Setting::LockAfter, m_lockAfter);
    connect(m_lockAfter, &UnitField::valueChanged, this, [this](std::optional<int> minutes) {
        if (minutes)
            m_preferences.setLockMinutes(*minutes);
    });
    // An empty field would look like no lock at all.
    connect(m_lockAfter, &QAbstractSpinBox::editingFinished, this, &SecurityCard::refresh);
    SecurityCard::refresh();
}

SecurityCard::~SecurityCard() = default;

void SecurityCard::refresh()
{
    SettingsCard::refresh();
    m_lockAfter->setUnit(tr("min", "minutes"));
    m_lockAfter->setValue(m_preferences.lockMinutes());
}

} // namespace ach
