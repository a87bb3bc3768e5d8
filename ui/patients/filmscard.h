// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/filmshelf.h"
#include "ui/shell/recordcontext.h"
#include "ui/widgets/card.h"

namespace ach {

class ActionButton;
class Prompts;
class TextLabel;

/// How many films of the patient there are and when the last was made, and the way to them.
class FilmsCard : public Card {
    Q_OBJECT

public:
    /// `context` and `prompts` must outlive the card.
    FilmsCard(RecordContext& context, Prompts& prompts, QWidget* parent);
    ~FilmsCard() override;

    /// Opens the window with the films.
    void openFilms();

protected:
    void refresh() override;

private:
    RecordContext& m_context;
    Prompts& m_prompts;
    FilmShelf m_shelf;
    TextLabel* m_text;
    ActionButton* m_show;
};

} // namespace ach
