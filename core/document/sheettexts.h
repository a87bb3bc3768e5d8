// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace ach {

/// The language of the paper; the patient's, not that of the window.
enum class SheetLanguage { English, Dutch, German };

inline constexpr Codes kSheetLanguageCodes{
    std::array{std::pair<SheetLanguage, const char*>{SheetLanguage::English, "en"},
               std::pair<SheetLanguage, const char*>{SheetLanguage::Dutch, "nl"},
               std::pair<SheetLanguage, const char*>{SheetLanguage::German, "de"}}};

/// The fixed texts of a paper (the exercise sheet, a letter) in one language. A key without a text
/// in that language falls back to English and is listed, so that the screen can say so before the
/// paper is printed.
class SheetTexts {
public:
    /// Reads the texts of one kind of paper, a folder of resources/texts. Fault::Corrupt when a
    /// file cannot be read.
    static Result<SheetTexts> load(SheetLanguage language,
                                   const QString& paper = QStringLiteral("sheet"));
    /// `own` and `english` are flat JSON objects of key and text.
    static Result<SheetTexts> fromJson(SheetLanguage language, const QByteArray& own,
                                       const QByteArray& english);

    SheetLanguage language() const { return m_language; }
    /// For dates and day names.
    QLocale locale() const;

    bool has(const QString& key) const { return m_own.contains(key) || m_english.contains(key); }
    /// The text with %1, %2 ... replaced; the key itself when no language has it.
    QString text(const QString& key, const QStringList& arguments = {}) const;
    /// Keys that English has and this language lacks, sorted.
    const QStringList& missing() const { return m_missing; }

    QString longDate(const QDate& date) const; ///< "23 Nov 2026"
    QString dayAndDate(const QDate& date) const; ///< "Mon 7 Dec"

private:
    SheetLanguage m_language = SheetLanguage::English;
    QHash<QString, QString> m_own;
    QHash<QString, QString> m_english;
    QStringList m_missing;
};

} // namespace ach
