// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/appearance.h"

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

/// What belongs to this desktop user and to no clinic: language, theme, text size, window, the last
/// clinic folder. Holds nothing about a patient.
class Preferences : public QObject {
    Q_OBJECT

public:
    /// `file` is an ini file, made when something is chosen.
    explicit Preferences(const QString& file, QObject* parent = nullptr);
    ~Preferences() override;

    /// Applies language and appearance to the application; once, before the first window.
    void apply();

    static const QList<Language>& languages();
    QString language() const;
    /// One of languages(); applies at once.
    void setLanguage(const QString& code);
    SchemeChoice scheme() const;
    void setScheme(SchemeChoice choice);
    static QList<int> textSizes();
    /// One of textSizes().
    int textPercent() const;
    void setTextPercent(int percent);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// The clinic that was opened last; empty when there was none.
    QString lastClinic() const;
    void setLastClinic(const QString& folder);

private:
    void applyLanguage();
    void applyLook();

    QSettings m_settings;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace ach
