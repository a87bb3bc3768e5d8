// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalviewmodel.h"
#include "ui/widgets/tokenwidget.h"

#include <array>

class QPlainTextEdit;

namespace ach {

class ActionButton;
class Banner;
class Chip;
class Navigator;
class TextLabel;

/// Where a note is written, in its four parts. Ctrl+Enter signs, Ctrl+S keeps it as a draft, Ctrl+R
/// takes in what was entered elsewhere in the record since the last note.
class NoteEditor : public TokenWidget {
    Q_OBJECT

public:
    /// Both must outlive the widget.
    NoteEditor(JournalViewModel& viewModel, Navigator& navigator, QWidget* parent);

    /// The keyboard goes to the first part.
    void begin();
    void showFault(const QString& sentence);

protected:
    void refresh() override;

private:
    void showNote();
    void showKept();
    void showLines();
    void sign();
    void keep();

    JournalViewModel& m_viewModel;
    Navigator& m_navigator;
    TextLabel* m_title;
    Chip* m_draftChip;
    Banner* m_fault;
    std::array<QPlainTextEdit*, kNoteParts.size()> m_edits{};
    std::array<TextLabel*, kNoteParts.size()> m_names{};
    TextLabel* m_kept;
    ActionButton* m_sign;
    ActionButton* m_keep;
    ActionButton* m_take;
};

} // namespace ach
