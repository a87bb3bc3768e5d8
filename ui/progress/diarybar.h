// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ach {

class ChipToggle;
class ChoiceSegment;
class DiaryGrid;
class DiaryGridModel;
class TextLabel;

/// Below the diary: where its lines come from, and whether each exercise has a row of its own.
/// With those rows it says how much of what was asked was done in four weeks. The source is that
/// of the chosen day, or, where nothing is noted, of what is typed next.
class DiaryBar : public QWidget {
    Q_OBJECT

public:
    /// `model` and `grid` must outlive the bar.
    DiaryBar(DiaryGridModel& model, DiaryGrid& grid, QWidget* parent);

private:
    void showSource();
    void showAdherence();

    DiaryGridModel& m_model;
    DiaryGrid& m_grid;
    ChoiceSegment* m_source;
    ChipToggle* m_byExercise;
    TextLabel* m_adherence;
};

} // namespace ach
