// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/homesheet.h"
#include "core/programme/exercisecatalogue.h"
#include "core/programme/programme.h"
#include "ui/sheets/sheetpreferences.h"
#include "ui/shell/recordcontext.h"

#include <QObject>
#include <QTime>

#include <optional>

namespace ach {

/// The exercise sheet of one episode as it would be printed now: from the newest stored version of
/// the programme, never from a plan that is still being written.
class HomeSheetViewModel : public QObject {
    Q_OBJECT

public:
    enum class State {
        Ready,
        Blocked, ///< a red flag is open or the screening is not finished; error() says which
        NoProgramme, ///< nothing to print: no programme, or no exercises in the phase of today
        Unreadable, ///< the record cannot be read; error() says why
    };

    /// `preferencesFile` as for SheetPreferences.
    HomeSheetViewModel(const RecordContext& context, const QString& preferencesFile,
                       QObject* parent);

    State state() const { return m_state; }
    const Error& error() const { return m_error; }
    /// What is printed; only when Ready.
    const HomeSheet& sheet() const { return m_sheet; }
    const SheetTexts& texts() const { return *m_texts; }
    /// False in NoProgramme when there is no programme at all.
    bool hasProgramme() const { return m_programme.has_value(); }
    /// Whether the plan has changes that are not a version yet, so that the sheet does not show
    /// them.
    bool hasUnstoredPlan() const { return m_hasUnstoredPlan; }

    SheetLanguage language() const { return m_language; }
    void setLanguage(SheetLanguage language);
    /// What is printed in English because there is no text in language(): names of exercises, then
    /// keys of the sheet.
    QStringList missingTexts() const;

    const SheetOptions& options() const { return m_options; }
    void setOptions(const SheetOptions& options);
    bool initialsOnly() const { return m_initialsOnly; }
    void setInitialsOnly(bool initialsOnly);
    QDate diaryStart() const { return m_diaryStart; }
    void setDiaryStart(const QDate& day);
    /// The hour alone says nothing: without a day there is no visit on the sheet.
    void setNextVisit(std::optional<QDate> day, std::optional<QTime> time);

    /// "2026-11-23 Sheet IV 00417.pdf": initials and number, no name.
    QString fileName() const;
    QString folder() const { return m_preferences.folder(); }
    void setFolder(const QString& folder) { m_preferences.setFolder(folder); }

    /// "2026-11-23 Exercises S-12AB34CD": the sheet's number, and nothing of the person.
    QString takeHomeName() const;

    /// Reads the record again.
    void reload();
    /// Asks the rules once more, right before paper; Blocked, NoProgramme or why the record cannot
    /// be read.
    Status checkPrintable();
    /// Keeps `pdf`, which is this sheet as it was printed or written to a file, and notes it in the
    /// audit.
    Status keep(const QByteArray& pdf);
    /// Notes that it was handed out as a folder, and whether the name stands in it.
    Status noteTakeHome(bool withName);

    /// "9:30", "9.30", "930" or "9"; empty for anything else.
    static std::optional<QTime> readTime(const QString& text);

Q_SIGNALS:
    /// Anything that the page shows.
    void changed();

private:
    State read();
    State fail(State state, const Error& error);
    void applyChoices();

    RecordContext m_context;
    SheetPreferences m_preferences;
    State m_state = State::Unreadable;
    Error m_error{Fault::NotFound, {}};
    std::optional<Programme> m_programme;
    std::optional<SheetTexts> m_texts;
    ExerciseCatalogue m_known = ExerciseCatalogue::builtIn(); ///< with the clinic's own
    HomeSheet m_sheet;
    QString m_initials;
    int m_number = 0;
    bool m_hasUnstoredPlan = false;
    bool m_languageChosen = false;
    SheetLanguage m_language = SheetLanguage::English;
    SheetOptions m_options;
    bool m_initialsOnly = false;
    QDate m_diaryStart;
    std::optional<QDate> m_visitDay;
    std::optional<QTime> m_visitTime;
};

} // namespace ach
