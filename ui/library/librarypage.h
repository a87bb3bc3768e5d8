// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/side.h"
#include "ui/library/libraryviewmodel.h"
#include "ui/widgets/tokenwidget.h"

#include <functional>
#include <utility>

class QComboBox;

namespace ach {

class ActionButton;
class ChipToggle;
class ClipPlayer;
class FilmShelf;
class FilmStrip;
class LibraryList;
class Prompts;
class TextLabel;

/// The exercises with their clips. Ctrl+F searches; in the list the keys of the player work as
/// well, Enter adds the exercise to the programme of an open record, F gives it a star, V lays
/// another clip beside its own.
class LibraryPage : public TokenWidget {
    Q_OBJECT

public:
    using OpenRecords = std::function<QList<std::pair<PatientId, QString>>()>;

    /// `session` must outlive the page. `openRecords` are those with a programme, with the name of
    /// the patient.
    LibraryPage(ClinicSession& session, OpenRecords openRecords, QWidget* parent);
    ~LibraryPage() override;

    /// In the language of the moment.
    static QString title() { return tr("Exercise library"); }
    /// What the order of tendon force groups by (evidence 5.1).
    static QString forceText(ForceGroup group);
    LibraryViewModel& viewModel() { return m_viewModel; }
    ClipPlayer& player() { return *m_player; }
    /// Shows `exercise` as a patient does it, with the keyboard on its clip.
    void showFor(const QString& exercise, Side side, std::optional<SheetLanguage> language);
    /// Offers the way back to `place`, by button and Esc, until the page is left.
    void offerWayBack(const QString& place);
    /// Shows the films of the clinic below the player and takes in new ones, also a file that is
    /// dropped on the page. Once; `prompts` must outlive the page.
    void offerFilms(ClinicSession& session, Prompts& prompts);

Q_SIGNALS:
    void addRequested(const ach::PatientId& patient, const QString& exercise);
    /// Something could not be kept; `sentence` says what.
    void failed(const QString& sentence);
    /// The way back that was offered is taken.
    void wayBackTaken();

protected:
    void refresh() override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHead(QWidget* parent);
    void addSteps();
    void showExercise();
    /// What tells the exercise from its neighbours, its force, and that there is no clip.
    QString noteText() const;
    void showFilms();
    void showRecords();
    bool handleKey(const QKeyEvent& event);
    void setFavourite(const QString& exercise, bool favourite);
    void compare();
    /// Asks for whom when more than one record is open.
    void add();

    LibraryViewModel m_viewModel;
    OpenRecords m_openRecords;
    LibraryList* m_list;
    QString m_place; ///< of the way back; empty without one
    ActionButton* m_wayBack = nullptr;
    TextLabel* m_name = nullptr;
    TextLabel* m_note = nullptr;
    ChipToggle* m_favourite = nullptr;
    ActionButton* m_add = nullptr;
    ClipPlayer* m_player = nullptr;
    FilmShelf* m_shelf = nullptr; ///< null until films are offered, as is the strip
    FilmStrip* m_films = nullptr;
    ActionButton* m_easier = nullptr;
    ActionButton* m_harder = nullptr;
    ActionButton* m_compare = nullptr;
    QComboBox* m_language = nullptr;
};

} // namespace ach
