// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/appearance.h"
#include "ui/shell/singlekeys.h"

#include <QObject>
#include <QSettings>
#include <QTranslator>

#include <memory>
#include <vector>

namespace ach {

/// A language of the window.
struct Language {
    QString code; ///< "nl"
    QString name; ///< in the language itself
};

/// What belongs to this desktop user and to no clinic: language, look, keys, locking, window, the
/// last clinic folder. Holds nothing about a patient.
class Preferences : public QObject {
    Q_OBJECT

public:
    /// `file` is an ini file, made when something is chosen.
    explicit Preferences(const QString& file, QObject* parent = nullptr);
    ~Preferences() override;

    /// Applies language and appearance to the application; once, before the first window.
    void apply();

    static const QList<Language>& languages();
    /// The language of the window: the chosen one, else that of the system, else English.
    QString language() const;
    /// Empty while the window follows the system.
    QString chosenLanguage() const;
    /// One of languages(), or empty to follow the system; applies at once.
    void setLanguage(const QString& code);
    SchemeChoice scheme() const;
    void setScheme(SchemeChoice choice);
    static QList<int> textSizes();
    /// One of textSizes().
    int textPercent() const;
    void setTextPercent(int percent);
    /// Nothing blinks, fades or slides.
    bool lessMotion() const;
    void setLessMotion(bool less);
    /// Whether letters alone act where no text is typed (WCAG 2.1, criterion 2.1.4).
    bool singleKeys() const;
    void setSingleKeys(bool on);

    static constexpr int kLeastLockMinutes = 5;
    static constexpr int kMostLockMinutes = 60;
    /// Minutes without input after which the window locks.
    int lockMinutes() const;
    /// Takes the nearest value that is allowed.
    void setLockMinutes(int minutes);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// The clinic that was opened last; empty when there was none.
    QString lastClinic() const;
    void setLastClinic(const QString& folder);
    /// The folder that gets a copy of each backup; empty for none.
    QString backupPlace() const;
    void setBackupPlace(const QString& folder);

Q_SIGNALS:
    /// One of the choices above is another one and is applied.
    void changed();

private:
    void applyLanguage();
    void applyLook();

    QSettings m_settings;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    SingleKeys m_keys;
};

} // namespace ach
