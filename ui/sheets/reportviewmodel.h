// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reportedits.h"
#include "ui/progress/progressdata.h"
#include "ui/sheets/sheetpreferences.h"
#include "ui/shell/recordcontext.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace ach {

/// The progress report of one episode as it would be printed now: what the record says today, under
/// what the clinician wrote. What is written is an encrypted draft half a second later and stays
/// until a day after the report has left the clinic.
class ReportViewModel : public QObject {
    Q_OBJECT

public:
    /// `preferencesFile` as for SheetPreferences.
    ReportViewModel(const RecordContext& context, const QString& preferencesFile, QObject* parent);
    /// Stores what the timer has not stored yet.
    ~ReportViewModel() override;

    /// False when the record cannot be read; error() says why.
    bool isReady() const { return m_report.has_value(); }
    const Error& error() const { return m_error; }
    const ProgressReport& report() const { return *m_report; }
    const ReportWords& words() const { return *m_words; }
    const ProgressData& course() const { return m_course; }
    /// Whether the patient agreed that the doctor is told.
    Answer mayShareWithGp() const { return m_mayShare; }

    SheetLanguage language() const { return m_language; }
    void setLanguage(SheetLanguage language);
    const SheetOptions& options() const { return m_options; }
    void setPaper(SheetPaper paper);

    void write(ReportPart part, const QString& text);
    /// The sentences of the record again.
    void takeBack(ReportPart part);
    void setLeftOut(ReportPart part, bool isLeftOut);

    /// "2026-11-23 Report IV 00417.pdf": initials and number, no name.
    QString fileName() const;
    QString folder() const { return m_preferences.folder(); }
    void setFolder(const QString& folder) { m_preferences.setFolder(folder); }

    /// Reads the record again.
    void reload();
    /// Keeps `pdf`, which is this report as it was printed or written to a file, and notes it in
    /// the audit.
    Status keep(const QByteArray& pdf);
    /// Stores the draft now.
    void flush();

Q_SIGNALS:
    /// Anything that the page shows.
    void changed();
    /// The draft could not be stored; it is tried again.
    void storeFailed(const ach::Error& error);

private:
    Status read();
    void readDraft();
    void edited();
    QString subject() const;

    RecordContext m_context;
    SheetPreferences m_preferences;
    SheetOptions m_options;
    SheetLanguage m_language;
    Error m_error{Fault::NotFound, {}};
    std::optional<ReportWords> m_words;
    std::optional<ProgressReport> m_report;
    ProgressData m_course;
    Answer m_mayShare = Answer::NotAsked;
    QString m_initials;
    ReportEdits m_edits;
    bool m_isEdited = false;
    QTimer m_timer;
};

} // namespace ach
