// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/referralletter.h"
#include "ui/sheets/sheetpreferences.h"

#include <QObject>

#include <optional>

namespace ach {

class IntakeViewModel;

/// The referral about the red flags of one intake as it would be printed now, with the answers as
/// they stand on the screen.
class ReferralViewModel : public QObject {
    Q_OBJECT

public:
    /// The longest advice or remark, so that the letter stays a letter.
    static constexpr int kMostCharacters = 1500;

    /// `preferencesFile` as for SheetPreferences. `intake` must outlive this object.
    ReferralViewModel(const IntakeViewModel& intake, const QString& preferencesFile,
                      QObject* parent);

    /// False when the record cannot be read or no flag is raised any more; there is no letter then.
    bool isReady() const { return m_letter.has_value() && !m_letter->flags.empty(); }
    const ReferralLetter& letter() const { return *m_letter; }
    const SheetTexts& texts() const { return *m_texts; }
    /// Whether the patient agreed that the doctor is told.
    Answer mayShareWithGp() const;

    SheetLanguage language() const { return m_language; }
    void setLanguage(SheetLanguage language);
    const SheetOptions& options() const { return m_options; }
    void setPaper(SheetPaper paper);
    /// The advice as typed; the letter's own until somebody types.
    QString advice() const;
    void setAdvice(const QString& advice);
    QString remark() const { return m_remark; }
    void setRemark(const QString& remark);

    QString fileName() const;
    QString folder() const { return m_preferences.folder(); }
    void setFolder(const QString& folder) { m_preferences.setFolder(folder); }
    /// Keeps `pdf`, which is this letter as it was printed or written to a file, and notes it in
    /// the audit.
    Status keep(const QByteArray& pdf) const;

Q_SIGNALS:
    /// Anything that the page shows.
    void changed();

private:
    void rebuild();

    const IntakeViewModel& m_intake;
    SheetPreferences m_preferences;
    SheetOptions m_options;
    SheetLanguage m_language;
    std::optional<SheetTexts> m_texts;
    std::optional<ReferralLetter> m_letter;
    std::optional<QString> m_advice; ///< empty while nobody typed
    QString m_remark;
};

} // namespace ach
