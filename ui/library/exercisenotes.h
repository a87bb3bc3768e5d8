// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

#include <QList>

class QGridLayout;

namespace ach {

class LibraryViewModel;
class TextLabel;

/// How the current exercise is done, what to watch for and its dose, in the language of the
/// patient. Columns where there is room, else one below the other.
class ExerciseNotes : public TokenWidget {
    Q_OBJECT

public:
    /// `viewModel` must outlive the widget.
    ExerciseNotes(LibraryViewModel& viewModel, QWidget* parent);
    ~ExerciseNotes() override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void place();

    LibraryViewModel& m_viewModel;
    QGridLayout* m_grid;
    QList<QWidget*> m_columns;
    QList<TextLabel*> m_heads;
    QList<TextLabel*> m_texts;
    int m_placed = 0; ///< columns side by side
};

} // namespace ach
