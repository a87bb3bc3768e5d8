// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalviewmodel.h"
#include "ui/shell/pagefactory.h"
#include "ui/widgets/tokenwidget.h"

class QScrollArea;
class QVBoxLayout;

namespace ach {

class ActionButton;
class Chip;
class ChipToggle;
class EmptyState;
class Navigator;
class NoteCard;
class NoteEditor;
class Prompts;
class TextLabel;

/// The journal of an episode: the notes to read with the decisions and the sheets that were handed
/// out between them, the newest first, and beside them the note that is written. Ctrl+J goes to the
/// writing.
class JournalPage : public TokenWidget, public StoresLate, public WritesNotes {
    Q_OBJECT

public:
    /// All must outlive the page.
    JournalPage(RecordContext& context, Navigator& navigator, Prompts& prompts, QWidget* parent);

    void storeNow() override { m_viewModel.flush(); }
    void writeNote() override;

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;

private:
    void showNotes();
    void addNote(const Note& note);
    void showUnsigned();
    void listen(NoteCard* card);
    void tell(const Status& status);
    void addEvent(const JournalEvent& event);

    RecordContext m_context;
    Navigator& m_navigator;
    Prompts& m_prompts;
    JournalViewModel m_viewModel;
    NoteEditor* m_editor;
    QScrollArea* m_scroll;
    EmptyState* m_empty;
    QWidget* m_list;
    TextLabel* m_title;
    Chip* m_unsigned;
    ChipToggle* m_onlyDrafts; ///< leaves out all but the notes that wait for a signature
    QVBoxLayout* m_cards;
    ActionButton* m_older;
    int m_shown; ///< at most so many notes and events are shown
};

} // namespace ach
