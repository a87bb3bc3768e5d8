// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/library/libraryviewmodel.h"
#include "ui/widgets/tokenwidget.h"

#include <functional>
#include <utility>

namespace ach {

class ActionButton;
class ChoiceSegment;
class ClipPlayer;
class FilmShelf;
class FilmStrip;
class LibraryList;
class Prompts;
class TextLabel;

/// The exercises with their clips. Ctrl+F searches; in the list the keys of the player work as
/// well, Enter adds the exercise to the programme of an open record.
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
    /// Shows the films of the clinic below the player and takes in new ones, also a file that is
    /// dropped on the page. Once; `prompts` must outlive the page.
    void offerFilms(ClinicSession& session, Prompts& prompts);

Q_SIGNALS:
    void addRequested(const ach::PatientId& patient, const QString& exercise);

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead(QWidget* parent);
    void addSteps();
    void showExercise();
    void showFilms();
    void showRecords();
    /// Asks for whom when more than one record is open.
    void add();

    LibraryViewModel m_viewModel;
    OpenRecords m_openRecords;
    LibraryList* m_list;
    TextLabel* m_name = nullptr;
    TextLabel* m_note = nullptr;
    ActionButton* m_add = nullptr;
    ClipPlayer* m_player = nullptr;
    FilmShelf* m_shelf = nullptr; ///< null until films are offered, as is the strip
    FilmStrip* m_films = nullptr;
    ActionButton* m_easier = nullptr;
    ActionButton* m_harder = nullptr;
    ChoiceSegment* m_language = nullptr;
};

} // namespace ach
