// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "ui/shell/idlewatch.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>
#include <array>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kTextSizes{100, 115, 130, 150};
constexpr std::array<std::pair<SchemeChoice, const char*>, 3> kSchemes{
    {{SchemeChoice::System, "system"},
     {SchemeChoice::Light, "light"},
     {SchemeChoice::Dark, "dark"}}};

bool isKnown(const QString& code)
{
    return std::ranges::any_of(Preferences::languages(),
                               [&](const Language& known) { return known.code == code; });
}

} // namespace

Preferences::Preferences(const QString& file, QObject* parent)
    : QObject(parent), m_settings(file, QSettings::IniFormat)
{
}

Preferences::~Preferences() = default;

const QList<Language>& Preferences::languages()
{
    static const QList<Language> languages{
        {u"en"_s, u"English"_s}, {u"nl"_s, u"Nederlands"_s}, {u"de"_s, u"Deutsch"_s}};
    return languages;
}

void Preferences::apply()
{
    applyLook();
    applyLanguage();
    m_keys.setAllowed(singleKeys());
}

QString Preferences::chosenLanguage() const
{
    const QString chosen = m_settings.value(u"language"_s).toString();
    return isKnown(chosen) ? chosen : QString();
}

QString Preferences::language() const
{
    if (const QString chosen = chosenLanguage(); !chosen.isEmpty())
        return chosen;
    const QString system = QLocale::system().name().section(u'_', 0, 0);
    return isKnown(system) ? system : u"en"_s;
}

void Preferences::setLanguage(const QString& code)
{
    m_settings.setValue(u"language"_s, code);
    applyLanguage();
    Q_EMIT changed();
}

SchemeChoice Preferences::scheme() const
{
    const QString code = m_settings.value(u"theme"_s).toString();
    for (const auto& [choice, text] : kSchemes) {
        if (code == QLatin1StringView(text))
            return choice;
    }
    return SchemeChoice::System;
}

void Preferences::setScheme(SchemeChoice choice)
{
    for (const auto& [known, text] : kSchemes) {
        if (known == choice)
            m_settings.setValue(u"theme"_s, QLatin1StringView(text));
    }
    applyLook();
    Q_EMIT changed();
}

QList<int> Preferences::textSizes()
{
    return {kTextSizes.begin(), kTextSizes.end()};
}

int Preferences::textPercent() const
{
    const int percent = m_settings.value(u"text_percent"_s, 100).toInt();
    return std::ranges::find(kTextSizes, percent) != kTextSizes.end() ? percent : 100;
}

void Preferences::setTextPercent(int percent)
{
    m_settings.setValue(u"text_percent"_s, percent);
    applyLook();
    Q_EMIT changed();
}

bool Preferences::lessMotion() const
{
    return m_settings.value(u"less_motion"_s, false).toBool();
}

void Preferences::setLessMotion(bool less)
{
    m_settings.setValue(u"less_motion"_s, less);
    applyLook();
    Q_EMIT changed();
}

bool Preferences::singleKeys() const
{
    return m_settings.value(u"single_keys"_s, true).toBool();
}

void Preferences::setSingleKeys(bool on)
{
    m_settings.setValue(u"single_keys"_s, on);
    m_keys.setAllowed(on);
    Q_EMIT changed();
}

int Preferences::lockMinutes() const
{
    bool isNumber = false;
    const int minutes = m_settings.value(u"lock_minutes"_s, IdleWatch::kMinutes).toInt(&isNumber);
    return isNumber ? std::clamp(minutes, kLeastLockMinutes, kMostLockMinutes)
                    : IdleWatch::kMinutes;
}

void Preferences::setLockMinutes(int minutes)
{
    m_settings.setValue(u"lock_minutes"_s,
                        std::clamp(minutes, kLeastLockMinutes, kMostLockMinutes));
    Q_EMIT changed();
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(u"window"_s).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(u"window"_s, geometry);
}

QString Preferences::lastClinic() const
{
    return m_settings.value(u"last_clinic"_s).toString();
}

void Preferences::setLastClinic(const QString& folder)
{
    m_settings.setValue(u"last_clinic"_s, folder);
}

QString Preferences::backupPlace() const
{
    return m_settings.value(u"backup_place"_s).toString();
}

void Preferences::setBackupPlace(const QString& folder)
{
    m_settings.setValue(u"backup_place"_s, folder);
    Q_EMIT changed();
}

void Preferences::applyLanguage()
{
    const QString code = language();
    // Dates and times follow the country of the desktop where it speaks the language, else a day of
    // 24 hours.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.name().startsWith(code + u'_')
                            ? system
                            : QLocale(code == u"en" ? u"en_GB"_s : code));
    m_translators.clear(); // a translator that is destroyed takes itself out of the application
    for (const auto& [name, folder] :
         {std::pair{u"qtbase_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
          std::pair{u"achillea_"_s, u":/i18n"_s}}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name + code, folder))
            continue; // Qt has no catalogue for English
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

void Preferences::applyLook()
{
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance()))
        applyAppearance(*application, scheme(), textPercent(), lessMotion());
}

} // namespace ach
