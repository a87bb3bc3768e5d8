// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recordcontext.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace ach {

/// The ids of the sections at the side.
namespace SectionId {
inline const QString kPatients = QStringLiteral("patients");
inline const QString kLibrary = QStringLiteral("library");
inline const QString kHandouts = QStringLiteral("handouts");
inline const QString kSettings = QStringLiteral("settings");
} // namespace SectionId

/// The ids of the tabs of an open record.
namespace RecordTabId {
inline const QString kOverview = QStringLiteral("overview");
inline const QString kAssessment = QStringLiteral("assessment");
inline const QString kProgramme = QStringLiteral("programme");
inline const QString kProgress = QStringLiteral("progress");
inline const QString kSheets = QStringLiteral("sheets");
inline const QString kJournal = QStringLiteral("journal");
inline const QString kMeasures = QStringLiteral("measures");
} // namespace RecordTabId

/// What the intake wizard begins with: an intake that goes on, a patient that is known, or a person
/// who is not known yet, with the name where it was typed already.
struct IntakeRequest {
    std::optional<PatientId> patient;
    std::optional<IntakeId> intake;
    QString typedName;
};

/// A page that stores what is typed after a short pause. It is asked to store at once before it
/// goes away: when the window locks or closes, or when another page takes its place.
class StoresLate {
public:
    StoresLate() = default;
    StoresLate(const StoresLate&) = delete;
    StoresLate& operator=(const StoresLate&) = delete;
    virtual ~StoresLate() = default;

    virtual void storeNow() = 0;
};

/// A page of the record with the diary: Ctrl+D leads to it from every tab.
class TypesDiary {
public:
    TypesDiary() = default;
    TypesDiary(const TypesDiary&) = delete;
    TypesDiary& operator=(const TypesDiary&) = delete;
    virtual ~TypesDiary() = default;

    /// The keyboard goes to the day on which the paper goes on.
    virtual void typeDiary() = 0;
};

/// A page of the record on which notes are written: Ctrl+J leads to it from every tab.
class WritesNotes {
public:
    WritesNotes() = default;
    WritesNotes(const WritesNotes&) = delete;
    WritesNotes& operator=(const WritesNotes&) = delete;
    virtual ~WritesNotes() = default;

    /// The keyboard goes to the note that is being written.
    virtual void writeNote() = 0;
};

/// A page with several screens says which of them help is about.
class HasHelp {
public:
    HasHelp() = default;
    HasHelp(const HasHelp&) = delete;
    HasHelp& operator=(const HasHelp&) = delete;
    virtual ~HasHelp() = default;

    /// One of HelpId in ui/shell/pagehelp.h.
    virtual QString helpId() const = 0;
};

/// Makes the pages of the workspace. What is not set does not exist: no tab, no menu entry and no
/// button leads there. Pages live no longer than the session and the context they are given.
struct PageFactory {
    /// An entry at the side. Its page is made when it is first shown and stays until the window
    /// locks.
    struct Section {
        enum class Place { Top, Bottom };

        QString id; ///< of SectionId
        const char* icon; ///< a name of Icons
        QString (*title)(); ///< in the language of the moment
        QKeySequence key;
        std::function<QWidget*(ClinicSession& session, QWidget* parent)> make;
        Place place = Place::Top;
    };
    struct Tab {
        QString id; ///< of RecordTabId
        std::function<QWidget*(RecordContext& context, QWidget* parent)> make;
    };

    QList<Section> sections; ///< from top to bottom; the first is shown after unlocking
    QList<Tab> recordTabs; ///< in the order of their keys Alt+1, Alt+2, ...
    /// `undo` holds what was done in that intake before, and outlives the page.
    std::function<QWidget*(ClinicSession& session, const IntakeRequest& request, QUndoStack& undo,
                           QWidget* parent)>
        intakePage;
    /// Shows the preview of the exercise sheet over `window`.
    std::function<void(ClinicSession& session, const EpisodeId& episode, QWidget* window)>
        printSheet;
    /// Hands a file or a folder to the program of the system that shows such.
    std::function<void(const QString& path)> openPath;
};

} // namespace ach
