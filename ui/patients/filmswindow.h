// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/filmshelf.h"

#include <QDialog>

namespace ach {

class ClipPlayer;
class FilmStrip;
class Prompts;

/// The films of one patient in a window of their own, with the player of the exercise library. The
/// newest is shown first. It goes with the main window when the clinic is locked.
class FilmsWindow : public QDialog {
    Q_OBJECT

public:
    /// `session` and `prompts` must outlive the window.
    FilmsWindow(ClinicSession& session, const PatientId& patient, Prompts& prompts,
                QWidget* parent);
    ~FilmsWindow() override;

    FilmShelf& shelf() { return m_shelf; }
    ClipPlayer& player() { return *m_player; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showEmptyState();

    FilmShelf m_shelf;
    ClipPlayer* m_player;
    FilmStrip* m_strip;
};

} // namespace ach
