// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"

#include <QWidget>

class QGridLayout;

namespace ach {

class Card;
class GlanceViewModel;
class MetricTile;
class TextLabel;
class TrafficLight;

/// The cards of one patient at a glance: what stands out, scores, today's exercises, the last note.
/// Used beside the list and on the overview of the record.
class GlanceCards : public QWidget {
    Q_OBJECT

public:
    GlanceCards(const GlanceViewModel& viewModel, QWidget* parent);

    /// Gives each exercise a button that asks for its clip; without it there is none.
    void setClipsOffered(bool offered);

Q_SIGNALS:
    void clipRequested(const QString& exercise, ach::Side side);

protected:
    void changeEvent(QEvent* event) override;

private:
    void show();
    void showState();
    void showScores();
    void showProgramme();
    void addClipButton(const QString& exercise, const QString& name, Side side, int row);
    void showNote();

    const GlanceViewModel& m_viewModel;
    bool m_offersClips = false;
    Card* m_state;
    TrafficLight* m_stateLight;
    TextLabel* m_stateText;
    MetricTile* m_visaA;
    MetricTile* m_morning;
    Card* m_programme;
    QGridLayout* m_exercises;
    Card* m_note;
    TextLabel* m_noteText;
};

} // namespace ach
