// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/filmshelf.h"
#include "ui/widgets/tokenwidget.h"

#include <QImage>

#include <functional>

class QHBoxLayout;
class QMenu;
class QScrollArea;

namespace ach {

class ActionButton;
class ClipPlayer;
class FilmTile;
class Prompts;
class TextLabel;

/// The films of a shelf in a row: choosing one plays it in the player. Films are added, renamed,
/// archived and, where they show a patient, taken away for good when consent is withdrawn.
class FilmStrip : public TokenWidget {
    Q_OBJECT

public:
    /// All must outlive the strip.
    FilmStrip(FilmShelf& shelf, ClipPlayer& player, Prompts& prompts, QWidget* parent);
    ~FilmStrip() override;

    /// Draws the picture of the first tile, which goes back to what the player shows without a
    /// film; where it gives a null image there is no such tile.
    void setDrawing(std::function<QImage()> draw);
    /// Asks for a film, unless `path` names one, and for what it shows.
    void addFilm(const QString& path = {});

protected:
    void refresh() override;

private:
    void addButtons(QHBoxLayout& row);
    void fill();
    FilmTile* addTile();
    void addDrawing();
    void showChosen();
    void giveFocusBack();
    void play();
    void fillMenu();
    void rename();
    void setArchived();
    void askToWithdraw();
    void tell(const Status& status);

    FilmShelf& m_shelf;
    ClipPlayer& m_player;
    Prompts& m_prompts;
    TextLabel* m_title;
    TextLabel* m_note;
    ActionButton* m_add = nullptr;
    ActionButton* m_more = nullptr;
    QMenu* m_menu;
    QScrollArea* m_scroll;
    QHBoxLayout* m_row = nullptr;
    FilmTile* m_drawing = nullptr;
    QList<std::pair<FilmId, FilmTile*>> m_tiles;
    std::function<QImage()> m_draw;
    QString m_fault; ///< of the last action
};

} // namespace ach
